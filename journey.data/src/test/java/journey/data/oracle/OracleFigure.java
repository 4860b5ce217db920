// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure of the oracle.
 *
 * @param value not rounded
 * @param customers how many customers it rests on
 * @param groups how many customers it tells apart, and leaves out
 * @param margin not rounded; empty when there is none
 * @param missed the share of those who did not get there, beside a time
 */
record OracleFigure(
        BigDecimal value,
        long n,
        long customers,
        List<Long> groups,
        OptionalDouble margin,
        Optional<OracleFigure> missed) {

    OracleFigure(BigDecimal value, long n, long customers, OptionalDouble margin) {
        this(value, n, customers, List.of(), margin, Optional.empty());
    }

    OracleFigure telling(List<Long> apart) {
        return new OracleFigure(value, n, customers, apart, margin, missed);
    }

    OracleFigure missing(OracleFigure share) {
        return new OracleFigure(value, n, customers, groups, margin, Optional.of(share));
    }

    /** Whether nobody is singled out by it. */
    boolean isTold() {
        return customers >= 5 && groups.stream().noneMatch(it -> it >= 1 && it <= 4);
    }
}
