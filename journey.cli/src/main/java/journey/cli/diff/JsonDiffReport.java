// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import static journey.cli.output.JsonOutput.array;
import static journey.cli.output.JsonOutput.object;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import journey.cli.output.JsonOutput;
import journey.cli.output.Report;
import journey.compare.diff.ChangedFact;
import journey.compare.diff.Difference;
import journey.compare.diff.FlowDiff;
import journey.compare.diff.NamedMap;
import journey.compare.diff.Weight;
import journey.dsl.measures.Change;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import journey.model.JourneyFile;
import journey.model.NamedElement;
import journey.model.TitledElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes all that is known of differences as JSON, in the form of docs/diff.schema.json. */
final class JsonDiffReport implements Report<DiffRun> {

    /** Grows when a program that reads the report has to be changed. */
    private static final int VERSION = 1;

    private final Optional<String> version;

    /**
     * @param version the version of the product, when it is known
     */
    JsonDiffReport(Optional<String> version) {
        this.version = version;
    }

    @Override
    public void write(DiffRun run, PrintStream out) {
        JsonOutput.writeIndented(out, json -> new Run(run).write(json, version));
    }

    private static final class Run {
        private final DiffRun run;
        private final Map<EObject, String> files = new HashMap<>();

        Run(DiffRun run) {
            this.run = run;
            run.before().forEach(map -> files.put(map.file(), map.name()));
            run.after().forEach(map -> files.put(map.file(), map.name()));
        }

        void write(JsonWriter json, Optional<String> version) throws IOException {
            json.beginObject();
            json.name("version").value(VERSION);
            object(json, "tool", tool -> writeTool(tool, version));
            object(json, "before", it -> writeVersion(it, run.formerName(), run.before()));
            object(json, "after", it -> writeVersion(it, run.latterName(), run.after()));
            object(json, "summary", this::writeSummary);
            array(json, "differences", this::writeDifferences);
            if (!run.flows().isEmpty()) {
                array(json, "flows", this::writeFlows);
            }
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

        private static void writeVersion(JsonWriter json, String name, List<NamedMap> maps)
                throws IOException {
            json.name("name").value(SafeText.of(name));
            json.name("files").value(maps.size());
        }

        private void writeSummary(JsonWriter json) throws IOException {
            for (Weight weight : Weight.values()) {
                json.name(weight.word()).value(run.diff().count(weight));
            }
        }

        private void writeFailures(JsonWriter json) throws IOException {
            for (String failure : run.failures()) {
                json.value(SafeText.of(failure));
            }
        }

        private void writeFlows(JsonWriter json) throws IOException {
            for (FlowDiff flow : run.flows()) {
                object(json, members -> FlowDiffJson.write(members, flow));
            }
        }

        private void writeDifferences(JsonWriter json) throws IOException {
            for (Difference difference : run.diff().differences()) {
                object(json, members -> writeDifference(members, difference));
            }
        }

        private void writeDifference(JsonWriter json, Difference difference) throws IOException {
            json.name("kind").value(difference.kind().word());
            json.name("category").value(difference.category().word());
            json.name("weight").value(difference.weight().word());
            json.name("sentence").value(SafeText.of(difference.sentence()));
            if (difference.fact().isPresent()) {
                object(json, "fact", it -> writeFact(it, difference.fact().get()));
            }
            if (difference.change().isPresent()) {
                json.name("change").value(word(difference.change().get()));
            }
            if (difference.before().isPresent()) {
                object(json, "before", it -> writeElement(it, difference.before().get()));
            }
            if (difference.after().isPresent()) {
                object(json, "after", it -> writeElement(it, difference.after().get()));
            }
        }

        private static String word(Change change) {
            return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static void writeFact(JsonWriter json, ChangedFact fact) throws IOException {
            json.name("label").value(fact.label());
            json.name("before").value(SafeText.of(fact.before()));
            json.name("after").value(SafeText.of(fact.after()));
        }

        private void writeElement(JsonWriter json, EObject element) throws IOException {
            json.name("kind").value(Words.kind(element.eClass()));
            json.name("element")
                    .value(
                            element instanceof JourneyFile
                                    ? ""
                                    : EcoreUtil.getURI(element).fragment());
            if (element instanceof NamedElement named && named.getName() != null) {
                json.name("name").value(named.getName());
            }
            if (element instanceof TitledElement titled && titled.getTitle() != null) {
                json.name("title").value(SafeText.of(titled.getTitle()));
            }
            String file = files.get(EcoreUtil.getRootContainer(element));
            if (!file.isEmpty()) {
                json.name("file").value(SafeText.of(file));
            }
        }
    }
}
