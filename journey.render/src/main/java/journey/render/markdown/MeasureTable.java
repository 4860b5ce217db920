// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import java.util.List;
import journey.dsl.measures.Verdict;
import journey.dsl.summary.MeasureState;
import journey.dsl.text.MarkdownText;
import journey.model.JourneyPackage.Literals;
import journey.model.Measure;
import journey.model.Metric;
import journey.render.Shown;
import org.eclipse.emf.ecore.EObject;

/** Writes how measures stand: a row for each group of personas that was observed. */
final class MeasureTable {

    private final Shown shown;
    private final MarkdownWords words;
    private final MarkdownTable table =
            new MarkdownTable(
                    "Measure", "Latest", "For", "When", "Sample", "Target", "Verdict", "Change",
                    "From");

    private MeasureTable(Shown shown) {
        this.shown = shown;
        this.words = new MarkdownWords(shown);
    }

    /** The lines of the table; empty when there are no measures. */
    static List<String> lines(Shown shown, List<EObject> measures) {
        MeasureTable all = new MeasureTable(shown);
        measures.forEach(measure -> all.add((Measure) measure));
        return all.table.isEmpty() ? List.of() : all.table.lines();
    }

    private void add(Measure measure) {
        shown.states(measure).forEach(state -> add(measure, state));
    }

    private void add(Measure measure, MeasureState state) {
        table.add(
                shown.element(measure, Literals.MEASURE__METRIC)
                        .map(metric -> title((Metric) metric))
                        .orElse(""),
                MarkdownText.of(state.valueOrNone()),
                state.latest().flatMap(words::personas).orElse("").replaceFirst("^for ", ""),
                state.latest().map(it -> it.getPeriod().toString()).orElse(""),
                state.sample().map(MarkdownText::of).orElse(""),
                state.target().map(MarkdownText::of).orElse(""),
                verdict(state.verdict()),
                state.changeText().map(MarkdownText::of).orElse(""),
                shown.element(measure, Literals.MEASURE__SOURCE)
                        .map(MarkdownWords::title)
                        .orElse(""));
    }

    /** Its question, and its name, by which expected effects call it. */
    private static String title(Metric metric) {
        return MarkdownWords.title(metric) + " (" + MarkdownWords.plain(metric.getName()) + ")";
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case MISSED -> "**missed**";
            case UNPROVEN -> "unproven";
            case MET -> "met";
            case NO_TARGET, NO_OBSERVATION -> "";
        };
    }
}
