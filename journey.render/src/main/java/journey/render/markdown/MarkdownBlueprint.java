// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import static journey.render.markdown.MarkdownWords.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import journey.dsl.text.MarkdownText;
import journey.layout.MapFilter;
import journey.layout.WorkOrder;
import journey.model.Journey;
import journey.model.JourneyPackage.Literals;
import journey.model.Moment;
import journey.model.Stage;
import journey.model.Touchpoint;
import journey.model.Work;
import journey.render.Shown;
import journey.render.Unsaid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Writes the service blueprint of a journey as a document: moment by moment what the customer has
 * at hand and does, where they meet the company, and the work behind the scenes in its order. All
 * text of the map is escaped.
 */
public final class MarkdownBlueprint {

    private final Shown shown;
    private final MarkdownWords words;
    private final List<String> blocks = new ArrayList<>();

    private MarkdownBlueprint(MapFilter filter) {
        this.shown = new Shown(filter);
        this.words = new MarkdownWords(shown);
    }

    /**
     * The Markdown text of a blueprint, with a line feed at its end.
     *
     * @param title of the document, as plain text
     */
    public static String of(Journey journey, String title, MapFilter filter) {
        MarkdownBlueprint blueprint = new MarkdownBlueprint(filter);
        blueprint.blocks.add("# " + MarkdownText.of(title));
        for (int i = 0; i < journey.getStages().size(); i++) {
            blueprint.addStage(i + 1, journey.getStages().get(i));
        }
        return String.join("\n\n", blueprint.blocks) + "\n";
    }

    private void addStage(int number, Stage stage) {
        blocks.add("## " + number + ". " + title(stage));
        for (EObject moment : shown.elements(stage, Literals.STAGE__MOMENTS)) {
            blocks.add("### " + title(moment));
            blocks.add(String.join("\n", lines((Moment) moment)));
        }
    }

    private List<String> lines(Moment moment) {
        List<String> lines = new ArrayList<>(CustomerItems.at(shown, moment));
        for (EObject artifact : shown.elements(moment, Literals.MOMENT__ARTIFACTS)) {
            lines.add(item("Physical evidence", title(artifact) + words.restrictions(artifact)));
        }
        lines.add(item("Customer", String.join(" · ", MomentSection.nature(shown, moment))));
        if (moment instanceof Touchpoint touchpoint) {
            lines.add(item("Onstage", onstage(touchpoint)));
        }
        List<Work> backstage = work(moment, Literals.MOMENT__BACKSTAGE);
        if (backstage.isEmpty() && moment instanceof Touchpoint) {
            lines.add(item("Backstage", "nothing said"));
        }
        addWork(lines, "Backstage", backstage);
        addWork(lines, "Support", work(moment, Literals.MOMENT__SUPPORT));
        lines.addAll(WayItems.of(shown, moment));
        return lines;
    }

    private String onstage(Touchpoint touchpoint) {
        return String.join(
                " · ",
                Stream.concat(
                                MomentSection.onstage(shown, touchpoint).stream(),
                                Unsaid.of(touchpoint).stream()
                                        .map(it -> it.toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private List<Work> work(Moment moment, EReference feature) {
        return WorkOrder.of(
                shown.elements(moment, feature).stream().map(Work.class::cast).toList());
    }

    private void addWork(List<String> lines, String label, List<Work> works) {
        if (works.isEmpty()) {
            return;
        }
        lines.add("- **" + label + "**:");
        for (int i = 0; i < works.size(); i++) {
            String text = MomentSection.work(shown, works.get(i));
            lines.add("  %d. %s%s".formatted(i + 1, text, words.restrictions(works.get(i))));
        }
    }

    private static String item(String label, String text) {
        return "- **" + label + "**: " + text;
    }
}
