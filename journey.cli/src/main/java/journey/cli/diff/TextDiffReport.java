// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.io.PrintStream;
import journey.cli.output.Report;
import journey.cli.output.SafeOutput;
import journey.compare.diff.Difference;
import journey.compare.diff.FlowDiff;
import journey.compare.diff.Weight;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints differences for people: a line for each, by journey and stage. */
final class TextDiffReport implements Report<DiffRun> {

    private final Ansi ansi;

    TextDiffReport(boolean colour) {
        ansi = colour ? Ansi.ON : Ansi.OFF;
    }

    @Override
    public void write(DiffRun run, PrintStream out) {
        PrintStream lines = ansi.enabled() ? out : SafeOutput.over(out);
        for (DiffGroup group : DiffGroup.of(run.diff())) {
            write(group, "", lines);
            lines.println();
        }
        run.flows().forEach(flow -> write(flow, lines));
        String versions = " between %s and %s".formatted(run.formerName(), run.latterName());
        lines.println(SafeText.of(DiffSummary.of(run) + versions));
        if (!run.failures().isEmpty()) {
            lines.println(Words.counted(run.failures().size(), "file") + " left out");
        }
        lines.flush();
    }

    private void write(FlowDiff flow, PrintStream out) {
        out.println(styled(SafeText.of(flow.heading()), Style.bold));
        flow.differences().forEach(it -> out.println("  " + SafeText.of(it.sentence())));
        out.println();
    }

    private void write(DiffGroup group, String indentation, PrintStream out) {
        String heading = Words.capitalized(SafeText.of(group.heading()));
        out.println(indentation + styled(heading, Style.bold));
        for (Difference difference : group.differences()) {
            out.printf(
                    "%s  %s %s%n",
                    indentation, weight(difference.weight()), SafeText.of(group.text(difference)));
        }
        group.parts().forEach(part -> write(part, indentation + "  ", out));
    }

    private String weight(Weight weight) {
        String word = "%-8s".formatted(weight.word());
        return switch (weight) {
            case BREAKING -> styled(word, Style.bold, Style.fg_red);
            case NOTABLE -> styled(word, Style.fg_yellow);
            case COSMETIC -> styled(word, Style.faint);
        };
    }

    /** Text of a map must not go through the parser of picocli's markup. */
    private String styled(String text, IStyle... styles) {
        return ansi.enabled() ? Style.on(styles) + text + Style.reset.on() : text;
    }
}
