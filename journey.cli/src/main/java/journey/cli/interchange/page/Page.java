// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.dsl.text.Words;

/** A page while one form after the other takes its diagrams out. */
final class Page {

    private static final Pattern QUOTE = Pattern.compile("^[\\s>]++");

    private static final Pattern OPTION = Pattern.compile("\\s*(?::[\\w-]+:.*)?");

    /** Code that is a journey diagram and is said to be something else. */
    private record Other(List<Line> lines, String language) {}

    /** The page with blanks for what was taken, so that every place stays where it is. */
    private final StringBuilder rest;

    /** Where the lines begin. */
    private final int[] starts;

    private final Predicate<List<Line>> isJourney;
    private final List<List<Line>> diagrams = new ArrayList<>();
    private final List<List<Line>> unmarked = new ArrayList<>();
    private final List<Other> others = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param text with line feeds only
     */
    Page(String text, Predicate<List<Line>> isJourney) {
        this.rest = new StringBuilder(text);
        this.starts =
                IntStream.concat(
                                IntStream.of(0),
                                IntStream.range(0, text.length())
                                        .filter(i -> text.charAt(i) == '\n')
                                        .map(i -> i + 1))
                        .toArray();
        this.isJourney = isJourney;
    }

    /** What no form has taken so far. */
    String rest() {
        return rest.toString();
    }

    /** What no form has taken of a part so far. */
    String rest(int from, int to) {
        return rest.substring(from, to);
    }

    /** The number of the line at an offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The offset at which a line begins; for the one after the last, the end. */
    int start(int line) {
        return line > starts.length ? rest.length() : starts[line - 1];
    }

    /** Takes lines out; the second number is that of the first line that stays. */
    void blankLines(int from, int to) {
        blank(start(from), start(to));
    }

    /** Takes a part out. */
    void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (rest.charAt(i) != '\n') {
                rest.setCharAt(i, ' ');
            }
        }
    }

    /** Adds what its author calls a diagram. */
    void addDiagram(List<Line> lines) {
        List<Line> content = withoutOptions(lines);
        if (!content.isEmpty()) {
            diagrams.add(content);
        }
    }

    /** What follows the options of a directive, such as its caption, and blank lines. */
    static List<Line> withoutOptions(List<Line> body) {
        int begin = 0;
        while (begin < body.size() && OPTION.matcher(body.get(begin).text()).matches()) {
            begin++;
        }
        return body.subList(begin, body.size());
    }

    /** Adds what may be a diagram, such as code without a language, when it is one of a journey. */
    boolean addCode(List<Line> lines) {
        return isJourney(lines) && unmarked.add(lines);
    }

    /** Tells of a block of code that is a journey diagram and is said to be something else. */
    void passOver(List<Line> lines, String language) {
        if (isJourney(lines)) {
            others.add(new Other(lines, language));
        }
    }

    /** What was found; the source of a diagram that is shown beside it is no diagram again. */
    Diagrams found() {
        Set<String> drawn = diagrams.stream().map(Page::words).collect(Collectors.toSet());
        unmarked.stream().filter(it -> !drawn.contains(words(it))).forEach(diagrams::add);
        for (Other other : others) {
            if (!drawn.contains(words(other.lines()))) {
                remark(
                        other.lines().get(0).number(),
                        "This begins like a journey diagram, but its language is %s and not"
                                + " mermaid. It was not read.",
                        Words.quoted(other.language()));
            }
        }
        diagrams.sort(Comparator.comparing(lines -> lines.get(0).number()));
        return new Diagrams(diagrams, remarks);
    }

    private static String words(List<Line> lines) {
        return lines.stream()
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    boolean isJourney(List<Line> lines) {
        return !isBlank(lines) && isJourney.test(lines);
    }

    private static boolean isBlank(List<Line> lines) {
        return lines.stream().allMatch(line -> line.text().isBlank());
    }

    /**
     * Adds a remark.
     *
     * @param text a sentence with gaps as in {@link String#format}
     */
    void remark(int line, String text, Object... gaps) {
        remarks.add(new Remark(line, text.formatted(gaps)));
    }

    /** Tells that a diagram stands in another file. */
    void remarkOtherFile(int line, String file) {
        remark(
                line,
                "This diagram stands in another file, %s. It was not read.",
                Words.quoted(file));
    }

    /** Tells that something has no end, and at which offset its reading ended. */
    void remarkUnclosed(int line, String what, int end) {
        int last = line(end) - (end == start(line(end)) ? 1 : 0);
        remark(line, "%s is never closed. It was read to line %d.", what, last);
    }

    /** The lines of a part, without the marks of a quote in which the part stands. */
    List<Line> lines(int from, int to) {
        return unquoted(from, Line.all(line(from), rest(from, to)));
    }

    /** Lines without the marks of the quote in which an offset stands. */
    List<Line> unquoted(int offset, List<Line> lines) {
        String before = rest.substring(start(line(offset)), offset);
        return before.stripLeading().startsWith(">")
                ? lines.stream()
                        .map(it -> new Line(it.number(), QUOTE.matcher(it.text()).replaceFirst("")))
                        .toList()
                : lines;
    }
}
