// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.util.List;
import java.util.Set;
import journey.data.problem.DataProblem;

/**
 * What a file holds.
 *
 * @param format its name for people: {@code JSON lines}
 * @param columns in the order of the file
 */
public record FileColumns(String format, List<String> columns, List<DataProblem> problems) {

    private static final Set<String> WITH_HEADER = Set.of("CSV", "XLSX", "Parquet");

    /** Whether each row names its columns itself: a key may be an identifier then. */
    public boolean areKeys() {
        return !WITH_HEADER.contains(format);
    }
}
