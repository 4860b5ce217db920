// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.Locale;

/**
 * What customers answered who skipped or repeated a moment, and what the rest of them did.
 *
 * @param moment its id
 * @param metric the name of what they were asked
 * @param value theirs, in the unit of the metric
 * @param n how many answers that are, in steps of five
 * @param rest the value of the others
 * @param restN how many answers the others gave, in steps of five
 * @param isClear whether chance alone hardly makes such a difference, all scores of the journey
 *     taken together
 */
public record FlowScore(
        String moment,
        Deviation deviation,
        String metric,
        double value,
        long n,
        double rest,
        long restN,
        boolean isClear) {

    /** How a case differs from the map. */
    public enum Deviation {
        SKIPPED,
        REPEATED;

        /** The name that files use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
