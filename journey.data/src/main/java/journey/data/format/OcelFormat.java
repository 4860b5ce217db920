// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An object-centric event log, OCEL 2.0 in JSON. Each event is a row with the columns {@code id},
 * {@code type} and {@code time}, its attributes, and for each type of its objects the identifier of
 * the object.
 */
final class OcelFormat extends StreamedFormat {

    /** The members at the top of such a log. */
    static final Set<String> MEMBERS = Set.of("objectTypes", "eventTypes", "objects", "events");

    @Override
    public String label() {
        return "OCEL 2.0";
    }

    @Override
    Set<String> read(DataFile file, List<String> wanted, RowSink rows, FileProblems problems)
            throws IOException {
        Map<String, String> types = new HashMap<>();
        each(
                file,
                "objects",
                (line, object) -> types.put(text(object, "id"), text(object, "type")));
        JsonColumns columns = new JsonColumns(wanted, rows);
        each(file, "events", (line, event) -> columns.add(line, row(event, types, line, problems)));
        return columns.seen();
    }

    /** Takes the members of an array. */
    @FunctionalInterface
    private interface Taker {
        void take(long line, JsonObject object);
    }

    private static void each(DataFile file, String array, Taker taker) throws IOException {
        try (JsonText json = new JsonText(file.text())) {
            json.beginObject();
            while (json.next() == JsonToken.NAME) {
                if (!json.name().equals(array) || json.next() != JsonToken.BEGIN_ARRAY) {
                    json.skip();
                    continue;
                }
                json.beginArray();
                while (json.next() != JsonToken.END_ARRAY) {
                    long line = json.line();
                    if (json.element() instanceof JsonObject object) {
                        taker.take(line, object);
                    }
                }
                json.endArray();
            }
        }
    }

    private static JsonObject row(
            JsonObject event, Map<String, String> types, long line, FileProblems problems) {
        JsonObject row = new JsonObject();
        for (String member : List.of("id", "type", "time")) {
            add(row, member, event.get(member));
        }
        for (JsonObject attribute : objects(event, "attributes")) {
            add(row, text(attribute, "name"), attribute.get("value"));
        }
        Set<String> own = Set.copyOf(row.keySet());
        boolean isTwofold = false;
        for (JsonObject relation : objects(event, "relationships")) {
            String type = types.get(text(relation, "objectId"));
            if (type != null && !own.contains(type)) {
                isTwofold |= row.has(type);
                add(row, type, relation.get("objectId"));
            }
        }
        if (isTwofold) {
            problems.count(RowFault.SEVERAL_OBJECTS, line);
        }
        return row;
    }

    private static void add(JsonObject row, String name, JsonElement value) {
        if (value != null && !row.has(name)) {
            row.add(name, value);
        }
    }

    private static List<JsonObject> objects(JsonObject event, String member) {
        JsonElement element = event.get(member);
        return element == null || !element.isJsonArray()
                ? List.of()
                : element.getAsJsonArray().asList().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList();
    }

    private static String text(JsonObject object, String member) {
        JsonElement element = object.get(member);
        return element == null || !element.isJsonPrimitive() ? "" : element.getAsString();
    }
}
