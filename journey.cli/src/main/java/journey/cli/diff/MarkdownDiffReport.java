// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import journey.cli.output.Report;
import journey.cli.output.SafeOutput;
import journey.compare.diff.Difference;
import journey.compare.diff.FlowDiff;
import journey.compare.diff.Weight;
import journey.dsl.text.MarkdownText;
import journey.dsl.text.Words;

/**
 * Writes a comment for a pull request: a summary and what breaks something first, all else folded.
 * GitHub refuses a comment of more than 65,536 characters, so what matters least is left out where
 * it would grow longer, and the comment says how much that is.
 */
final class MarkdownDiffReport implements Report<DiffRun> {

    /** What GitHub takes, less what stands around the differences. */
    private static final int LIMIT = 65_536 - 2_048;

    /** How much of that is for what stands unfolded. */
    private static final int UNFOLDED = 8_192;

    /** Names have no greatest length. */
    private static final int LONGEST = 300;

    private static final int FAILURES = 5;
    private static final int FLOW_LINES = 30;

    @Override
    public void write(DiffRun run, PrintStream out) {
        PrintStream lines = SafeOutput.over(out);
        lines.print(new Comment(run).write());
        lines.flush();
    }

    private static final class Comment {
        private final DiffRun run;
        private final List<Difference> all;
        private final List<DiffGroup> groups;
        private final StringBuilder text = new StringBuilder();

        Comment(DiffRun run) {
            this.run = run;
            this.all = run.diff().differences();
            this.groups = DiffGroup.of(run.diff());
        }

        String write() {
            String versions = "between %s and %s".formatted(run.formerName(), run.latterName());
            line("**" + DiffSummary.of(run) + "** " + MarkdownText.of(shortened(versions)));
            writeFailures();
            writeBreaking();
            run.flows().forEach(this::writeFlow);
            MarkdownRoom room = new MarkdownRoom(LIMIT - text.length());
            groups.forEach(room::offer);
            Set<Difference> shown = room.chosen();
            groups.forEach(group -> writeFolded(group, shown));
            List<Difference> leftOut = all.stream().filter(it -> !shown.contains(it)).toList();
            if (!leftOut.isEmpty()) {
                line("");
                line(
                        "… and %s more: %s"
                                .formatted(
                                        Words.grouped(leftOut.size()),
                                        DiffSummary.counts(leftOut)));
            }
            return text.toString();
        }

        private void line(String line) {
            text.append(line).append('\n');
        }

        private void writeFailures() {
            List<String> failures = run.failures();
            if (!failures.isEmpty()) {
                line("");
            }
            failures.stream()
                    .limit(FAILURES)
                    .forEach(failure -> line("- ⚠️ " + MarkdownText.of(shortened(failure))));
            if (failures.size() > FAILURES) {
                line("- ⚠️ and %d more files are left out".formatted(failures.size() - FAILURES));
            }
        }

        /** There is one for each journey, with a line for each figure of a moment at most. */
        private void writeFlow(FlowDiff flow) {
            if (text.length() < LIMIT / 2) {
                if (text.charAt(text.length() - 2) != '\n') {
                    line("");
                }
                line("**" + MarkdownText.of(shortened(flow.heading())) + "**");
                line("");
                flow.differences().stream()
                        .limit(FLOW_LINES)
                        .forEach(it -> line("- " + MarkdownText.of(shortened(it.sentence()))));
                int more = flow.differences().size() - FLOW_LINES;
                if (more > 0) {
                    line("- … and %d more".formatted(more));
                }
            }
        }

        private void writeBreaking() {
            int end = text.length() + UNFOLDED;
            line("");
            groups.forEach(group -> writeBreaking(group, end));
        }

        private void writeBreaking(DiffGroup group, int end) {
            String heading = group.subject().isEmpty() ? "" : "**" + heading(group) + "**: ";
            for (Difference difference : group.differences()) {
                String line = "- " + heading + MarkdownText.of(group.text(difference));
                if (difference.weight() == Weight.BREAKING && text.length() + line.length() < end) {
                    line(line);
                }
            }
            group.parts().forEach(part -> writeBreaking(part, end));
        }

        private void writeFolded(DiffGroup group, Set<Difference> shown) {
            List<Difference> differences = group.all().filter(shown::contains).toList();
            if (differences.isEmpty()) {
                return;
            }
            line("");
            line(
                    "<details><summary>%s: %s</summary>"
                            .formatted(fold(group), DiffSummary.counts(differences)));
            line("");
            writeList(group, shown);
            for (DiffGroup part : group.parts()) {
                if (part.differences().stream().anyMatch(shown::contains)) {
                    line("");
                    line("**" + heading(part) + "**");
                    line("");
                    writeList(part, shown);
                }
            }
            line("");
            line("</details>");
        }

        private void writeList(DiffGroup group, Set<Difference> shown) {
            group.differences().stream()
                    .filter(shown::contains)
                    .map(difference -> MarkdownDiffReport.line(group, difference))
                    .forEach(this::line);
        }
    }

    /** A difference in the folded part. */
    static String line(DiffGroup group, Difference difference) {
        return "- *%s* %s"
                .formatted(difference.weight().word(), MarkdownText.of(group.text(difference)));
    }

    /** What is folded. */
    static String fold(DiffGroup group) {
        return MarkdownText.inTag(title(group));
    }

    /** What a list is about. */
    static String heading(DiffGroup group) {
        return MarkdownText.of(title(group));
    }

    private static String title(DiffGroup group) {
        return Words.capitalized(shortened(group.heading()));
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
