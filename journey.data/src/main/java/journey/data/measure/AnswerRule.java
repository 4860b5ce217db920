// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

/** How the answers of a measure are chosen. */
public enum AnswerRule {
    /** Those that {@code seen in} of the place selects. */
    SEEN,
    /** Those of customers whose last visit before the answer was to the place. */
    LAST_VISIT,
    /** All of the source. */
    ALL
}
