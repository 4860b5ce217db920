// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static java.util.stream.Collectors.groupingBy;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import journey.cli.files.MapFile;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Writes the XML of JUnit as Jenkins and GitLab read it: a suite for each file, in it a failed test
 * for each error and each warning, a passed one for each info, and one passed test when there is
 * none of them. The names of the tests stay the same when lines move, so that both know since when
 * a test fails.
 */
public final class JUnitReport implements Report {

    private static final String EXTENSION = ".journey";

    @Override
    public void write(CheckRun run, PrintStream out) {
        XmlOutput.write(out, xml -> xml.element("testsuites", new Run(run)::write));
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
            this.checks = new Checks(run);
            this.findings = run.findings().stream().collect(groupingBy(Finding::file));
        }

        void write(XmlOutput xml) throws XMLStreamException {
            List<MapFile> clean =
                    run.files().stream().filter(file -> !findings.containsKey(file)).toList();
            int tests = run.findings().size() + clean.size() + run.failures().size();
            writeCounts(xml, "journey check", tests, failures(run.findings()));
            xml.attribute("errors", run.failures().size())
                    .attribute("time", seconds(run.time().toMillis()))
                    .lineBreak();
            for (MapFile file : run.files()) {
                xml.element("testsuite", suite -> writeSuite(suite, file));
            }
            if (!run.failures().isEmpty()) {
                xml.element("testsuite", this::writeFailures);
            }
        }

        private void writeSuite(XmlOutput xml, MapFile file) throws XMLStreamException {
            List<Finding> inFile = findings.getOrDefault(file, List.of());
            writeCounts(xml, names.of(file), Math.max(1, inFile.size()), failures(inFile));
            xml.attribute("errors", 0).attribute("time", seconds(0)).lineBreak();
            if (inFile.isEmpty()) {
                xml.element("testcase", test -> writeName(test, file, "no findings"));
            }
            for (Finding finding : inFile) {
                xml.element("testcase", test -> writeFinding(test, finding));
            }
        }

        private void writeFinding(XmlOutput xml, Finding finding) throws XMLStreamException {
            writeName(xml, finding.file(), nameOf(fingerprints.of(finding)));
            if (isFailure(finding)) {
                xml.element(
                        "failure",
                        failure ->
                                failure.attribute("message", messageOf(finding))
                                        .attribute("type", finding.checkId())
                                        .text(textOf(finding)));
            } else {
                xml.element("system-out", textOf(finding));
            }
        }

        /**
         * Jenkins makes a package of what stands before the last dot, GitLab a link of the file.
         */
        private void writeName(XmlOutput xml, MapFile file, String name) throws XMLStreamException {
            String path = names.of(file);
            xml.attribute("name", name)
                    .attribute(
                            "classname",
                            path.substring(0, path.length() - EXTENSION.length()).replace('/', '.'))
                    .attribute("file", path)
                    .attribute("time", seconds(0));
        }

        private void writeFailures(XmlOutput xml) throws XMLStreamException {
            writeCounts(xml, "files that cannot be checked", run.failures().size(), 0);
            xml.attribute("errors", run.failures().size())
                    .attribute("time", seconds(0))
                    .lineBreak();
            for (String failure : run.failures()) {
                xml.element("testcase", test -> writeFailure(test, safe(failure)));
            }
        }

        private static void writeFailure(XmlOutput xml, String failure) throws XMLStreamException {
            xml.attribute("name", failure)
                    .attribute("classname", "journey")
                    .attribute("time", seconds(0))
                    .element("error", error -> error.attribute("message", failure).text(failure));
        }

        private static void writeCounts(XmlOutput xml, String name, long tests, long failures)
                throws XMLStreamException {
            xml.attribute("name", name).attribute("tests", tests).attribute("failures", failures);
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
            return Printable.of(text).replace("[[", "[ [");
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
