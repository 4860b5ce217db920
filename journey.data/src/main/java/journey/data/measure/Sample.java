// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.Optional;

/**
 * What was found in a sample, before it is rounded.
 *
 * @param value in the metric's unit
 * @param n how many answers, customers or times there are
 * @param margin half the width of the 95 % interval; the larger half where it is not symmetric.
 *     Empty when it is unknown
 */
public record Sample(double value, long n, Optional<Double> margin) {}
