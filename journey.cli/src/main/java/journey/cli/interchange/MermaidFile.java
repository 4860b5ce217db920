// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the diagrams of a file: it is one itself, or it is Markdown with diagrams in fences. */
final class MermaidFile {

    /**
     * A diagram of any kind.
     *
     * @param line the number of its first line
     */
    record Diagram(int line, List<String> lines) {}

    /** As GitHub, GitLab and most others have it, as Quarto does, and as Azure DevOps does. */
    private static final Pattern OPENING =
            Pattern.compile("[\\s>]*(`{3,}+|~{3,}+|:{3,}+)\\s*\\{?mermaid\\b.*");

    private final List<String> lines;
    private final Losses losses;
    private final List<Diagram> diagrams = new ArrayList<>();

    private MermaidFile(String text, Losses losses) {
        this.lines = text.replace("\uFEFF", "").lines().toList();
        this.losses = losses;
    }

    /** The diagrams in the order of the file, of whatever kind; at least one. */
    static List<Diagram> diagrams(String text, Losses losses) {
        MermaidFile file = new MermaidFile(text, losses);
        file.find();
        return file.diagrams.isEmpty() ? List.of(new Diagram(1, file.lines)) : file.diagrams;
    }

    private void find() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher opening = OPENING.matcher(lines.get(i));
            if (lines.get(i).contains("mermaid") && opening.matches()) {
                int end = end(i + 1, opening.group(1));
                String prefix = lines.get(i).substring(0, opening.start(1));
                diagrams.add(
                        new Diagram(
                                i + 2,
                                lines.subList(i + 1, end).stream()
                                        .map(line -> unquoted(line, prefix))
                                        .toList()));
                if (end == lines.size()) {
                    losses.add(i + 1, "This code block never ends: read to the end of the file.");
                }
                i = end;
            }
        }
    }

    private int end(int from, String fence) {
        int i = from;
        while (i < lines.size() && !closes(lines.get(i), fence)) {
            i++;
        }
        return i;
    }

    private static boolean closes(String line, String fence) {
        String mark = line.replaceFirst("^[\\s>]++", "").strip();
        return mark.length() >= fence.length() && mark.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** A line of a fence that stands in a block quote. */
    private static String unquoted(String line, String prefix) {
        return prefix.contains(">") ? line.replaceFirst("^[\\s>]++", "") : line;
    }
}
