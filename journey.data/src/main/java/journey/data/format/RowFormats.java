// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import journey.data.problem.DataProblem.Severity;
import journey.data.sql.Database;

/** Tells how a file holds its rows: by its content, and only where that is open by its name. */
public final class RowFormats {

    /** With which archives begin, and so do spreadsheets. */
    private static final String ZIP = "PK\u0003\u0004";

    /** With which spreadsheets of before 2007 begin. */
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

    private static final int FIRST_LINES = 50;

    private final RowFormat delimited = new DelimitedFormat();
    private final RowFormat jsonLines = new JsonLinesFormat();
    private final RowFormat jsonArray = new JsonArrayFormat();
    private final RowFormat ocel = new OcelFormat();
    private final RowFormat xes = new XesFormat();
    private final RowFormat spreadsheet = new SpreadsheetFormat();
    private final RowFormat parquet;

    public RowFormats(Database database) {
        parquet = new ParquetFormat(database);
    }

    /**
     * Finds the format of a file.
     *
     * @param problems takes a note when the name of the file says something else
     * @throws UnreadableDataException when nothing here reads it
     */
    public RowFormat of(DataFile file, FileProblems problems) throws IOException {
        RowFormat format = byContent(file);
        String name = file.plainName();
        boolean isText = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
        boolean isSheet = name.endsWith(".xlsx");
        if (isText && format != delimited || isSheet && format != spreadsheet) {
            problems.tell(
                    Severity.INFO,
                    0,
                    "The file is %s, whatever its name says; it is read as that."
                            .formatted(format.label()));
        }
        return format;
    }

    private RowFormat byContent(DataFile file) throws IOException {
        if (file.begins(ParquetFormat.MAGIC)) {
            return parquet;
        } else if (file.begins(ZIP)) {
            return spreadsheet;
        } else if (file.begins(OLE)) {
            throw new UnreadableDataException(
                    0, "This is a spreadsheet of before 2007; save it as XLSX or CSV.");
        } else if (isBinary(file)) {
            throw new UnreadableDataException(
                    0, "The file is neither text nor Parquet nor a spreadsheet.");
        }
        return ofText(file);
    }

    private RowFormat ofText(DataFile file) throws IOException {
        String text = file.headText().strip();
        if (text.isEmpty()) {
            throw new UnreadableDataException(0, "The file is empty.");
        }
        return switch (text.charAt(0)) {
            case '<' -> xes(text);
            case '[' -> jsonArray;
            case '{' -> ofObjects(file, text);
            default -> isNamedLines(file) ? jsonLines : delimited;
        };
    }

    private RowFormat xes(String text) throws UnreadableDataException {
        if (text.matches("(?s).*<(\\w+:)?log[\\s>].*")) {
            return xes;
        }
        throw new UnreadableDataException(1, "The file is XML, but no event log in XES.");
    }

    private RowFormat ofObjects(DataFile file, String text) throws IOException {
        try (JsonText json = new JsonText(file.text())) {
            json.beginObject();
            if (json.next() == JsonToken.NAME
                    && OcelFormat.MEMBERS.contains(json.name())
                    && json.next() == JsonToken.BEGIN_ARRAY) {
                return ocel;
            }
        } catch (UnreadableDataException e) {
            return jsonLines;
        }
        return isLines(text) ? jsonLines : ofOneObject(file, text);
    }

    /** Two lines that are objects by themselves stand in no other kind of JSON. */
    private static boolean isLines(String text) throws IOException {
        int whole = 0;
        for (String line : text.lines().limit(FIRST_LINES).toList()) {
            whole += isWhole(line) ? 1 : 0;
        }
        return whole > 1;
    }

    /** A text of one line may be a row, or hold an array of rows. */
    private RowFormat ofOneObject(DataFile file, String text) {
        boolean isLine = isNamedLines(file);
        boolean isSpread = text.lines().limit(2).count() > 1;
        boolean holdsRows = text.matches("(?s)\\{[^{\\[]*\\[\\s*\\{.*");
        return isLine || !holdsRows && !isSpread ? jsonLines : jsonArray;
    }

    private static boolean isWhole(String line) throws IOException {
        try (JsonText json = new JsonText(new StringReader(line))) {
            json.skip();
            return json.next() == JsonToken.END_DOCUMENT;
        } catch (UnreadableDataException e) {
            return false;
        }
    }

    private static boolean isNamedLines(DataFile file) {
        return file.plainName().matches(".*\\.(jsonl|ndjson)");
    }

    private static boolean isBinary(DataFile file) {
        if (TextEncoding.of(file.head()) != TextEncoding.UTF_8) {
            return false;
        }
        for (byte each : file.head()) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
