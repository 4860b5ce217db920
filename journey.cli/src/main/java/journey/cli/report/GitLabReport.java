// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static journey.cli.output.JsonOutput.object;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import journey.cli.finding.CheckRun;
import journey.cli.finding.FileNames;
import journey.cli.finding.Finding;
import journey.cli.finding.Fingerprints;
import journey.cli.output.JsonOutput;
import journey.cli.output.Report;
import journey.dsl.text.SafeText;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Writes a Code Quality report of GitLab: the part of the Code Climate format that its merge
 * requests show.
 */
public final class GitLabReport implements Report<CheckRun> {

    @Override
    public void write(CheckRun run, PrintStream out) {
        Fingerprints fingerprints = Fingerprints.of(run);
        FileNames names = new FileNames(run.root());
        Checks checks = new Checks();
        JsonOutput.writeIndented(
                out,
                json -> {
                    json.beginArray();
                    for (Finding finding : run.findings()) {
                        json.beginObject();
                        writeFinding(json, finding, checks.page(finding));
                        json.name("fingerprint").value(fingerprints.of(finding).hash());
                        object(
                                json,
                                "location",
                                it -> writeLocation(it, names.of(finding.file()), finding));
                        json.endObject();
                    }
                    json.endArray();
                });
    }

    /** GitLab shows the description only, so the page is named in it. */
    private static void writeFinding(JsonWriter json, Finding finding, String page)
            throws IOException {
        json.name("type").value("issue");
        json.name("check_name").value(finding.checkId());
        json.name("description").value(SafeText.of(finding.message()) + " See " + page);
        json.name("categories").beginArray().value("Style").endArray();
        json.name("severity").value(severity(finding.severity()));
    }

    private static void writeLocation(JsonWriter json, String file, Finding finding)
            throws IOException {
        json.name("path").value(file);
        json.name("lines").beginObject();
        json.name("begin").value(finding.region().start().line());
        json.name("end").value(finding.region().end().line());
        json.endObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO, IGNORE -> "info";
        };
    }
}
