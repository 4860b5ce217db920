// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.List;
import java.util.Optional;
import journey.cli.interchange.page.Line;
import journey.render.mermaid.MermaidDiagram;

/** Goes through the lines of a diagram, and leaves out what says nothing to a map. */
final class MermaidLines {

    private final List<Line> lines;
    private final Losses losses;
    private final List<Line> frontMatter;
    private int next;
    private boolean scored = true;

    /**
     * @param lines at least one
     */
    MermaidLines(List<Line> lines, Losses losses) {
        this.lines = lines;
        this.losses = losses;
        this.frontMatter = readFrontMatter();
    }

    /** The YAML before the diagram, without the dashes around it; empty without one. */
    List<Line> frontMatter() {
        return frontMatter;
    }

    private List<Line> readFrontMatter() {
        int begin = 0;
        while (begin < lines.size() && lines.get(begin).text().isBlank()) {
            begin++;
        }
        if (begin == lines.size() || !isDashes(lines.get(begin))) {
            return List.of();
        }
        for (int end = begin + 1; end < lines.size(); end++) {
            if (isDashes(lines.get(end))) {
                next = end + 1;
                return lines.subList(begin + 1, end);
            }
        }
        return List.of();
    }

    private static boolean isDashes(Line line) {
        return line.text().strip().equals("---");
    }

    /** The number of the line that was read last. */
    int number() {
        return lines.get(Math.max(0, next - 1)).number();
    }

    /** The next line as it stands, with its entities replaced; empty at the end. */
    Optional<String> nextLine() {
        return next == lines.size()
                ? Optional.empty()
                : Optional.of(MermaidText.withoutEntities(lines.get(next++).text()));
    }

    /** The next line that says something, without blanks around it; empty at the end. */
    Optional<String> nextStatement() {
        while (next < lines.size()) {
            String line = lines.get(next++).text().strip();
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

    /** Whether the score of the next task is one: a comment before it may say that it is none. */
    boolean takeScored() {
        boolean was = scored;
        scored = true;
        return was;
    }

    private static boolean isComment(String line) {
        return line.isEmpty()
                || line.startsWith("%")
                || (line.startsWith("#") && MermaidText.withoutEntities(line).startsWith("#"));
    }

    private void skipDirective(String first) {
        losses.add(number(), "A map has no settings for its picture. They were left out.");
        String line = first;
        while (!line.contains("}%%") && next < lines.size()) {
            line = lines.get(next++).text();
        }
    }
}
