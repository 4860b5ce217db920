// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import static journey.model.JourneyPackage.Literals.ACTION__STATUS;
import static journey.model.JourneyPackage.Literals.ARTIFACT;
import static journey.model.JourneyPackage.Literals.ARTIFACT__TEXT;
import static journey.model.JourneyPackage.Literals.CHOICE;
import static journey.model.JourneyPackage.Literals.CHOICE__QUESTION;
import static journey.model.JourneyPackage.Literals.EMOTION;
import static journey.model.JourneyPackage.Literals.EMOTION__REASON;
import static journey.model.JourneyPackage.Literals.EMOTION__VALUE;
import static journey.model.JourneyPackage.Literals.MOMENT__ASIDE;
import static journey.model.JourneyPackage.Literals.MOMENT__KEY;
import static journey.model.JourneyPackage.Literals.MOMENT__OPTIONAL;
import static journey.model.JourneyPackage.Literals.MOMENT__PROPOSED;
import static journey.model.JourneyPackage.Literals.PAIN__SEVERITY;
import static journey.model.JourneyPackage.Literals.STAGE_GOAL;
import static journey.model.JourneyPackage.Literals.STAGE_GOAL__TEXT;
import static journey.model.JourneyPackage.Literals.STATEMENT;
import static journey.model.JourneyPackage.Literals.STATEMENT__TEXT;
import static journey.model.JourneyPackage.Literals.TITLED_ELEMENT;
import static journey.model.JourneyPackage.Literals.TITLED_ELEMENT__TITLE;
import static journey.model.JourneyPackage.Literals.WAY_OUT;
import static journey.model.JourneyPackage.Literals.WAY_OUT__REASON;
import static journey.model.JourneyPackage.Literals.WORK;
import static journey.model.JourneyPackage.Literals.WORK__TEXT;

import java.util.Map;
import journey.model.Moment;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tools that change the plain values of elements. Each asks for an edit of the text and changes
 * nothing itself; it returns the element that it was used on, which is what Sirius goes on with.
 */
public final class ValueTools {

    /** Where elements of a kind have the text that stands on their shape. */
    private static final Map<EClass, EStructuralFeature> TEXTS =
            Map.of(
                    TITLED_ELEMENT, TITLED_ELEMENT__TITLE,
                    STATEMENT, STATEMENT__TEXT,
                    STAGE_GOAL, STAGE_GOAL__TEXT,
                    ARTIFACT, ARTIFACT__TEXT,
                    WORK, WORK__TEXT,
                    WAY_OUT, WAY_OUT__REASON,
                    CHOICE, CHOICE__QUESTION,
                    EMOTION, EMOTION__REASON);

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
        return TEXTS.entrySet().stream()
                .filter(entry -> entry.getKey().isSuperTypeOf(element.eClass()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
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

    public EObject toggleOptional(EObject moment) {
        return set(moment, MOMENT__OPTIONAL, !((Moment) moment).isOptional());
    }

    public EObject toggleAside(EObject moment) {
        return set(moment, MOMENT__ASIDE, !((Moment) moment).isAside());
    }

    private static EObject set(EObject element, EStructuralFeature feature, Object value) {
        MapTools.request(
                element, (written, editing) -> editing.facts().set(written, feature, value));
        return element;
    }
}
