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

    /** Headers stand in the first lines: in one of them, or at the beginning of each. */
    private static final int FIRST_LINES = 30;

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

    /** The delimiter with which the first lines have the most headers that are known. */
    static char guessed(String text, CsvHeaders headers) {
        List<String> lines = text.lines().limit(FIRST_LINES).toList();
        return KNOWN.stream()
                .max(
                        Comparator.comparingLong(
                                delimiter ->
                                        lines.stream()
                                                .mapToLong(it -> known(it, delimiter, headers))
                                                .sum()))
                .orElseThrow();
    }

    private static long known(String line, char delimiter, CsvHeaders headers) {
        return Arrays.stream(line.split(String.valueOf(delimiter), -1))
                .filter(cell -> headers.column(cell.replace("\"", "")).isPresent())
                .count();
    }
}
