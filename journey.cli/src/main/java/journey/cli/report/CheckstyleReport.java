// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static java.util.stream.Collectors.groupingBy;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import journey.cli.finding.CheckRun;
import journey.cli.finding.FileNames;
import journey.cli.finding.Finding;
import journey.cli.maps.MapFile;
import journey.cli.output.Report;
import journey.cli.output.SeverityStyle;
import journey.cli.output.XmlOutput;
import journey.dsl.text.SafeText;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/** Writes the XML of Checkstyle, which most tools that gather findings read. */
public final class CheckstyleReport implements Report<CheckRun> {

    @Override
    public void write(CheckRun run, PrintStream out) {
        XmlOutput.write(
                out,
                // The version is the one of Checkstyle, whose form this is.
                xml ->
                        xml.element(
                                "checkstyle",
                                Attributes.of("version", "10.0"),
                                () -> writeFiles(xml, run)));
    }

    private static void writeFiles(XmlWriter xml, CheckRun run) {
        FileNames names = new FileNames(run.root());
        Checks checks = new Checks();
        Map<MapFile, List<Finding>> findings =
                run.findings().stream().collect(groupingBy(Finding::file));
        xml.lineBreak();
        for (MapFile file : run.files()) {
            xml.element(
                    "file",
                    Attributes.of("name", names.of(file)),
                    () -> {
                        xml.lineBreak();
                        for (Finding finding : findings.getOrDefault(file, List.of())) {
                            xml.element("error", attributes(finding, checks));
                        }
                    });
        }
    }

    private static Attributes attributes(Finding finding, Checks checks) {
        return Attributes.of("line", finding.region().start().line())
                .and("column", finding.region().start().column())
                .and("severity", SeverityStyle.word(finding.severity()))
                .and("message", SafeText.of(finding.message()) + " See " + checks.page(finding))
                .and("source", "journey." + finding.checkId());
    }
}
