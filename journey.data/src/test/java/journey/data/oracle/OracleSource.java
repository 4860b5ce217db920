// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.util.Map;
import java.util.Set;

/**
 * A source as the oracle reads it.
 *
 * @param file its name, CSV or JSON lines
 * @param time the column of the time; null for none
 * @param kinds the kinds of identifier by column
 * @param event the column of the event; null for none
 * @param hasAnswers whether its rows are answers, and therefore no visits
 */
record OracleSource(
        String file, String time, Map<String, String> kinds, String event, boolean hasAnswers) {

    /**
     * A moment that rows show.
     *
     * @param seen the events that show it, by source
     * @param persona whose moment it is; null for all
     */
    record Moment(String name, Map<OracleSource, Set<String>> seen, String persona) {}
}
