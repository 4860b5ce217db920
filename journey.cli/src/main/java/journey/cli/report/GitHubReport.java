// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import journey.cli.finding.CheckRun;
import journey.cli.finding.FileNames;
import journey.cli.finding.Finding;
import journey.cli.finding.Region;
import journey.cli.output.Report;
import journey.cli.output.SeverityStyle;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Prints workflow commands, of which GitHub Actions makes annotations in the changed files. GitHub
 * shows ten errors, ten warnings and ten notices of a step and passes over the rest in silence, so
 * the rest is printed as lines of the log, and a notice says how many there are.
 */
public final class GitHubReport implements Report<CheckRun> {

    /** How many annotations of a kind GitHub shows for one step. */
    private static final int LIMIT = 10;

    /** In the order in which they matter. */
    private static final List<Severity> SEVERITIES =
            List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    @Override
    public void write(CheckRun run, PrintStream out) {
        new Run(run, out).write();
    }

    private static final class Run {
        private final CheckRun run;
        private final PrintStream out;
        private final FileNames names;
        private final Checks checks;
        private final Map<Severity, Long> leftOut = new EnumMap<>(Severity.class);

        Run(CheckRun run, PrintStream out) {
            this.run = run;
            this.out = out;
            this.names = new FileNames(run.root());
            this.checks = new Checks();
        }

        void write() {
            List<String> failures = run.failures().stream().limit(LIMIT).toList();
            failures.forEach(failure -> print("error", "", SafeText.of(failure)));
            List<Finding> rest = new ArrayList<>();
            for (Severity severity : SEVERITIES) {
                List<Finding> findings = findings(severity);
                int shown = Math.min(findings.size(), room(severity, findings.size()));
                findings.subList(0, shown).forEach(this::print);
                rest.addAll(findings.subList(shown, findings.size()));
                leftOut.merge(severity, (long) findings.size() - shown, Long::sum);
            }
            if (!rest.isEmpty()) {
                print("notice", "", summary(rest.size()));
                rest.forEach(this::printPlain);
            }
        }

        private List<Finding> findings(Severity severity) {
            return run.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
        }

        /** The notice that counts what is left out is itself one of the ten notices. */
        private int room(Severity severity, int findings) {
            if (severity == Severity.ERROR) {
                return Math.max(0, LIMIT - run.failures().size());
            }
            boolean needsSummary =
                    leftOut.values().stream().anyMatch(count -> count > 0) || findings > LIMIT;
            return severity == Severity.INFO && needsSummary ? LIMIT - 1 : LIMIT;
        }

        private void print(Finding finding) {
            print(
                    command(finding.severity()),
                    " " + place(finding) + ",title=" + property(finding.checkId()),
                    SafeText.of(finding.message()) + "\n" + checks.page(finding));
        }

        private void print(String command, String properties, String message) {
            out.print("::" + command + properties + "::" + data(message) + "\n");
        }

        /** GitHub takes columns only of a place within one line. */
        private String place(Finding finding) {
            Region region = finding.region();
            String lines =
                    "file=%s,line=%d,endLine=%d"
                            .formatted(
                                    property(names.of(finding.file())),
                                    region.start().line(),
                                    region.end().line());
            return region.start().line() == region.end().line()
                    ? "%s,col=%d,endColumn=%d"
                            .formatted(lines, region.start().column(), region.end().column())
                    : lines;
        }

        /** A line that is no command. */
        private void printPlain(Finding finding) {
            String line =
                    "- %s:%d:%d %s %s %s"
                            .formatted(
                                    names.of(finding.file()),
                                    finding.region().start().line(),
                                    finding.region().start().column(),
                                    SeverityStyle.word(finding.severity()),
                                    finding.checkId(),
                                    finding.message());
            out.print(SafeText.line(line) + "\n");
        }

        private String summary(int total) {
            List<String> counts = new ArrayList<>();
            leftOut.forEach(
                    (severity, count) -> {
                        if (count > 0) {
                            counts.add(Words.counted(count, SeverityStyle.word(severity)));
                        }
                    });
            return "GitHub shows no more annotations of a step: %d more %s in the log: %s."
                    .formatted(
                            total,
                            total == 1 ? "finding is" : "findings are",
                            String.join(", ", counts));
        }

        private static String command(Severity severity) {
            return switch (severity) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO, IGNORE -> "notice";
            };
        }

        /** Escapes the text of a command as {@code @actions/core} does. */
        private static String data(String text) {
            return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        }

        /** Escapes the value of a property of a command as {@code @actions/core} does. */
        private static String property(String text) {
            return data(SafeText.of(text)).replace(":", "%3A").replace(",", "%2C");
        }
    }
}
