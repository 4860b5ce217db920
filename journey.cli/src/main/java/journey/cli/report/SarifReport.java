// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static journey.cli.output.JsonOutput.array;
import static journey.cli.output.JsonOutput.object;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.cli.finding.CheckRun;
import journey.cli.finding.FileNames;
import journey.cli.finding.Finding;
import journey.cli.finding.Fingerprints;
import journey.cli.finding.Region;
import journey.cli.output.JsonOutput;
import journey.cli.output.Report;
import journey.dsl.text.SafeText;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Writes SARIF 2.1.0, the OASIS standard that GitHub code scanning, Azure DevOps and editors read.
 *
 * <p>All checks are declared, and there is a run when there is nothing to report, since both let
 * GitHub close alerts. Section numbers are those of the standard.
 */
public final class SarifReport implements Report<CheckRun> {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Stands for the folder of the project, whichever that is on the reader's machine. */
    private static final String ROOT = "%SRCROOT%";

    private final Optional<String> version;

    /**
     * Creates the report.
     *
     * @param version the version of the product, when it is known
     */
    public SarifReport(Optional<String> version) {
        this.version = version;
    }

    @Override
    public void write(CheckRun run, PrintStream out) {
        JsonOutput.writeIndented(
                out,
                json -> {
                    json.beginObject();
                    json.name("$schema").value(SCHEMA);
                    json.name("version").value("2.1.0");
                    json.name("runs").beginArray();
                    object(json, new Run(run, version)::write);
                    json.endArray();
                    json.endObject();
                });
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, IGNORE -> "note";
        };
    }

    /** Writes an object that holds a text for people, such as a message (3.11). */
    static void writeText(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private static final class Run {
        private final CheckRun run;
        private final Optional<String> version;
        private final FileNames names;
        private final Fingerprints fingerprints;
        private final Checks checks;

        Run(CheckRun run, Optional<String> version) {
            this.run = run;
            this.version = version;
            this.names = new FileNames(run.root());
            this.fingerprints = Fingerprints.of(run);
            this.checks = new Checks();
        }

        void write(JsonWriter json) throws IOException {
            json.name("tool").beginObject();
            object(json, "driver", driver -> SarifRules.writeDriver(driver, checks, version));
            json.endObject();
            json.name("invocations").beginArray();
            object(json, this::writeInvocation);
            json.endArray();
            json.name("originalUriBaseIds").beginObject().name(ROOT).beginObject();
            writeText(json, "description", "The folder of the project.");
            json.endObject().endObject();
            json.name("columnKind").value("utf16CodeUnits");
            array(json, "results", this::writeResults);
        }

        /** Says whether all files could be checked: alerts of the others are then not gone. */
        private void writeInvocation(JsonWriter json) throws IOException {
            json.name("executionSuccessful").value(run.failures().isEmpty());
            if (run.failures().isEmpty()) {
                return;
            }
            json.name("toolExecutionNotifications").beginArray();
            for (String failure : run.failures()) {
                json.beginObject().name("level").value("error");
                writeText(json, "message", plain(failure));
                json.endObject();
            }
            json.endArray();
        }

        private void writeResults(JsonWriter json) throws IOException {
            List<Finding> results =
                    Stream.concat(run.findings().stream(), run.ignored().stream())
                            .sorted()
                            .toList();
            for (Finding finding : results) {
                object(json, result -> writeResult(result, finding));
            }
        }

        private void writeResult(JsonWriter json, Finding finding) throws IOException {
            json.name("ruleId").value(finding.checkId());
            json.name("ruleIndex").value(checks.indexOf(finding));
            json.name("level").value(level(finding.severity()));
            writeText(json, "message", plain(finding.message()));
            json.name("locations").beginArray();
            object(json, location -> writeLocation(location, finding));
            json.endArray();
            object(json, "partialFingerprints", prints -> writeFingerprints(prints, finding));
            Optional<Finding.Suggestion> fix = finding.suggestion().filter(it -> it.fix().safe());
            if (fix.isPresent()) {
                array(
                        json,
                        "fixes",
                        fixes -> object(fixes, it -> writeFix(it, finding, fix.get())));
            }
            // Either all results have this property or none (3.27.23).
            if (!run.ignored().isEmpty()) {
                array(json, "suppressions", list -> writeSuppression(list, finding));
            }
        }

        private void writeLocation(JsonWriter json, Finding finding) throws IOException {
            json.name("physicalLocation").beginObject();
            object(json, "artifactLocation", file -> writeFile(file, finding));
            object(json, "region", region -> writeRegion(region, finding.region()));
            json.endObject();
            if (!finding.element().isEmpty()) {
                json.name("logicalLocations").beginArray().beginObject();
                json.name("fullyQualifiedName").value(finding.element());
                json.endObject().endArray();
            }
        }

        private void writeFile(JsonWriter json, Finding finding) throws IOException {
            json.name("uri").value(names.uriOf(finding.file()));
            if (names.isInside(finding.file())) {
                json.name("uriBaseId").value(ROOT);
            }
        }

        private static void writeRegion(JsonWriter json, Region region) throws IOException {
            json.name("startLine").value(region.start().line());
            json.name("startColumn").value(region.start().column());
            json.name("endLine").value(region.end().line());
            json.name("endColumn").value(region.end().column());
        }

        /** GitHub knows an alert again by the first of these and looks at no other. */
        private void writeFingerprints(JsonWriter json, Finding finding) throws IOException {
            String hash = fingerprints.of(finding).hash();
            json.name("primaryLocationLineHash").value(hash);
            json.name("journeyFinding/v1").value(hash);
        }

        private void writeFix(JsonWriter json, Finding finding, Finding.Suggestion fix)
                throws IOException {
            writeText(json, "description", plain(fix.fix().title()));
            json.name("artifactChanges").beginArray().beginObject();
            object(json, "artifactLocation", file -> writeFile(file, finding));
            json.name("replacements").beginArray();
            for (Finding.Replacement edit : fix.replacements()) {
                json.beginObject();
                object(json, "deletedRegion", region -> writeRegion(region, edit.region()));
                writeText(json, "insertedContent", edit.text());
                json.endObject();
            }
            json.endArray();
            json.endObject().endArray();
        }

        private static void writeSuppression(JsonWriter json, Finding finding) throws IOException {
            if (finding.ignored().isPresent()) {
                json.beginObject().name("kind").value("inSource");
                json.name("status").value("accepted");
                json.name("justification").value(SafeText.of(finding.ignored().get()));
                json.endObject();
            }
        }

        /** Text of a map must not look like a link, {@code [text](target)}, as of 3.11.6. */
        private static String plain(String text) {
            return SafeText.of(text).replace("](", "] (");
        }
    }
}
