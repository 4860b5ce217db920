// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a table by their names; of several with one name the first. */
final class Header {

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final int width;
    private int repeated;

    /**
     * @param names as they stand in the file; white space around them does not count, and a column
     *     without a name cannot be asked for
     */
    Header(List<String> names) {
        width = names.size();
        for (int i = 0; i < width; i++) {
            String name = names.get(i).strip();
            if (!name.isEmpty() && positions.putIfAbsent(name, i) != null) {
                repeated++;
            }
        }
    }

    Set<String> names() {
        return positions.keySet();
    }

    /** How many columns there are, also without a name. */
    int width() {
        return width;
    }

    /** Where the columns stand, from 0; -1 for those that are not there. */
    int[] positions(List<String> wanted) {
        return wanted.stream().mapToInt(name -> positions.getOrDefault(name, -1)).toArray();
    }

    /** Notes names that stand there more than once. */
    void tell(FileProblems problems) {
        if (repeated > 0) {
            problems.count(RowFault.SAME_NAME, 1, repeated);
        }
    }
}
