// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.stream.IntStream;
import journey.dsl.text.CharacterKind;
import journey.dsl.text.Words;

/** Tells of the characters of cells that cannot stand in a map as they are. White space is none. */
record ChangedCharacters(Losses losses) {

    private static final char REPLACEMENT = '\uFFFD';

    /** Reports the characters of a cell that become blanks or could not be read. */
    void report(CsvCell cell) {
        List<String> blanks = names(cell.raw().chars().filter(ChangedCharacters::isBlanked));
        if (!blanks.isEmpty()) {
            losses.add(cell.line(), "In %s, %s became a blank.", cell.header(), Words.all(blanks));
        }
        if (cell.raw().indexOf(REPLACEMENT) >= 0) {
            losses.add(
                    cell.line(),
                    "In %s, U+FFFD stands in place of characters that could not be read.",
                    cell.header());
        }
    }

    private static boolean isBlanked(int c) {
        return switch (CharacterKind.of(c)) {
            case BYTE_ORDER_MARK, CONTROL -> true;
            default -> false;
        };
    }

    private static List<String> names(IntStream characters) {
        return characters.distinct().sorted().mapToObj("U+%04X"::formatted).toList();
    }
}
