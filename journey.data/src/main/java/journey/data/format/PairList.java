// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * A list of pairs of key and value, each a column of its own: {@code event_params} of the export of
 * Google Analytics 4 to BigQuery. There a value is a record with one member for each type.
 */
final class PairList {

    /** The members of a value, of which one is there. */
    static final List<String> VALUES =
            List.of("string_value", "int_value", "float_value", "double_value");

    private PairList() {}

    /** Tells whether a type of the database is such a list. */
    static boolean isType(String type) {
        return type.startsWith("STRUCT(") && type.endsWith("[]") && hasKeyAndValue(type);
    }

    private static boolean hasKeyAndValue(String type) {
        return type.matches("STRUCT\\(\"?key\"? VARCHAR, \"?value\"? .*");
    }

    /** Tells whether an entry of a list is a pair. */
    static boolean isPair(JsonElement entry) {
        return entry instanceof JsonObject pair
                && pair.has("value")
                && pair.get("key") != null
                && pair.get("key").isJsonPrimitive();
    }

    /** The value of a pair; null when there is none. */
    static JsonElement value(JsonObject pair) {
        JsonElement value = pair.get("value");
        if (!(value instanceof JsonObject typed)) {
            return value;
        }
        return VALUES.stream()
                .map(typed::get)
                .filter(member -> member != null && !member.isJsonNull())
                .findFirst()
                .orElse(null);
    }
}
