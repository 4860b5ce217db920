// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Hands on JSON objects as rows and gathers all columns that any of them has. */
final class JsonColumns {

    private final List<String> wanted;
    private final RowSink rows;
    private final Set<String> seen = new LinkedHashSet<>();
    private final String[] values;

    JsonColumns(List<String> wanted, RowSink rows) {
        this.wanted = wanted;
        this.rows = rows;
        this.values = new String[wanted.size()];
    }

    /**
     * Hands on a row.
     *
     * @return false when the element is no object
     */
    boolean add(long line, JsonElement element) {
        if (!(element instanceof JsonObject object)) {
            return false;
        }
        JsonRow row = new JsonRow(object);
        seen.addAll(row.names());
        for (int i = 0; i < values.length; i++) {
            values[i] = row.text(wanted.get(i));
        }
        rows.row(line, values);
        return true;
    }

    Set<String> seen() {
        return seen;
    }
}
