// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out what stands between the cells of a spreadsheet. */
final class CsvDelimiter {

    private static final List<Character> KNOWN = List.of(',', ';', '\t');
    private static final String STATEMENT = "sep=";

    private CsvDelimiter() {}

    static String words(char delimiter) {
        return switch (delimiter) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            default -> "tabs";
        };
    }

    /** Excel states the delimiter in a line of its own when it is not the usual one. */
    static Optional<Character> stated(String text) {
        return text.startsWith(STATEMENT) && text.length() > STATEMENT.length()
                ? Optional.of(text.charAt(STATEMENT.length())).filter(KNOWN::contains)
                : Optional.empty();
    }

    /** The delimiter with which the first line has the most columns that are known. */
    static char guessed(String text) {
        String line = text.lines().findFirst().orElse("");
        return KNOWN.stream()
                .max(Comparator.comparingLong(delimiter -> knownColumns(line, delimiter)))
                .orElseThrow();
    }

    private static long knownColumns(String line, char delimiter) {
        return Arrays.stream(line.split(String.valueOf(delimiter), -1))
                .filter(cell -> CsvColumn.of(cell.replace("\"", "")).isPresent())
                .count();
    }
}
