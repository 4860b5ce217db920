// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static java.util.stream.Collectors.groupingBy;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import journey.cli.files.MapFile;

/** Writes the XML of Checkstyle, which most tools that gather findings read. */
public final class CheckstyleReport implements Report {

    @Override
    public void write(CheckRun run, PrintStream out) {
        XmlOutput.write(out, xml -> xml.element("checkstyle", all -> writeFiles(all, run)));
    }

    private static void writeFiles(XmlOutput xml, CheckRun run) throws XMLStreamException {
        FileNames names = new FileNames(run.root());
        Checks checks = new Checks(run);
        Map<MapFile, List<Finding>> findings =
                run.findings().stream().collect(groupingBy(Finding::file));
        // The version is the one of Checkstyle, whose form this is.
        xml.attribute("version", "10.0").lineBreak();
        for (MapFile file : run.files()) {
            xml.element(
                    "file",
                    errors -> {
                        errors.attribute("name", names.of(file)).lineBreak();
                        for (Finding finding : findings.getOrDefault(file, List.of())) {
                            errors.element("error", it -> write(it, finding, checks));
                        }
                    });
        }
    }

    private static void write(XmlOutput xml, Finding finding, Checks checks)
            throws XMLStreamException {
        xml.attribute("line", finding.region().start().line())
                .attribute("column", finding.region().start().column())
                .attribute("severity", SeverityStyle.word(finding.severity()))
                .attribute(
                        "message", Printable.of(finding.message()) + " See " + checks.page(finding))
                .attribute("source", "journey." + finding.checkId());
    }
}
