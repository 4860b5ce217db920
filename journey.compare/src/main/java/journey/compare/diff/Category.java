// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Locale;

/** What a difference is about. */
public enum Category {
    /** Journeys, stages and moments, and how one follows the other. */
    STRUCTURE,
    /** Personas and their goals, and for whom something holds. */
    CUSTOMERS,
    /** What customers expect, live through and feel, and what hurts them. */
    EXPERIENCE,
    /** On which channels customer and company meet. */
    CHANNELS,
    /** Which team answers for what, and what it does backstage. */
    OWNERSHIP,
    /** Metrics, measures, targets and observations. */
    NUMBERS,
    /** Where claims and numbers come from. */
    EVIDENCE,
    /** Opportunities and actions. */
    IMPROVEMENT,
    /** Titles, descriptions and reasons. */
    WORDING,
    /** Views and files. */
    PRESENTATION;

    /** The word for people and programs: {@code structure}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
