// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static java.util.stream.Collectors.groupingBy;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import journey.cli.finding.CheckRun;
import journey.cli.finding.FileNames;
import journey.cli.finding.Finding;
import journey.cli.finding.Fingerprint;
import journey.cli.finding.Fingerprints;
import journey.cli.maps.MapFile;
import journey.cli.output.Report;
import journey.cli.output.SeverityStyle;
import journey.cli.output.XmlOutput;
import journey.dsl.text.SafeText;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Writes the XML of JUnit as Jenkins and GitLab read it: a suite for each file, in it a failed test
 * for each error and each warning, a passed one for each info, and one passed test when there is
 * none of them. The names of the tests stay the same when lines move, so that both know since when
 * a test fails.
 */
public final class JUnitReport implements Report<CheckRun> {

    private static final String EXTENSION = ".journey";

    @Override
    public void write(CheckRun run, PrintStream out) {
        XmlOutput.write(out, new Run(run)::write);
    }

    private static final class Run {
        private final CheckRun run;
        private final FileNames names;
        private final Fingerprints fingerprints;
        private final Checks checks;
        private final Map<MapFile, List<Finding>> findings;

        Run(CheckRun run) {
            this.run = run;
            this.names = new FileNames(run.root());
            this.fingerprints = Fingerprints.of(run);
            this.checks = new Checks();
            this.findings = run.findings().stream().collect(groupingBy(Finding::file));
        }

        void write(XmlWriter xml) {
            List<MapFile> clean =
                    run.files().stream().filter(file -> !findings.containsKey(file)).toList();
            int tests = run.findings().size() + clean.size() + run.failures().size();
            Attributes suites =
                    counts("journey check", tests, failures(run.findings()))
                            .and("errors", run.failures().size())
                            .and("time", seconds(run.time().toMillis()));
            xml.element("testsuites", suites, () -> writeSuites(xml));
        }

        private void writeSuites(XmlWriter xml) {
            xml.lineBreak();
            for (MapFile file : run.files()) {
                writeSuite(xml, file);
            }
            if (!run.failures().isEmpty()) {
                writeFailures(xml);
            }
        }

        private void writeSuite(XmlWriter xml, MapFile file) {
            List<Finding> inFile = findings.getOrDefault(file, List.of());
            Attributes suite =
                    counts(names.of(file), Math.max(1, inFile.size()), failures(inFile))
                            .and("errors", 0)
                            .and("time", seconds(0));
            xml.element(
                    "testsuite",
                    suite,
                    () -> {
                        xml.lineBreak();
                        if (inFile.isEmpty()) {
                            xml.element("testcase", test(file, "no findings"));
                        }
                        inFile.forEach(finding -> writeFinding(xml, finding));
                    });
        }

        private void writeFinding(XmlWriter xml, Finding finding) {
            xml.element(
                    "testcase",
                    test(finding.file(), nameOf(fingerprints.of(finding))),
                    () -> {
                        if (isFailure(finding)) {
                            xml.element(
                                    "failure",
                                    Attributes.of("message", messageOf(finding))
                                            .and("type", finding.checkId()),
                                    textOf(finding));
                        } else {
                            xml.element("system-out", Attributes.none(), textOf(finding));
                        }
                    });
        }

        /**
         * Jenkins makes a package of what stands before the last dot, GitLab a link of the file.
         */
        private Attributes test(MapFile file, String name) {
            String path = names.of(file);
            return Attributes.of("name", name)
                    .and(
                            "classname",
                            path.substring(0, path.length() - EXTENSION.length()).replace('/', '.'))
                    .and("file", path)
                    .and("time", seconds(0));
        }

        private void writeFailures(XmlWriter xml) {
            Attributes suite =
                    counts("files that cannot be checked", run.failures().size(), 0)
                            .and("errors", run.failures().size())
                            .and("time", seconds(0));
            xml.element(
                    "testsuite",
                    suite,
                    () -> {
                        xml.lineBreak();
                        run.failures().forEach(failure -> writeFailure(xml, safe(failure)));
                    });
        }

        private static void writeFailure(XmlWriter xml, String failure) {
            xml.element(
                    "testcase",
                    Attributes.of("name", failure)
                            .and("classname", "journey")
                            .and("time", seconds(0)),
                    () -> xml.element("error", Attributes.of("message", failure), failure));
        }

        private static Attributes counts(String name, long tests, long failures) {
            return Attributes.of("name", name).and("tests", tests).and("failures", failures);
        }

        private static String nameOf(Fingerprint fingerprint) {
            String name = (fingerprint.key().checkId() + " " + fingerprint.key().element()).strip();
            return fingerprint.ordinal() == 1 ? name : name + " " + fingerprint.ordinal();
        }

        private String textOf(Finding finding) {
            return "%s:%d:%d: %s: %s\n%s\n"
                    .formatted(
                            names.of(finding.file()),
                            finding.region().start().line(),
                            finding.region().start().column(),
                            SeverityStyle.word(finding.severity()),
                            messageOf(finding),
                            checks.page(finding));
        }

        private static String messageOf(Finding finding) {
            return safe(finding.message());
        }

        /** GitLab takes {@code [[ATTACHMENT|file]]} in the output of a test for an attachment. */
        private static String safe(String text) {
            return SafeText.of(text).replace("[[", "[ [");
        }

        private static long failures(List<Finding> findings) {
            return findings.stream().filter(Run::isFailure).count();
        }

        private static boolean isFailure(Finding finding) {
            return finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING;
        }

        private static String seconds(long milliseconds) {
            return String.format(Locale.ROOT, "%.3f", milliseconds / 1000.0);
        }
    }
}
