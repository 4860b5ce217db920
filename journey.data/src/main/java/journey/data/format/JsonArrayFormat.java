// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * JSON with one array of objects: the array alone, or a member of an object as interfaces of the
 * web answer, {@code {"tickets": [...], "count": 2}}.
 */
final class JsonArrayFormat extends StreamedFormat {

    @Override
    public String label() {
        return "JSON";
    }

    @Override
    Set<String> read(DataFile file, List<String> wanted, RowSink rows, FileProblems problems)
            throws IOException {
        JsonColumns columns = new JsonColumns(wanted, rows);
        TextReader text = file.text();
        try (JsonText json = new JsonText(text)) {
            if (json.next() == JsonToken.BEGIN_ARRAY) {
                array(json, columns, problems);
            } else {
                object(json, columns, problems);
            }
        }
        text.tell(problems);
        return columns.seen();
    }

    private static void object(JsonText json, JsonColumns columns, FileProblems problems)
            throws IOException {
        json.beginObject();
        boolean isFound = false;
        while (json.next() == JsonToken.NAME) {
            json.name();
            if (!isFound && json.next() == JsonToken.BEGIN_ARRAY) {
                isFound = true;
                array(json, columns, problems);
            } else {
                json.skip();
            }
        }
        json.endObject();
        if (!isFound) {
            throw new UnreadableDataException(1, "The JSON has no array of objects to read.");
        }
    }

    private static void array(JsonText json, JsonColumns columns, FileProblems problems)
            throws IOException {
        json.beginArray();
        while (json.next() != JsonToken.END_ARRAY) {
            long line = json.line();
            if (!columns.add(line, json.element())) {
                problems.count(RowFault.NO_OBJECT, line);
            }
        }
        json.endArray();
    }
}
