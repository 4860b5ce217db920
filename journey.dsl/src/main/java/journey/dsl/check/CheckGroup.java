// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import java.util.Locale;

/** The parts of the catalogue of checks, by what a finding says about a map. */
public enum CheckGroup {
    /** No project can do without these. */
    ERRORS("the file means nothing sensible"),
    /** Something is missing. */
    COMPLETENESS("the map is incomplete"),
    /** What the map claims or plans may be so, but nothing shows it. */
    EVIDENCE("nothing backs a claim, or nothing is done about it"),
    /** Measures, observations and targets. */
    NUMBERS("the numbers are unreliable, or need attention"),
    /** What customers did, as the data show it. */
    REALITY("what customers did is not what the map says"),
    /** The map says the same without what is reported here. */
    HYGIENE(
            "the file needs tidying: unused elements, ignores without need or reason, circular imports, too many stages");

    private final String meaning;

    CheckGroup(String meaning) {
        this.meaning = meaning;
    }

    /** The name that a project, a page and a report use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the findings have in common, as a clause. */
    public String meaning() {
        return meaning;
    }
}
