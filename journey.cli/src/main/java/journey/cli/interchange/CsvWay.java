// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How a row says that one goes on from a moment.
 *
 * @param keyword the word of the language: {@code leads to}, {@code joins} or {@code ends}
 * @param target the title of the moment to which it leads; empty for an ending
 * @param reason why one goes this way; empty when nobody says it
 * @param usual whether most take it
 * @param question the question of the choice that it belongs to; empty for none
 * @param personas the titles of those for whom it is; empty means all of the moment
 */
record CsvWay(
        String keyword,
        String target,
        String reason,
        boolean usual,
        String question,
        Set<String> personas) {

    static final String LEADS_TO = "leads to";
    static final String JOINS = "joins";
    static final String ENDS = "ends";

    /** What stands in place of a reason where the journey ends for all who come there. */
    static final String HERE = "here";

    CsvWay {
        personas = Collections.unmodifiableSet(new LinkedHashSet<>(personas));
    }
}
