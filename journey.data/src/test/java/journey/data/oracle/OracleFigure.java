// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * A figure of the oracle.
 *
 * @param value not rounded
 * @param customers how many customers it rests on
 * @param margin not rounded; empty when there is none
 */
record OracleFigure(BigDecimal value, long n, long customers, OptionalDouble margin) {}
