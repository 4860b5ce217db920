// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of flows as people read them. */
final class FlowWords {

    private FlowWords() {}

    /** A number with one decimal. */
    static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
