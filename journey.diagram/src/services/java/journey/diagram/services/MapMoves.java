// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import journey.model.Emotion;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Opportunity;
import journey.model.Pain;
import journey.model.Stage;
import journey.model.StageGoal;
import journey.model.Statement;
import org.eclipse.emf.ecore.EObject;

/** Moves elements in the text, to where their shapes were dragged. */
public final class MapMoves {

    /** Tells whether the place of an element means something. */
    public boolean canMove(EObject element) {
        boolean hasPlace =
                element instanceof Stage
                        || element instanceof Moment
                        || element instanceof Pain
                        || element instanceof Opportunity
                        || element instanceof Statement
                        || element instanceof Emotion
                        || element instanceof Measure
                        || element instanceof StageGoal;
        return hasPlace && new MapStates().canEdit(element);
    }

    /** Moves an element beside another one of its kind. */
    public void move(EObject element, EObject sibling, boolean isBehind) {
        MapTools.request(
                element,
                (written, editing) -> {
                    EObject there = Editing.written(sibling, written);
                    return isBehind
                            ? editing.move().behind(written, there)
                            : editing.move().before(written, there);
                });
    }

    /** Moves an element behind all those of its kind in another parent. */
    public void moveInto(EObject element, EObject container) {
        if (element.eContainer() != container) {
            MapTools.request(
                    element,
                    (written, editing) ->
                            editing.move().into(written, Editing.written(container, written)));
        }
    }
}
