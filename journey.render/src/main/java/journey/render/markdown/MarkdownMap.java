// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import static journey.render.markdown.MarkdownWords.plain;
import static journey.render.markdown.MarkdownWords.title;
import static journey.render.markdown.MarkdownWords.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.summary.Descriptions;
import journey.dsl.summary.PersonaWords;
import journey.dsl.text.MarkdownText;
import journey.dsl.text.Words;
import journey.layout.MapFilter;
import journey.model.Action;
import journey.model.Journey;
import journey.model.JourneyPackage.Literals;
import journey.model.JourneyState;
import journey.model.LifeCyclePhase;
import journey.model.Moment;
import journey.model.Pain;
import journey.model.Persona;
import journey.model.Stage;
import journey.model.StageGoal;
import journey.render.Shown;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Writes a journey as a document: what it is about and for whom, stage by stage what happens, and
 * what is done about it. All text of the map is escaped.
 */
public final class MarkdownMap {

    private final Shown shown;
    private final MarkdownWords words;
    private final List<String> blocks = new ArrayList<>();

    private MarkdownMap(MapFilter filter) {
        this.shown = new Shown(filter);
        this.words = new MarkdownWords(shown);
    }

    /** The Markdown text of a journey, with a line feed at its end. */
    public static String of(Journey journey, MapFilter filter) {
        MarkdownMap map = new MarkdownMap(filter);
        map.addJourney(journey);
        return String.join("\n\n", map.blocks) + "\n";
    }

    private void addJourney(Journey journey) {
        block("# " + title(journey));
        addDescription(journey);
        List<String> facts = new ArrayList<>();
        fact(facts, "Purpose", MarkdownText.of(journey.getPurpose()));
        fact(facts, "State", state(journey));
        fact(facts, "Owner", shown.element(journey, Literals.JOURNEY__OWNER));
        fact(facts, "Reviewed", plain(journey.getReviewed()));
        fact(facts, "Continues in", titles(elements(journey, Literals.JOURNEY__CONTINUES_IN)));
        fact(facts, "Part of", titles(elements(journey, Literals.JOURNEY__PART_OF)));
        lines(facts);
        List<EObject> personas = elements(journey, Literals.JOURNEY__PERSONAS);
        if (!personas.isEmpty()) {
            block("## Personas");
            personas.forEach(persona -> addPersona(journey, (Persona) persona));
        }
        List<String> measures = measures(journey);
        if (!measures.isEmpty()) {
            block("## Measures of the whole journey");
            lines(measures);
        }
        lines(CustomerItems.of(shown, journey), "## What customers did");
        for (int i = 0; i < journey.getStages().size(); i++) {
            addStage(i + 1, journey.getStages().get(i));
        }
        addActions(elements(journey, Literals.JOURNEY__ACTIONS));
    }

    private String state(Journey journey) {
        String future =
                shown.element(journey, Literals.JOURNEY__FUTURE_OF)
                        .map(today -> " of " + title(today))
                        .orElse("");
        return journey.getState() == JourneyState.FUTURE ? "future" + future : "current";
    }

    private void addPersona(Journey journey, Persona persona) {
        block("### " + MarkdownText.of(PersonaWords.onCard(persona, journey)));
        addDescription(persona);
        List<String> facts = new ArrayList<>();
        fact(facts, "Segment", MarkdownText.of(persona.getSegment()));
        persona.getGoals().forEach(goal -> fact(facts, "Goal", title(goal)));
        for (Pain pain : persona.getPains()) {
            fact(facts, MomentSection.label(pain), title(pain) + words.restrictions(pain));
        }
        persona.getBehaviours().forEach(it -> fact(facts, "Behaviour", MarkdownText.of(it)));
        fact(facts, "Prefers", titles(elements(persona, Literals.PERSONA__PREFERS)));
        words.evidence(persona)
                .ifPresent(evidence -> facts.add("- " + Words.capitalized(evidence)));
        lines(facts);
        persona.getQuotes().forEach(quote -> block("> “" + MarkdownText.of(quote) + "”"));
    }

    private void addStage(int number, Stage stage) {
        block("## " + number + ". " + title(stage));
        addDescription(stage);
        List<String> facts = new ArrayList<>();
        if (stage.getPhase() != LifeCyclePhase.UNPLACED) {
            fact(facts, "Phase", stage.getPhase().getLiteral());
        }
        for (EObject goal : elements(stage, Literals.STAGE__GOALS)) {
            List<EObject> served = elements(goal, Literals.STAGE_GOAL__SERVES);
            String serves = served.isEmpty() ? "" : " (serves: " + titles(served) + ")";
            fact(facts, "Goal", MarkdownText.of(((StageGoal) goal).getText()) + serves);
        }
        facts.addAll(CustomerItems.at(shown, stage));
        lines(facts);
        lines(measures(stage));
        elements(stage, Literals.STAGE__MOMENTS).forEach(it -> addMoment((Moment) it));
    }

    private void addMoment(Moment moment) {
        block("### " + title(moment));
        block(MomentSection.summary(shown, moment));
        addDescription(moment);
        lines(MomentSection.lines(shown, moment));
        lines(measures(moment));
    }

    private void addActions(List<EObject> actions) {
        if (actions.isEmpty()) {
            return;
        }
        block("## Actions");
        MarkdownTable table =
                new MarkdownTable(
                        "Action",
                        "Delivers",
                        "Owner",
                        "Due",
                        "State",
                        "Expected effect",
                        "Measured");
        actions.forEach(action -> addAction(table, (Action) action));
        lines(table.lines());
    }

    private void addAction(MarkdownTable table, Action action) {
        String measured =
                action.getMeasuredBefore() == null || action.getMeasuredAfter() == null
                        ? ""
                        : action.getMeasuredBefore() + " to " + action.getMeasuredAfter();
        table.add(
                title(action),
                titles(elements(action, Literals.ACTION__DELIVERS)),
                shown.element(action, Literals.ACTION__OWNER).map(MarkdownWords::title).orElse(""),
                plain(action.getDue()),
                action.getStatus().getLiteral(),
                titles(action.getEffects()),
                measured);
    }

    private List<EObject> elements(EObject owner, EReference feature) {
        return shown.elements(owner, feature);
    }

    private List<String> measures(EObject place) {
        return MeasureTable.lines(shown, elements(place, Literals.MEASURED__MEASURES));
    }

    private void addDescription(EObject element) {
        Descriptions.of(element).ifPresent(text -> block("*About*: " + MarkdownText.of(text)));
    }

    private static void fact(List<String> facts, String label, Optional<EObject> value) {
        fact(facts, label, value.map(MarkdownWords::title).orElse(""));
    }

    private static void fact(List<String> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add("- **" + label + "**: " + text);
        }
    }

    private void lines(List<String> lines, String title) {
        if (!lines.isEmpty()) {
            block(title);
            lines(lines);
        }
    }

    private void lines(List<String> lines) {
        if (!lines.isEmpty()) {
            block(String.join("\n", lines));
        }
    }

    private void block(String text) {
        blocks.add(text);
    }
}
