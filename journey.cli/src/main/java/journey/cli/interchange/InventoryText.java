// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journey.cli.maps.MapFile;
import journey.cli.output.JsonOutput;
import journey.dsl.text.SafeText;
import journey.model.JourneyFile;

/** Writes inventories of maps for spreadsheets and scripts. */
public final class InventoryText {

    /**
     * How texts begin that spreadsheet programs take for formulas. A text with blanks before such a
     * sign is as dangerous in some of them.
     */
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private InventoryText() {}

    /** The inventory as a table, with its columns in the first row, as RFC 4180 has it. */
    public static String csv(InventoryKind kind, Map<MapFile, JourneyFile> maps) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(kind.inventory().titles());
            for (Map<String, Object> row : rows(kind, maps)) {
                csv.writeRecord(row.values().stream().map(InventoryText::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The inventory as an array of objects; nothing known is null. */
    public static String json(InventoryKind kind, Map<MapFile, JourneyFile> maps) {
        JsonArray array = new JsonArray();
        for (Map<String, Object> row : rows(kind, maps)) {
            JsonObject object = new JsonObject();
            row.forEach((title, value) -> object.add(title, json(value)));
            array.add(object);
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        JsonOutput.writeIndented(
                new PrintStream(text, false, StandardCharsets.UTF_8),
                json -> GSON.toJson(array, json));
        return text.toString(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> rows(
            InventoryKind kind, Map<MapFile, JourneyFile> maps) {
        return maps.entrySet().stream()
                .flatMap(map -> kind.inventory().rows(map.getValue(), map.getKey()).stream())
                .toList();
    }

    /**
     * Numbers stay numbers, also negative ones; a text that looks like a formula gets an
     * apostrophe.
     */
    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        String text =
                value instanceof List<?> many
                        ? many.stream().map(Object::toString).collect(Collectors.joining("; "))
                        : Objects.toString(value, "");
        String exact = SafeText.exact(text);
        return FORMULA.matcher(exact).matches() ? "'" + exact : exact;
    }

    private static JsonElement json(Object value) {
        if (value instanceof List<?> many) {
            JsonArray array = new JsonArray();
            many.forEach(each -> array.add(each.toString()));
            return array;
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value.toString());
    }
}
