// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import static journey.model.JourneyPackage.Literals.STAGE__GOALS;

import java.util.List;
import journey.dsl.editing.TextEdit;
import journey.model.Choice;
import journey.model.Journey;
import journey.model.Measured;
import journey.model.Metric;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Tools that add and remove elements. Each asks for an edit of the text and changes nothing itself;
 * it returns the element that it was used on, which is what Sirius goes on with.
 */
public final class MapTools {

    /** Adds a member to what was found around the element that the tool was used on. */
    @FunctionalInterface
    private interface Addition<T> {
        List<TextEdit> edits(T owner, Editing editing);
    }

    private final MapStates states = new MapStates();

    public boolean canAddStage(EObject element) {
        return states.canEdit(element) && Ancestors.journey(element) != null;
    }

    public boolean canAddMoment(EObject element) {
        return states.canEdit(element) && Ancestors.stage(element) != null;
    }

    public boolean canAddToStage(EObject element) {
        return canAddMoment(element);
    }

    public boolean canAddToMoment(EObject element) {
        return states.canEdit(element) && Ancestors.moment(element) != null;
    }

    public boolean canAddMeasure(EObject element) {
        return states.canEdit(element)
                && Ancestors.measured(element) != null
                && metricToMeasure(Ancestors.measured(element)) != null;
    }

    /** Adds a stage behind the one that the tool was used in; else at the end. */
    public EObject addStage(EObject element) {
        return add(
                element,
                Journey.class,
                Ancestors.journey(element),
                (journey, editing) -> {
                    Stage shown = Ancestors.stage(element);
                    Stage previous = shown == null ? null : Editing.written(shown, journey);
                    return editing.insertion().stage(journey, previous, null);
                });
    }

    /** Adds a touchpoint behind the moment that the tool was used on; else to the stage's end. */
    public EObject addTouchpoint(EObject element) {
        return add(
                element,
                Stage.class,
                Ancestors.stage(element),
                (stage, editing) ->
                        editing.insertion().touchpoint(stage, previous(element, stage), null));
    }

    /** Adds a step behind the moment that the tool was used on; else to the stage's end. */
    public EObject addStep(EObject element) {
        return add(
                element,
                Stage.class,
                Ancestors.stage(element),
                (stage, editing) ->
                        editing.insertion().step(stage, previous(element, stage), null));
    }

    public EObject addGoal(EObject element) {
        return add(
                element,
                Stage.class,
                Ancestors.stage(element),
                (stage, editing) -> editing.insertion().text(stage, STAGE__GOALS, null));
    }

    /**
     * Adds what is nothing but a text to a moment: what customers expect, what happens backstage.
     *
     * @param members the feature of moments that holds such texts
     */
    public EObject addText(EObject element, String members) {
        return addToMoment(
                element,
                (moment, editing) ->
                        editing.insertion()
                                .text(
                                        moment,
                                        (EReference) moment.eClass().getEStructuralFeature(members),
                                        null));
    }

    /** Adds an ending for some to a moment, or to the choice that the tool was used on. */
    public EObject addEnding(EObject element) {
        EObject owner = element instanceof Choice ? element : Ancestors.moment(element);
        return add(
                element,
                EObject.class,
                owner,
                (written, editing) -> editing.insertion().ending(written));
    }

    /** Adds a choice between going on with the next moment and ending. */
    public EObject addChoice(EObject element) {
        Moment next = Ancestors.next(Ancestors.moment(element));
        return addToMoment(
                element,
                (moment, editing) ->
                        editing.insertion()
                                .choice(
                                        moment,
                                        next == null ? null : Editing.written(next, moment)));
    }

    public EObject addEmotion(EObject element) {
        return addToMoment(element, (moment, editing) -> editing.insertion().emotion(moment, 0));
    }

    public EObject addPain(EObject element) {
        return addToMoment(element, (moment, editing) -> editing.insertion().pain(moment, null));
    }

    public EObject addOpportunity(EObject element) {
        return addToMoment(
                element, (moment, editing) -> editing.insertion().opportunity(moment, null));
    }

    /** Adds a measure by the first metric that the element is not measured by yet. */
    public EObject addMeasure(EObject element) {
        return add(
                element,
                Measured.class,
                Ancestors.measured(element),
                (measured, editing) -> {
                    Metric metric = metricToMeasure(measured);
                    return metric == null
                            ? List.of()
                            : editing.insertion().measure(measured, metric);
                });
    }

    public EObject addAction(EObject element) {
        return add(
                element,
                Journey.class,
                Ancestors.journey(element),
                (journey, editing) -> editing.insertion().action(journey, null));
    }

    /** Removes an element with its lines and what refers to it. */
    public EObject deleteElement(EObject element) {
        request(element, (written, editing) -> editing.removal().remove(written));
        return element;
    }

    /** Shows an element in its text. */
    public EObject revealInText(EObject element) {
        SourceText.of(element).ifPresent(text -> text.reveal(element));
        return element;
    }

    private static EObject addToMoment(EObject element, Addition<Moment> addition) {
        return add(element, Moment.class, Ancestors.moment(element), addition);
    }

    private static <T extends EObject> EObject add(
            EObject element, Class<T> type, T owner, Addition<T> addition) {
        if (owner != null) {
            request(owner, (written, editing) -> addition.edits(type.cast(written), editing));
        }
        return element;
    }

    private static Moment previous(EObject element, Stage stage) {
        Moment shown = Ancestors.moment(element);
        return shown == null ? null : Editing.written(shown, stage);
    }

    private static Metric metricToMeasure(Measured measured) {
        return Ancestors.visible(measured, Metric.class).stream()
                .filter(
                        metric ->
                                measured.getMeasures().stream()
                                        .noneMatch(measure -> measure.getMetric() == metric))
                .findFirst()
                .orElse(null);
    }

    static void request(EObject shown, SourceText.Change change) {
        SourceText.of(shown).ifPresent(text -> text.request(shown, change));
    }
}
