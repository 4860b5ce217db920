// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import journey.cli.finding.CheckRun;
import journey.cli.finding.Excerpt;
import journey.cli.finding.Finding;
import journey.cli.output.Columns;
import journey.cli.output.Hyperlink;
import journey.cli.output.Report;
import journey.cli.output.SafeOutput;
import journey.cli.output.SeverityStyle;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import journey.dsl.validation.CheckCatalogue;
import org.eclipse.xtext.diagnostics.Severity;
import picocli.CommandLine.Help.Ansi;

/** Prints findings for people: a line for each, and under it the line of the map. */
public final class TextReport implements Report<CheckRun> {

    private final Ansi ansi;

    public TextReport(boolean colour) {
        this.ansi = colour ? Ansi.ON : Ansi.OFF;
    }

    @Override
    public void write(CheckRun run, PrintStream out) {
        PrintStream lines = ansi.enabled() ? out : SafeOutput.over(out);
        run.findings().forEach(finding -> write(finding, lines));
        if (!run.findings().isEmpty()) {
            lines.println();
        }
        lines.println(summary(run));
        if (!run.findings().isEmpty()) {
            lines.println("To learn more about a check: journey explain ID");
        }
        lines.flush();
    }

    /** Writes one finding and the line that it is about. */
    public void write(Finding finding, PrintStream out) {
        writeLine(finding, out);
        writeExcerpt(finding, out);
    }

    private void writeLine(Finding finding, PrintStream out) {
        out.printf(
                "%s:%d:%d %s %s %s%n",
                SafeText.of(finding.file().name()),
                finding.region().start().line(),
                finding.region().start().column(),
                styled(
                        SeverityStyle.word(finding.severity()),
                        SeverityStyle.style(finding.severity())),
                linked(finding.checkId()),
                SafeText.of(finding.message()));
    }

    /** On a terminal the id of a check leads to its page. */
    private String linked(String checkId) {
        return CheckCatalogue.find(checkId)
                .filter(check -> ansi.enabled())
                .map(check -> Hyperlink.of(check.page(), checkId))
                .orElse(checkId);
    }

    private void writeExcerpt(Finding finding, PrintStream out) {
        Excerpt excerpt = finding.excerpt();
        if (excerpt.text().isBlank()) {
            return;
        }
        String number = "%5d".formatted(finding.region().start().line());
        out.println(number + " | " + excerpt.text());
        out.println(
                " ".repeat(number.length())
                        + " | "
                        + blanks(excerpt)
                        + styled(underline(excerpt), SeverityStyle.style(finding.severity())));
    }

    /** As wide as what stands before the place in question, on a terminal with a fixed font. */
    private static String blanks(Excerpt excerpt) {
        StringBuilder blanks = new StringBuilder();
        excerpt.text()
                .substring(0, Math.min(excerpt.start(), excerpt.text().length()))
                .codePoints()
                .forEach(c -> blanks.append(c == '\t' ? "\t" : " ".repeat(Columns.of(c))));
        return blanks.toString();
    }

    private static String underline(Excerpt excerpt) {
        int end = Math.min(excerpt.end(), excerpt.text().length());
        int width =
                excerpt.start() >= end
                        ? 1
                        : Columns.of(excerpt.text().substring(excerpt.start(), end));
        return "^" + "~".repeat(Math.max(0, width - 1));
    }

    private static String summary(CheckRun run) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = run.count(severity);
            if (count > 0) {
                counts.add(Words.counted(count, SeverityStyle.word(severity)));
            }
        }
        return String.format(
                Locale.ROOT,
                "%s in %s (%.2f s)",
                counts.isEmpty() ? "No findings" : String.join(", ", counts),
                Words.counted(run.files().size(), "file"),
                run.time().toMillis() / 1000.0);
    }

    private String styled(String text, String style) {
        return ansi.enabled() ? ansi.string("@|" + style + " " + text + "|@") : text;
    }
}
