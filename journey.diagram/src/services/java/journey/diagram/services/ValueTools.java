// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import static journey.model.JourneyPackage.Literals.ACTION__STATUS;
import static journey.model.JourneyPackage.Literals.WORK__TEXT;
import static journey.model.JourneyPackage.Literals.WAY_OUT__REASON;
import static journey.model.JourneyPackage.Literals.EMOTION__REASON;
import static journey.model.JourneyPackage.Literals.EMOTION__VALUE;
import static journey.model.JourneyPackage.Literals.MOMENT__KEY;
import static journey.model.JourneyPackage.Literals.MOMENT__PROPOSED;
import static journey.model.JourneyPackage.Literals.PAIN__SEVERITY;
import static journey.model.JourneyPackage.Literals.STAGE_GOAL__TEXT;
import static journey.model.JourneyPackage.Literals.STATEMENT__TEXT;
import static journey.model.JourneyPackage.Literals.TITLED_ELEMENT__TITLE;

import journey.model.BackstageActivity;
import journey.model.Branch;
import journey.model.Emotion;
import journey.model.Moment;
import journey.model.StageGoal;
import journey.model.Statement;
import journey.model.TitledElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tools that change the plain values of elements. Each asks for an edit of the text and changes
 * nothing itself; it returns the element that it was used on, which is what Sirius goes on with.
 */
public final class ValueTools {

    private final MapStates states = new MapStates();

    public boolean canMark(EObject element) {
        return states.canEdit(element) && element instanceof Moment;
    }

    /** Writes the text that stands on the shape of an element. */
    public EObject writeText(EObject element, String text) {
        EStructuralFeature feature = textOf(element);
        return feature == null ? element : set(element, feature, text);
    }

    private static EStructuralFeature textOf(EObject element) {
        if (element instanceof TitledElement) {
            return TITLED_ELEMENT__TITLE;
        } else if (element instanceof Statement) {
            return STATEMENT__TEXT;
        } else if (element instanceof StageGoal) {
            return STAGE_GOAL__TEXT;
        } else if (element instanceof BackstageActivity) {
            return WORK__TEXT;
        } else if (element instanceof Branch) {
            return WAY_OUT__REASON;
        }
        return element instanceof Emotion ? EMOTION__REASON : null;
    }

    /** Writes how customers feel, from -2 to +2. */
    public EObject writeEmotion(EObject emotion, String value) {
        return set(emotion, EMOTION__VALUE, value.strip());
    }

    public EObject writeSeverity(EObject pain, String severity) {
        return set(pain, PAIN__SEVERITY, severity);
    }

    public EObject writeStatus(EObject action, String status) {
        return set(action, ACTION__STATUS, status);
    }

    public EObject toggleKey(EObject moment) {
        return set(moment, MOMENT__KEY, !((Moment) moment).isKey());
    }

    public EObject toggleProposed(EObject moment) {
        return set(moment, MOMENT__PROPOSED, !((Moment) moment).isProposed());
    }

    private static EObject set(EObject element, EStructuralFeature feature, Object value) {
        MapTools.request(
                element, (written, editing) -> editing.facts().set(written, feature, value));
        return element;
    }
}
