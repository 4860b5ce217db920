// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table without the columns that nobody fills. Its cells are Markdown already. */
final class MarkdownTable {

    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... titles) {
        this.titles = List.of(titles);
    }

    /** Adds a row with a cell for each title; an empty one has nothing to say. */
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines of the table. */
    List<String> lines() {
        List<Integer> filled =
                IntStream.range(0, titles.size())
                        .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                        .boxed()
                        .toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(filled.stream().map(titles::get).toList()));
        lines.add(line(filled.stream().map(i -> "---").toList()));
        rows.forEach(row -> lines.add(line(filled.stream().map(row::get).toList())));
        return lines;
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
