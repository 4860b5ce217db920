// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.text.Words;
import journey.render.mermaid.MermaidDiagram;

/** Reads a diagram line by line, as the grammar of Mermaid does, but goes on where that stops. */
final class MermaidReader {

    private static final Pattern STATEMENT =
            Pattern.compile("(?is)(?:(accTitle|accDescr)\\s*([:{])|(title|section)\\s)(.*)");

    private static final Pattern JOURNEY = Pattern.compile("(?is)journey\\b(.*)");

    private final Losses losses;
    private final MermaidJourney journey;
    private final List<String> lines;
    private final int offset;
    private int next;
    private boolean scored = true;

    private MermaidReader(MermaidFile.Diagram diagram, Losses losses) {
        this.lines = diagram.lines();
        this.offset = diagram.line();
        this.losses = losses;
        this.journey = new MermaidJourney(diagram.line());
    }

    /** The journey that a diagram shows; empty when it is a diagram of another kind. */
    static Optional<MermaidJourney> read(MermaidFile.Diagram diagram, Losses losses) {
        return new MermaidReader(diagram, losses).read();
    }

    private Optional<MermaidJourney> read() {
        List<String> matter = frontMatter();
        Optional<String> first = nextStatement();
        Matcher begin = JOURNEY.matcher(first.orElse(""));
        if (!begin.matches()) {
            return Optional.empty();
        }
        journey.title = MermaidFrontMatter.title(matter, offset + 1, losses);
        String rest = begin.group(1).strip();
        if (!rest.isEmpty()) {
            statement(rest);
        }
        for (Optional<String> line = nextStatement(); line.isPresent(); line = nextStatement()) {
            statement(line.get());
        }
        return Optional.of(journey);
    }

    private int line() {
        return offset + next - 1;
    }

    private List<String> frontMatter() {
        int begin = 0;
        while (begin < lines.size() && lines.get(begin).isBlank()) {
            begin++;
        }
        if (begin == lines.size() || !lines.get(begin).strip().equals("---")) {
            return List.of();
        }
        for (int end = begin + 1; end < lines.size(); end++) {
            if (lines.get(end).strip().equals("---")) {
                next = end + 1;
                return lines.subList(begin + 1, end);
            }
        }
        return List.of();
    }

    /** The next line that says something, without blanks around it. */
    private Optional<String> nextStatement() {
        while (next < lines.size()) {
            String line = lines.get(next++).strip();
            if (line.startsWith("%%{")) {
                skipDirective(line);
            } else if (line.equals(MermaidDiagram.UNKNOWN)) {
                scored = false;
            } else if (!isComment(line)) {
                return Optional.of(MermaidText.withoutEntities(line));
            }
        }
        return Optional.empty();
    }

    private static boolean isComment(String line) {
        return line.isEmpty()
                || line.startsWith("%")
                || (line.startsWith("#") && MermaidText.withoutEntities(line).startsWith("#"));
    }

    private void skipDirective(String first) {
        losses.add(line(), "A map has no settings for its picture. They were left out.");
        String line = first;
        while (!line.contains("}%%") && next < lines.size()) {
            line = lines.get(next++);
        }
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
        section().tasks().add(MermaidTask.read(text, scored, line(), losses));
        scored = true;
    }

    /** A description to the brace that ends it, over several lines. */
    private String block(String first) {
        int begin = line();
        StringBuilder text = new StringBuilder();
        String line = first;
        while (line.indexOf('}') < 0) {
            text.append(line).append(' ');
            if (next == lines.size()) {
                losses.add(begin, "The brace of this description is never closed.");
                return text.toString();
            }
            line = lines.get(next++);
        }
        return text.append(line, 0, line.indexOf('}')).toString();
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
