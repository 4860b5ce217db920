// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        List<String> sources = new ArrayList<>();
        boolean assumed = false;
        for (CsvCell cell : row.cells(CsvColumn.EVIDENCE)) {
            sources.addAll(cell.list().stream().filter(title -> !isAssumed(title)).toList());
            assumed |= cell.list().stream().anyMatch(CsvEvidence::isAssumed);
        }
        for (CsvCell cell : row.cells(CsvColumn.EVIDENCE)) {
            List<String> words = cell.list().stream().filter(CsvEvidence::isAssumed).toList();
            if (!words.isEmpty() && !sources.isEmpty()) {
                sheet.leaveOut(cell, "a source and an assumption at once; the source was taken");
            } else if (words.stream().anyMatch(it -> !WORDS.contains(lowered(it)))) {
                sheet.leaveOut(cell, "it was taken as the word assumed");
            }
        }
        return new CsvEvidence(sources.stream().distinct().toList(), assumed && sources.isEmpty());
    }

    private static boolean isAssumed(String title) {
        return lowered(title).startsWith("assum") || WORDS.contains(lowered(title));
    }

    private static String lowered(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return sources.isEmpty() && !assumed;
    }
}
