// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journey.data.privacy.Basis;
import journey.model.Period;
import journey.model.Persona;

/**
 * What data say of a measure in a period.
 *
 * @param personas whose customers count; empty for all
 * @param value as an observation writes it; empty when it would single out fewer than five
 *     customers
 * @param n how many answers, customers or times it rests on; empty for what is counted
 * @param margin half the width of the 95 % interval, in the unit of the value; empty when unknown
 * @param missed the share of visits that did not get there in time, in percent; only of a duration
 *     that says within which time, and empty when it would single out fewer than five customers
 * @param isFinal whether more data would not change it: the period is over, lies wholly within the
 *     data and is old enough for the time that the measure allows
 * @param basis on whom it rests; not to be told
 */
public record Figure(
        Period period,
        List<Persona> personas,
        Optional<BigDecimal> value,
        OptionalLong n,
        Optional<BigDecimal> margin,
        Optional<Missed> missed,
        boolean isFinal,
        Basis basis) {

    /**
     * A share of visits.
     *
     * @param percent from 0 to 100
     * @param n how many visits there are
     * @param margin half the width of the 95 % interval
     */
    public record Missed(BigDecimal percent, long n, BigDecimal margin) {}

    public Figure {
        personas = List.copyOf(personas);
    }
}
