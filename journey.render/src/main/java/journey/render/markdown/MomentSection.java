// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import static journey.render.markdown.MarkdownWords.title;
import static journey.render.markdown.MarkdownWords.titles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.clauses.Declarations;
import journey.dsl.measures.OpportunityScore;
import journey.dsl.text.MarkdownText;
import journey.dsl.text.Words;
import journey.model.Emotion;
import journey.model.JourneyPackage.Literals;
import journey.model.Moment;
import journey.model.Opportunity;
import journey.model.Pain;
import journey.model.Severity;
import journey.model.Touchpoint;
import journey.model.Work;
import journey.render.Shown;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Writes what is told of a moment, as a list. */
final class MomentSection {

    private final Shown shown;
    private final MarkdownWords words;
    private final Moment moment;
    private final List<String> items = new ArrayList<>();

    private MomentSection(Shown shown, Moment moment) {
        this.shown = shown;
        this.words = new MarkdownWords(shown);
        this.moment = moment;
    }

    /** What kind of moment it is, where it happens and for whom, in one line. */
    static String summary(Shown shown, Moment moment) {
        List<String> parts = new ArrayList<>(nature(shown, moment));
        if (moment instanceof Touchpoint touchpoint) {
            parts.addAll(1, onstage(shown, touchpoint));
        }
        return String.join(" · ", parts);
    }

    /** Where it happens, and who of the company is there. */
    static List<String> onstage(Shown shown, Touchpoint touchpoint) {
        List<String> parts = new ArrayList<>();
        addTitles(parts, "via", shown.elements(touchpoint, Literals.TOUCHPOINT__CHANNELS));
        shown.element(touchpoint, Literals.TOUCHPOINT__TEAM)
                .ifPresent(team -> parts.add("by " + title(team)));
        return parts;
    }

    /** What kind of moment it is, first in one word, and for whom. */
    static List<String> nature(Shown shown, Moment moment) {
        List<String> parts = new ArrayList<>();
        parts.add(moment instanceof Touchpoint ? "Touchpoint" : "Step");
        if (moment.isKey()) {
            parts.add("**moment of truth**");
        }
        if (moment.isProposed()) {
            parts.add("**proposed**: does not exist yet");
        }
        if (moment.isOptional()) {
            parts.add("**optional**: some pass it by");
        }
        if (moment.isAside()) {
            parts.add("beside the main way");
        }
        shown.element(moment, Literals.MOMENT__PARALLEL_TO)
                .ifPresent(other -> parts.add("while " + title(other)));
        new MarkdownWords(shown).personas(moment).ifPresent(parts::add);
        return parts;
    }

    /** The lines of the list; empty when there is nothing to tell. */
    static List<String> lines(Shown shown, Moment moment) {
        MomentSection section = new MomentSection(shown, moment);
        section.addAll();
        return section.items;
    }

    private void addAll() {
        Declarations.statements(moment.eClass())
                .forEach(feature -> each(feature).forEach(this::addStatement));
        each(Literals.MOMENT__EMOTIONS).forEach(it -> addEmotion((Emotion) it));
        each(Literals.MOMENT__PAINS).forEach(it -> item(label((Pain) it), title(it), it));
        each(Literals.MOMENT__OPPORTUNITIES).forEach(it -> addOpportunity((Opportunity) it));
        each(Literals.MOMENT__ARTIFACTS).forEach(it -> item("Artifact", title(it), it));
        each(Literals.MOMENT__BACKSTAGE).forEach(it -> addWork((Work) it));
        each(Literals.MOMENT__SUPPORT).forEach(it -> addWork((Work) it));
        items.addAll(WayItems.of(shown, moment));
        items.addAll(CustomerItems.at(shown, moment));
    }

    private List<EObject> each(EReference feature) {
        return shown.elements(moment, feature);
    }

    private void item(String label, String text, EObject element) {
        items.add("- **" + label + "**: " + text + words.restrictions(element));
    }

    private void addStatement(EObject statement) {
        String label = Words.capitalized(Declarations.keyword(statement.eClass()));
        item(label, title(statement), statement);
    }

    private void addEmotion(Emotion emotion) {
        String reason =
                emotion.getReason() == null ? "" : ": " + MarkdownText.of(emotion.getReason());
        item("Emotion", MarkdownWords.emotion(emotion.getValue()) + reason, emotion);
    }

    static String label(Pain pain) {
        return pain.getSeverity() == Severity.UNRATED
                ? "Pain"
                : "Pain, " + pain.getSeverity().getLiteral();
    }

    private void addOpportunity(Opportunity opportunity) {
        List<String> parts = new ArrayList<>();
        List<EObject> resolved = shown.elements(opportunity, Literals.OPPORTUNITY__RESOLVES);
        if (!resolved.isEmpty()) {
            parts.add("resolves: " + titles(resolved));
        }
        OpportunityScore.of(opportunity)
                .ifPresent(
                        score ->
                                parts.add(
                                        "score %s of 20: importance %s, satisfaction %s"
                                                .formatted(
                                                        score.toPlainString(),
                                                        number(opportunity.getImportance()),
                                                        number(opportunity.getSatisfaction()))));
        String details = parts.isEmpty() ? "" : "; " + String.join("; ", parts);
        item("Opportunity", title(opportunity) + details, opportunity);
    }

    private static String number(BigDecimal number) {
        return Words.figure(number);
    }

    private void addWork(Work work) {
        item(Words.capitalized(Declarations.keyword(work.eClass())), work(shown, work), work);
    }

    /** What is done, by whom, with what and after what. */
    static String work(Shown shown, Work work) {
        List<String> parts = new ArrayList<>();
        shown.element(work, Literals.WORK__TEAM).ifPresent(it -> parts.add("by " + title(it)));
        addTitles(parts, "with", shown.elements(work, Literals.WORK__SYSTEMS));
        addTitles(parts, "after", shown.elements(work, Literals.WORK__AFTER));
        parts.add(0, title(work));
        return String.join(", ", parts);
    }

    private static void addTitles(List<String> parts, String word, List<EObject> elements) {
        if (!elements.isEmpty()) {
            parts.add(word + " " + titles(elements));
        }
    }
}
