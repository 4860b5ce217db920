// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.Locale;

/** The columns that an import understands. {@link CsvHeaders} knows what tables call them. */
public enum CsvColumn {
    JOURNEY,
    STAGE,
    GOAL(true),
    MOMENT,
    ACTION(true),
    TOUCHPOINT(true),
    KIND,
    PERSONA(true),
    CHANNEL(true),
    CHANNEL_KIND,
    TEAM,
    EXPECTATION(true),
    EXPERIENCE(true),
    EMOTION(true),
    REASON(true),
    PAIN(true),
    SEVERITY,
    OPPORTUNITY(true),
    IMPORTANCE,
    SATISFACTION,
    BACKSTAGE(true),
    EVIDENCE(true),
    METRIC,
    METRIC_TYPE,
    PERIOD,
    VALUE,
    SAMPLE,
    TARGET;

    private final boolean repeatable;

    CsvColumn() {
        this(false);
    }

    CsvColumn(boolean repeatable) {
        this.repeatable = repeatable;
    }

    /** Whether a table may have several of it, as their cells can stand side by side in a map. */
    boolean isRepeatable() {
        return repeatable;
    }

    /** The name that the template has. */
    public String title() {
        return this == SAMPLE ? "n" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
