// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.cli.output.SeverityStyle;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckGroup;
import journey.dsl.explanation.CheckPage;
import journey.dsl.validation.CheckCatalogue;
import picocli.CommandLine.Help.Ansi.Style;

/** The pages of all checks, laid out for a terminal. */
public final class CheckManual {

    /** Narrower than this, words would stand one to a line. */
    private static final int LEAST_WIDTH = 20;

    /** Wider than this, the eye loses the line. */
    private static final int MOST_WIDTH = 100;

    private static final String ID_INDENT = "  ";
    private static final String SUMMARY_INDENT = "      ";

    private final Ink ink;
    private final int width;

    /**
     * Lays pages out.
     *
     * @param columns how wide the terminal is
     */
    public CheckManual(boolean colour, int columns) {
        this.ink = new Ink(colour);
        this.width = Math.max(LEAST_WIDTH, Math.min(columns, MOST_WIDTH));
    }

    /** The lines of the page of a check, with the checks that it refers to. */
    public List<String> page(CheckDescription check) {
        PageLinks links = new PageLinks(check);
        List<String> lines =
                new ArrayList<>(PageLayout.of(CheckPage.of(check).content(), width, ink, links));
        if (!links.related().isEmpty()) {
            String command = "journey explain " + String.join(" ", links.related());
            lines.add("");
            lines.addAll(filled(width, Span.of("See also: "), Span.of(command, Style.fg_cyan)));
        }
        return lines;
    }

    /** The lines that list every check by group: its id, its severity and what it finds. */
    public List<String> index() {
        List<CheckDescription> all = CheckCatalogue.all();
        int idColumns = all.stream().mapToInt(check -> check.id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (CheckGroup group : CheckGroup.values()) {
            List<CheckDescription> checks =
                    all.stream().filter(check -> check.group() == group).toList();
            if (!checks.isEmpty()) {
                Span name = Span.of(group.id(), Style.bold);
                lines.addAll(filled(width, name, Span.of(": " + group.meaning())));
                lines.add("");
                checks.forEach(check -> lines.addAll(entry(check, idColumns)));
                lines.add("");
            }
        }
        String command = ink.isColoured() ? "journey explain ID" : "`journey explain ID`";
        lines.addAll(
                filled(width, Span.of(command, Style.fg_cyan), Span.of(" shows the page of one.")));
        return lines;
    }

    private List<String> entry(CheckDescription check, int idColumns) {
        Span id = Span.of(check.id(), Style.bold);
        Span gap = Span.of(" ".repeat(idColumns - check.id().length() + 2));
        Span severity =
                Span.of(
                        SeverityStyle.word(check.severity()),
                        Style.parse(SeverityStyle.style(check.severity())));
        List<String> summary =
                filled(
                        width - SUMMARY_INDENT.length(),
                        Span.of(CheckPage.of(check).sentences().get(0)));
        return Stream.concat(
                        Stream.of(ID_INDENT + ink.paint(List.of(id, gap, severity))),
                        summary.stream().map(line -> SUMMARY_INDENT + line))
                .toList();
    }

    private List<String> filled(int columns, Span... text) {
        return Filling.of(List.of(text), columns).stream().map(ink::paint).toList();
    }
}
