// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static journey.cli.output.JsonOutput.array;
import static journey.cli.output.JsonOutput.object;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import journey.cli.finding.CheckRun;
import journey.cli.finding.FileNames;
import journey.cli.finding.Finding;
import journey.cli.finding.Fingerprints;
import journey.cli.finding.Region;
import journey.cli.maps.MapFile;
import journey.cli.output.JsonOutput;
import journey.cli.output.Report;
import journey.cli.output.SeverityStyle;
import journey.dsl.text.SafeText;
import org.eclipse.xtext.diagnostics.Severity;

/** Writes all that is known of findings as JSON, in the form of docs/report.schema.json. */
public final class JsonReport implements Report<CheckRun> {

    /** Grows when a program that reads the report has to be changed. */
    private static final int VERSION = 1;

    private final Optional<String> version;

    /**
     * Creates the report.
     *
     * @param version the version of the product, when it is known
     */
    public JsonReport(Optional<String> version) {
        this.version = version;
    }

    @Override
    public void write(CheckRun run, PrintStream out) {
        JsonOutput.writeIndented(out, json -> new Run(run).write(json, version));
    }

    private static final class Run {
        private final CheckRun run;
        private final FileNames names;
        private final Fingerprints fingerprints;
        private final Checks checks;

        Run(CheckRun run) {
            this.run = run;
            this.names = new FileNames(run.root());
            this.fingerprints = Fingerprints.of(run);
            this.checks = new Checks();
        }

        void write(JsonWriter json, Optional<String> version) throws IOException {
            json.beginObject();
            json.name("version").value(VERSION);
            object(json, "tool", tool -> writeTool(tool, version));
            object(json, "summary", this::writeSummary);
            array(json, "files", this::writeFiles);
            array(json, "findings", findings -> writeAll(findings, run.findings()));
            array(json, "ignored", findings -> writeAll(findings, run.ignored()));
            array(json, "failures", this::writeFailures);
            json.endObject();
        }

        private static void writeTool(JsonWriter json, Optional<String> version)
                throws IOException {
            json.name("name").value("journey");
            if (version.isPresent()) {
                json.name("version").value(version.get());
            }
        }

        private void writeSummary(JsonWriter json) throws IOException {
            json.name("files").value(run.files().size());
            json.name("errors").value(run.count(Severity.ERROR));
            json.name("warnings").value(run.count(Severity.WARNING));
            json.name("infos").value(run.count(Severity.INFO));
            json.name("ignored").value(run.ignored().size());
            json.name("failures").value(run.failures().size());
        }

        private void writeFiles(JsonWriter json) throws IOException {
            for (MapFile file : run.files()) {
                json.value(names.of(file));
            }
        }

        private void writeFailures(JsonWriter json) throws IOException {
            for (String failure : run.failures()) {
                json.value(SafeText.of(failure));
            }
        }

        private void writeAll(JsonWriter json, List<Finding> findings) throws IOException {
            for (Finding finding : findings) {
                object(json, members -> writeFinding(members, finding));
            }
        }

        private void writeFinding(JsonWriter json, Finding finding) throws IOException {
            json.name("check").value(finding.checkId());
            json.name("severity").value(SeverityStyle.word(finding.severity()));
            json.name("message").value(SafeText.of(finding.message()));
            json.name("file").value(names.of(finding.file()));
            writeRegion(json, finding.region());
            json.name("element").value(finding.element());
            json.name("fingerprint").value(fingerprints.of(finding).hash());
            json.name("page").value(checks.page(finding));
            if (finding.suggestion().isPresent()) {
                object(json, "fix", fix -> writeFix(fix, finding.suggestion().get()));
            }
            if (finding.ignored().isPresent()) {
                json.name("reason").value(SafeText.of(finding.ignored().get()));
            }
        }

        private static void writeFix(JsonWriter json, Finding.Suggestion fix) throws IOException {
            json.name("title").value(SafeText.of(fix.fix().title()));
            json.name("safe").value(fix.fix().safe());
            json.name("edits").beginArray();
            for (Finding.Replacement edit : fix.replacements()) {
                json.beginObject();
                writeRegion(json, edit.region());
                json.name("text").value(edit.text());
                json.endObject();
            }
            json.endArray();
        }

        private static void writeRegion(JsonWriter json, Region region) throws IOException {
            object(json, "start", start -> writePosition(start, region.start()));
            object(json, "end", end -> writePosition(end, region.end()));
        }

        private static void writePosition(JsonWriter json, Region.Position position)
                throws IOException {
            json.name("line").value(position.line());
            json.name("column").value(position.column());
        }
    }
}
