// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;

/** JSON lines: an object in each line. A line that is none is left out; the others stay. */
final class JsonLinesFormat extends StreamedFormat {

    @Override
    public String label() {
        return "JSON lines";
    }

    @Override
    Set<String> read(DataFile file, List<String> wanted, RowSink rows, FileProblems problems)
            throws IOException {
        JsonColumns columns = new JsonColumns(wanted, rows);
        TextReader text = file.text();
        try (BufferedReader lines = new BufferedReader(text)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !add(columns, number, line)) {
                    problems.count(RowFault.NO_JSON, number);
                }
            }
        }
        text.tell(problems);
        return columns.seen();
    }

    private static boolean add(JsonColumns columns, long number, String line) throws IOException {
        try (JsonText json = new JsonText(new StringReader(line))) {
            var element = json.element();
            return json.next() == JsonToken.END_DOCUMENT && columns.add(number, element);
        } catch (UnreadableDataException e) {
            return false;
        }
    }
}
