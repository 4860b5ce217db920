// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.dsl.editing.TextEdit;

/** Where the text of a file is edited by fixes that do not touch each other. */
final class EditedPlaces {

    /** The end of each place by its start; both grow. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    /** Adds the edits of a fix, unless one of them touches an edit of a fix before. */
    boolean add(List<TextEdit> edits) {
        if (edits.stream().anyMatch(this::isTouchedBy)) {
            return false;
        }
        edits.forEach(edit -> ends.merge(edit.offset(), edit.end(), Math::max));
        return true;
    }

    private boolean isTouchedBy(TextEdit edit) {
        Map.Entry<Integer, Integer> last = ends.floorEntry(edit.end());
        return last != null && edit.offset() <= last.getValue();
    }
}
