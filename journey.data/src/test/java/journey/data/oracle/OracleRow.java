// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.time.Instant;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param number its place among all rows
 * @param at null when it says no time
 */
record OracleRow(OracleSource source, int number, Map<String, String> cells, Instant at) {

    @Override
    public boolean equals(Object other) {
        return other instanceof OracleRow row && row.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
