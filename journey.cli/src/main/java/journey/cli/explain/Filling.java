// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import journey.cli.output.Columns;

/**
 * Fills lines with the words of a text. A line ends before the word that does not fit; a word that
 * is wider than a line has one to itself.
 */
final class Filling {

    private static final Pattern WORD_ENDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    private final int width;
    private final List<List<Span>> lines = new ArrayList<>();
    private final List<Span> line = new ArrayList<>();
    private final List<Span> gap = new ArrayList<>();
    private final List<Span> word = new ArrayList<>();

    private Filling(int width) {
        this.width = width;
    }

    /** The lines of a text; a line feed in it ends a line. */
    static List<List<Span>> of(List<Span> text, int width) {
        Filling filling = new Filling(width);
        text.forEach(filling::add);
        filling.endWord();
        filling.endLine();
        return filling.lines;
    }

    private void add(Span span) {
        String[] pieces = span.whole() ? new String[] {span.text()} : WORD_ENDS.split(span.text());
        for (String piece : pieces) {
            if (!piece.isBlank()) {
                word.add(span.withText(piece));
                continue;
            }
            endWord();
            if (piece.contains("\n")) {
                endLine();
            } else {
                gap.add(span.withText(piece));
            }
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (!line.isEmpty() && columns(line) + columns(gap) + columns(word) > width) {
            lines.add(List.copyOf(line));
            line.clear();
        } else if (!line.isEmpty()) {
            line.addAll(gap);
        }
        line.addAll(word);
        gap.clear();
        word.clear();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
            line.clear();
        }
        gap.clear();
    }

    private static int columns(List<Span> spans) {
        return spans.stream().map(Span::text).mapToInt(Columns::of).sum();
    }
}
