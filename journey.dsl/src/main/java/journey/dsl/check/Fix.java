// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import java.util.List;
import journey.dsl.editing.TextEdit;

/**
 * A way to fix what a check found.
 *
 * @param title what it does, as a command without full stop: {@code Sort the observations}
 * @param safe false when somebody has to decide something: the edits then leave a placeholder that
 *     is itself a finding, or may not be what the author means
 * @param edits of one file, sorted by offset, without overlaps
 */
public record Fix(String title, boolean safe, List<TextEdit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }
}
