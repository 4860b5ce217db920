// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

/** What the latest value of a measure says about its target; the more pressing the earlier. */
public enum Verdict {
    /** The value misses the target, and chance does not explain it or its margin is unknown. */
    MISSED,
    /** The truth behind the value may lie on either side of the target: the sample is too small. */
    UNPROVEN,
    /** The value reaches the target, and chance does not explain it or its margin is unknown. */
    MET,
    /** There is a value and no target, or the metric is unknown and gives it no meaning. */
    NO_TARGET,
    /** There is no value yet. */
    NO_OBSERVATION
}
