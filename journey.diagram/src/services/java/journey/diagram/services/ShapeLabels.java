// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.measures.OpportunityScore;
import journey.dsl.summary.Labels;
import journey.dsl.summary.PersonaWords;
import journey.dsl.text.Words;
import journey.model.Action;
import journey.model.ActionStatus;
import journey.model.Claim;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Opportunity;
import journey.model.Pain;
import journey.model.PersonaSpecific;
import journey.model.Severity;
import journey.model.TitledElement;
import journey.model.Touchpoint;
import journey.model.Work;
import org.eclipse.emf.ecore.EObject;

/** The texts on shapes, in cells and in the properties view. */
public final class ShapeLabels {

    /** The text on the shape of an element. */
    public String label(EObject element) {
        if (element instanceof Moment moment) {
            return Labels.of(moment) + states(moment);
        }
        return element instanceof Work work ? workLabel(work) : Labels.of(element);
    }

    private static String states(Moment moment) {
        String words =
                Stream.of(
                                moment.isProposed() ? "proposed" : "",
                                moment.isOptional() ? "optional" : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /** Work with who does it, and with which systems. */
    private static String workLabel(Work work) {
        return Stream.of(
                        Labels.of(work),
                        work.getTeam() == null ? "" : title(work.getTeam()),
                        titles(work.getSystems()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** What a shape has no room for, as a line or a few. */
    public String tooltip(EObject element) {
        return Stream.of(
                        Words.capitalized(kind(element)),
                        label(element),
                        element instanceof Emotion emotion ? orEmpty(emotion.getReason()) : "",
                        element instanceof Pain pain ? severityLabel(pain) : "",
                        element instanceof PersonaSpecific part && !part.getPersonas().isEmpty()
                                ? "for " + personasLabel(part)
                                : "",
                        element instanceof Claim claim ? evidenceLabel(claim) : "")
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What kind of element this is, in the words of the field. */
    public String kind(EObject element) {
        return Words.capitalized(Words.kind(element.eClass()));
    }

    /** The text that one edits when one edits the shape of an element. */
    public String editableText(EObject element) {
        return Labels.of(element);
    }

    /** The channels of a moment by their titles. */
    public String channelsLabel(Touchpoint touchpoint) {
        return titles(touchpoint.getChannels());
    }

    /** The channels of a moment by their names, as one writes them. */
    public String channelNames(Touchpoint touchpoint) {
        return names(touchpoint.getChannels());
    }

    /** The team that answers for a moment. */
    public String teamLabel(Touchpoint touchpoint) {
        return touchpoint.getTeam() == null ? "" : title(touchpoint.getTeam());
    }

    /** The systems that work uses. */
    public String systemsLabel(Work work) {
        return titles(work.getSystems());
    }

    /** The work that other work waits for. */
    public String afterLabel(Work work) {
        return work.getAfter().stream().map(Labels::of).collect(Collectors.joining("; "));
    }

    /** The personas of a part of a journey, called as everywhere on the map. */
    public String personasLabel(PersonaSpecific part) {
        return String.join(", ", PersonaWords.all(part));
    }

    /** The personas of a journey, called as everywhere on the map. */
    public String personasLabel(Journey journey) {
        return journey.getPersonas().stream()
                .filter(persona -> !persona.eIsProxy())
                .map(persona -> PersonaWords.of(persona, journey))
                .collect(Collectors.joining(", "));
    }

    /** The emotions of a moment, with whose they are. */
    public String emotionsLabel(Moment moment) {
        return moment.getEmotions().stream()
                .map(emotion -> label(emotion) + whose(emotion))
                .collect(Collectors.joining(", "));
    }

    /** The pains of a moment. */
    public String painsLabel(Moment moment) {
        return moment.getPains().stream().map(ShapeLabels::title).collect(Collectors.joining("; "));
    }

    /** Whether a moment is a moment of truth or does not exist yet. */
    public String stateLabel(Moment moment) {
        return Stream.of(moment.isKey() ? "key" : "", moment.isProposed() ? "proposed" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** An action on the board: what, who and until when. */
    public String actionLabel(Action action) {
        return Stream.of(
                        title(action),
                        action.getOwner() == null ? "" : title(action.getOwner()),
                        dueLabel(action))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** The day by which an action is due. */
    public String dueLabel(Action action) {
        return Objects.toString(action.getDue(), "");
    }

    /** The pains that an opportunity resolves. */
    public String resolvesLabel(Opportunity opportunity) {
        return titles(opportunity.getResolves());
    }

    /** How much customers would gain from an opportunity, from 0 to 20. */
    public String scoreLabel(Opportunity opportunity) {
        return OpportunityScore.of(opportunity).map(Words::figure).orElse("");
    }

    /** What a claim rests on. */
    public String evidenceLabel(Claim claim) {
        return claim.isAssumed() ? "assumed" : titles(claim.getEvidence());
    }

    /** How much a pain hurts, in the word of the language; empty when nobody says. */
    public String severityLabel(Pain pain) {
        return pain.getSeverity() == Severity.UNRATED ? "" : pain.getSeverity().getLiteral();
    }

    /** The words for how much a pain hurts. */
    public List<String> severities(Pain pain) {
        return Severity.VALUES.stream()
                .filter(severity -> severity != Severity.UNRATED)
                .map(Severity::getLiteral)
                .toList();
    }

    /** How far an action is, in the word of the language. */
    public String statusLabel(Action action) {
        return action.getStatus().getLiteral();
    }

    /** The words for how far an action is. */
    public List<String> statuses(Action action) {
        return ActionStatus.VALUES.stream().map(ActionStatus::getLiteral).toList();
    }

    private String whose(PersonaSpecific part) {
        return part.getPersonas().isEmpty() ? "" : " (" + personasLabel(part) + ")";
    }

    private static String titles(Collection<? extends TitledElement> elements) {
        return elements.stream()
                .filter(element -> !element.eIsProxy())
                .map(ShapeLabels::title)
                .collect(Collectors.joining(", "));
    }

    private static String title(TitledElement element) {
        return element.getTitle() == null ? orEmpty(element.getName()) : element.getTitle();
    }

    private static String names(Collection<? extends NamedElement> elements) {
        return elements.stream()
                .map(NamedElement::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
