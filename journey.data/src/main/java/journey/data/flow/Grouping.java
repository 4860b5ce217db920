// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import journey.dsl.flow.FlowGroup.Kind;

/**
 * By what cases are put together.
 *
 * @param group an expression for the number of the group of a case {@code c}; null for cases of
 *     none
 * @param join what it needs beside the table of cases, or an empty text
 */
record Grouping(Kind kind, String group, String join) {

    static final Grouping ALL = new Grouping(Kind.ALL, "0", "");
    static final Grouping PERSONA = new Grouping(Kind.PERSONA, "c.persona", "");
    static final Grouping CHANNEL = new Grouping(Kind.CHANNEL, "c.channel", "");
    static final Grouping SEGMENT =
            new Grouping(
                    Kind.SEGMENT, "seg.segment", "join segment_of seg on seg.case_id = c.case_id");
}
