// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import static journey.cli.output.JsonOutput.object;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import journey.cli.finding.CheckRun;
import journey.cli.finding.FileNames;
import journey.cli.finding.Finding;
import journey.cli.finding.Region;
import journey.cli.output.JsonOutput;
import journey.cli.output.Report;
import journey.dsl.text.MarkdownText;

/**
 * Writes the diagnostic format of reviewdog as JSON lines. Reviewdog makes comments of it, in
 * Markdown, and of a fix a change that can be accepted with a click.
 */
public final class RdjsonlReport implements Report<CheckRun> {

    @Override
    public void write(CheckRun run, PrintStream out) {
        FileNames names = new FileNames(run.root());
        Checks checks = new Checks();
        for (Finding finding : run.findings()) {
            JsonOutput.writeLine(
                    out,
                    json -> {
                        json.beginObject();
                        json.name("message").value(MarkdownText.of(finding.message()));
                        json.name("location").beginObject();
                        json.name("path").value(names.of(finding.file()));
                        object(json, "range", range -> writeRange(range, finding.region()));
                        json.endObject();
                        json.name("severity").value(finding.severity().name());
                        json.name("source").beginObject();
                        json.name("name").value("journey").endObject();
                        json.name("code").beginObject();
                        json.name("value").value(finding.checkId());
                        json.name("url").value(checks.page(finding)).endObject();
                        writeSuggestion(json, finding);
                        json.endObject();
                    });
        }
    }

    /** Reviewdog offers each suggestion on its own, so a fix in several places cannot be one. */
    private static void writeSuggestion(JsonWriter json, Finding finding) throws IOException {
        if (finding.suggestion().filter(fix -> fix.replacements().size() == 1).isPresent()) {
            Finding.Replacement edit = finding.suggestion().get().replacements().get(0);
            json.name("suggestions").beginArray().beginObject();
            object(json, "range", range -> writeRange(range, edit.region()));
            json.name("text").value(edit.text());
            json.endObject().endArray();
        }
    }

    private static void writeRange(JsonWriter json, Region region) throws IOException {
        object(json, "start", start -> writePosition(start, region.start()));
        object(json, "end", end -> writePosition(end, region.end()));
    }

    private static void writePosition(JsonWriter json, Region.Position position)
            throws IOException {
        json.name("line").value(position.line());
        json.name("column").value(position.byteColumn());
    }
}
