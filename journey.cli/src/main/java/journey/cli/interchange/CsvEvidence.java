// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import journey.cli.interchange.Spreadsheet.Row;

/**
 * What backs the claims of a row.
 *
 * @param sources the titles of its sources
 * @param assumed whether it says that there is none
 */
record CsvEvidence(List<String> sources, boolean assumed) {

    /** Nothing is said. */
    static final CsvEvidence NONE = new CsvEvidence(List.of(), false);

    private static final Set<String> WORDS =
            Set.of("assumed", "assumption", "assumptions", "hypothesis");

    CsvEvidence {
        sources = List.copyOf(sources);
    }

    /** Reads the evidence of a row, and says which words of it have no place. */
    static CsvEvidence of(Row row, Spreadsheet sheet) {
        List<CsvCell> cells = row.cells(CsvColumn.EVIDENCE);
        List<String> titles = titles(cells).distinct().toList();
        List<String> sources = titles.stream().filter(it -> !isAssumed(it)).toList();
        boolean assumed = sources.size() < titles.size();
        boolean wordy =
                titles.stream()
                        .filter(CsvEvidence::isAssumed)
                        .anyMatch(it -> !WORDS.contains(it.toLowerCase(Locale.ROOT)));
        if (assumed && !sources.isEmpty()) {
            sheet.leaveOut(
                    cells.get(0), "a source and an assumption at once; the source was taken");
        } else if (wordy) {
            sheet.leaveOut(cells.get(0), "it was taken as the word assumed");
        }
        return new CsvEvidence(sources, assumed && sources.isEmpty());
    }

    private static Stream<String> titles(List<CsvCell> cells) {
        return cells.stream().flatMap(cell -> cell.list().stream());
    }

    private static boolean isAssumed(String title) {
        String word = title.toLowerCase(Locale.ROOT);
        return word.startsWith("assum") || WORDS.contains(word);
    }

    boolean isEmpty() {
        return sources.isEmpty() && !assumed;
    }
}
