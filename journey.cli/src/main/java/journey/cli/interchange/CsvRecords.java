// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.cli.files.InputException;

/**
 * The records of a file, each with its cells as they stand there.
 *
 * @param rows all records; they need not have the same number of cells
 * @param first the number of the first one that is no statement of the delimiter
 * @param form how they were read: {@code UTF-8 with commas between the cells}
 * @param delimiter what stands between the cells
 */
record CsvRecords(List<List<String>> rows, int first, String form, char delimiter) {

    private static final int LONGEST = 64 << 20;

    /**
     * Reads a file; encoding and delimiter are found out.
     *
     * @throws InputException when it is no table
     */
    static CsvRecords read(byte[] bytes, CsvHeaders headers) {
        DecodedText decoded = DecodedText.of(bytes);
        Optional<Character> stated = CsvDelimiter.stated(decoded.text());
        char delimiter = stated.orElseGet(() -> CsvDelimiter.guessed(decoded.text(), headers));
        String form =
                decoded.encoding()
                        + " with "
                        + CsvDelimiter.words(delimiter)
                        + " between the cells";
        return new CsvRecords(
                records(decoded.text(), delimiter), stated.isPresent() ? 1 : 0, form, delimiter);
    }

    private static List<List<String>> records(String text, char delimiter) {
        List<List<String>> records = new ArrayList<>();
        int line = 1;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                line = (int) record.getStartingLineNumber();
                records.add(record.getFields());
            }
        } catch (CsvParseException e) {
            throw new InputException(
                    "Line %d is no row of a spreadsheet: %s"
                            .formatted(
                                    line + 1, "a quote ends within a cell, or a cell is too long."),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.chars().filter(c -> c == '"').count() % 2 == 1
                && records.get(records.size() - 1).stream().anyMatch(cell -> cell.contains("\n"))) {
            throw new InputException(
                    "Line %d has a quote that is never closed: the rest of the file would be one cell."
                            .formatted(line));
        }
        return records;
    }
}
