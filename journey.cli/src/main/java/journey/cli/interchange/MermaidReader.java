// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.cli.interchange.page.Line;
import journey.dsl.text.Words;

/** Reads a diagram line by line, as the grammar of Mermaid does, but goes on where that stops. */
final class MermaidReader {

    private static final Pattern STATEMENT =
            Pattern.compile("(?is)(?:(accTitle|accDescr)\\s*([:{])|(title|section)\\s)(.*)");

    private static final Pattern JOURNEY = Pattern.compile("(?is)(journey)(?![\\w-])(.*)");

    /** The first word of a diagram, such as {@code flowchart LR}. */
    private static final Pattern KIND = Pattern.compile("[a-zA-Z][\\w-]{0,29}(?:\\s.*)?");

    /** As a task ends. */
    private static final Pattern TASK = Pattern.compile("(?s).+:\\s*[+-]?\\d.*");

    private final Losses losses;
    private final MermaidJourney journey;
    private final MermaidLines lines;

    private MermaidReader(List<Line> lines, Losses losses) {
        this.lines = new MermaidLines(lines, losses);
        this.losses = losses;
        this.journey = new MermaidJourney(lines.get(0).number());
    }

    /**
     * The journey that a diagram shows; empty when it is a diagram of another kind, which is a
     * loss.
     *
     * @param lines at least one
     */
    static Optional<MermaidJourney> read(List<Line> lines, Losses losses) {
        Losses ofJourney = new Losses();
        MermaidReader reader = new MermaidReader(lines, ofJourney);
        String first = reader.lines.nextStatement().orElse("");
        Matcher begin = JOURNEY.matcher(first);
        if (!begin.matches()) {
            losses.add(
                    reader.journey.line,
                    "A diagram of another kind%s was passed over.",
                    KIND.matcher(first).matches() ? " (" + first.split("\\s", 2)[0] + ")" : "");
            return Optional.empty();
        }
        reader.read(begin.group(1), begin.group(2).strip());
        losses.addAll(ofJourney);
        return Optional.of(reader.journey);
    }

    /**
     * Tells whether lines are a journey diagram although nothing says so: what they begin with is
     * no sentence.
     *
     * @param lines at least one
     */
    static boolean isJourney(List<Line> lines) {
        MermaidLines all = new MermaidLines(lines, new Losses());
        Matcher begin = JOURNEY.matcher(all.nextStatement().orElse(""));
        if (!begin.matches()) {
            return false;
        }
        String rest = begin.group(2).strip();
        String second = rest.isEmpty() ? all.nextStatement().orElse("") : rest;
        return STATEMENT.matcher(second).matches()
                || (rest.isEmpty() && TASK.matcher(second).matches());
    }

    private void read(String keyword, String rest) {
        if (!keyword.equals("journey")) {
            losses.add(line(), "Mermaid knows no `%s`. Taken as `journey`.", keyword);
        }
        journey.title = MermaidFrontMatter.title(lines.frontMatter(), losses);
        if (!rest.isEmpty()) {
            statement(rest);
        }
        for (Optional<String> line = lines.nextStatement();
                line.isPresent();
                line = lines.nextStatement()) {
            statement(line.get());
        }
    }

    private int line() {
        return lines.number();
    }

    private void statement(String text) {
        Matcher statement = STATEMENT.matcher(text);
        if (!statement.matches()) {
            task(text);
        } else if (statement.group(3) != null && MermaidTask.isWhole(text)) {
            losses.add(
                    line(),
                    "Mermaid takes this for a %s, because of its first word. Taken as a task.",
                    statement.group(3).toLowerCase(Locale.ROOT));
            task(text);
        } else if (statement.group(3) != null) {
            titleOrSection(statement.group(3), statement.group(4).strip());
        } else if (statement.group(2).equals("{")) {
            journey.description = shown(block(statement.group(4)), line());
        } else if (statement.group(1).equalsIgnoreCase("accTitle")) {
            journey.accessibleTitle = shown(statement.group(4), line());
        } else {
            journey.description = shown(statement.group(4), line());
        }
    }

    private void task(String text) {
        section().tasks().add(MermaidTask.read(text, lines.takeScored(), line(), losses));
    }

    /** A description to the brace that ends it, over several lines. */
    private String block(String first) {
        int begin = line();
        StringBuilder text = new StringBuilder();
        Optional<String> line = Optional.of(first);
        while (line.isPresent() && line.get().indexOf('}') < 0) {
            text.append(line.get()).append(' ');
            line = lines.nextLine();
        }
        if (line.isEmpty()) {
            losses.add(begin, "The brace of this description is never closed.");
            return text.toString();
        }
        return text.append(line.get(), 0, line.get().indexOf('}')).toString();
    }

    private void titleOrSection(String keyword, String text) {
        String words = withoutEnd(text);
        boolean isTitle = keyword.equalsIgnoreCase("title");
        warnOfPunctuation(keyword, words, isTitle ? "" : ":");
        String shown = shown(words, line());
        if (isTitle) {
            if (!journey.title.isEmpty() && !journey.title.equals(shown)) {
                losses.add(
                        line(),
                        "There are several titles, of which Mermaid shows the last. %s was left"
                                + " out.",
                        Words.quoted(journey.title));
            }
            journey.title = shown;
        } else {
            journey.sections.add(new MermaidJourney.Section(line(), shown, new ArrayList<>()));
        }
    }

    private String withoutEnd(String text) {
        if (!text.endsWith(";")) {
            return text;
        }
        losses.add(line(), "Mermaid refuses the whole diagram for a ';'. It was left out.");
        return text.substring(0, text.length() - 1);
    }

    private void warnOfPunctuation(String keyword, String text, String further) {
        for (char sign : (";#" + further).toCharArray()) {
            if (text.indexOf(sign) >= 0) {
                losses.add(
                        line(),
                        sign == '#'
                                ? "Mermaid leaves out what stands behind the '%c' of this %s; the"
                                        + " map keeps it."
                                : "Mermaid refuses the whole diagram for the '%c' of this %s; the"
                                        + " map keeps it.",
                        sign,
                        keyword.toLowerCase(Locale.ROOT));
            }
        }
    }

    private MermaidJourney.Section section() {
        if (journey.sections.isEmpty()) {
            losses.add(line(), "This task stands in no section. Its stage is called \"Start\".");
            journey.sections.add(new MermaidJourney.Section(line(), "Start", new ArrayList<>()));
        }
        return journey.sections.get(journey.sections.size() - 1);
    }

    private String shown(String text, int line) {
        return MermaidText.shown(text, line, losses);
    }
}
