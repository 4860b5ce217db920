// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;

/**
 * What stands between the cells of a text.
 *
 * @param sign the character
 * @param isStated true when the first line is a statement of it, {@code sep=;}, as Excel writes it
 */
record Delimiter(char sign, boolean isStated) {

    private static final String SIGNS = ",;\t|";
    private static final int ROWS = 50;

    /** Finds the sign that cuts the first rows into the most equal rows of the most cells. */
    static Delimiter of(String head) {
        return stated(head).orElseGet(() -> guessed(head));
    }

    private static Optional<Delimiter> stated(String head) {
        String first = head.lines().findFirst().orElse("").strip();
        return first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)
                ? Optional.of(new Delimiter(first.charAt(4), true))
                : Optional.empty();
    }

    private static Delimiter guessed(String head) {
        char best = ',';
        double most = 0;
        for (char sign : SIGNS.toCharArray()) {
            double merit = merit(head, sign);
            if (merit > most) {
                best = sign;
                most = merit;
            }
        }
        return new Delimiter(best, false);
    }

    /** The number of delimiters in the header, times the share of rows that have as many. */
    private static double merit(String head, char sign) {
        int header = 0;
        int rows = 0;
        int equal = 0;
        try (CsvReader<CsvRecord> reader = reader(sign).ofCsvRecord(head)) {
            for (CsvRecord row : reader) {
                header = rows == 0 ? row.getFieldCount() : header;
                equal += row.getFieldCount() == header ? 1 : 0;
                if (++rows == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            return 0;
        }
        return rows == 0 ? 0 : (header - 1) * ((double) equal / rows);
    }

    /** A reader that takes rows as they are. */
    static CsvReader.CsvReaderBuilder reader(char sign) {
        return CsvReader.builder()
                .fieldSeparator(sign)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_ROW);
    }

    private static final int LONGEST_ROW = 64 << 20;
}
