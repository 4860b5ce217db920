// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A JSON object as a row. A member of a nested object is the column {@code a.b}, unless the object
 * itself has a member of that name; an entry of a list of pairs is the column {@code list.key}.
 */
final class JsonRow {

    private final Map<String, JsonElement> columns = new LinkedHashMap<>();

    JsonRow(JsonObject object) {
        columns.putAll(object.asMap());
        object.asMap().forEach(this::addParts);
    }

    private void addParts(String name, JsonElement element) {
        if (element instanceof JsonObject object) {
            object.asMap().forEach((key, value) -> add(name + "." + key, value));
        } else if (element instanceof JsonArray array) {
            for (JsonElement entry : array) {
                if (PairList.isPair(entry)) {
                    JsonObject pair = entry.getAsJsonObject();
                    add(name + "." + pair.get("key").getAsString(), PairList.value(pair));
                }
            }
        }
    }

    private void add(String name, JsonElement element) {
        columns.putIfAbsent(name, element);
        addParts(name, element);
    }

    Set<String> names() {
        return columns.keySet();
    }

    /** The text of a column: a plain value as it stands there, else JSON; null when missing. */
    String text(String name) {
        JsonElement element = columns.get(name);
        if (element == null || element.isJsonNull()) {
            return null;
        }
        return element instanceof JsonPrimitive plain ? plain.getAsString() : element.toString();
    }
}
