// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import static journey.model.JourneyPackage.Literals.BRANCH__TARGET;
import static journey.model.JourneyPackage.Literals.JOIN__TARGET;
import static journey.model.JourneyPackage.Literals.WORK__SYSTEMS;
import static journey.model.JourneyPackage.Literals.WORK__TEAM;

import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Goal;
import journey.model.Journey;
import journey.model.NamedElement;
import journey.model.SoftwareSystem;
import journey.model.Team;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;

/** Says why a reference cannot lead to something that has its name. */
final class OutOfReach {

    private OutOfReach() {}

    static String message(String name, EReference reference, NamedElement element) {
        String expected = Words.withArticle(Words.kind(reference.getEReferenceType()));
        if (!reference.getEReferenceType().isInstance(element)) {
            String actual = Words.withArticle(Words.kind(element.eClass()));
            String word = wordOfWork(reference, element);
            return word.isEmpty()
                    ? Messages.sentence("unresolved-reference.other-kind", name, actual, expected)
                    : Messages.sentence(
                            "unresolved-reference.other-word", name, actual, expected, word);
        }
        if (element instanceof Goal) {
            return Messages.sentence(
                    "unresolved-reference.goal-of-other", name, element.eContainer());
        }
        Journey journey = EcoreUtil2.getContainerOfType(element, Journey.class);
        if (reference == BRANCH__TARGET || reference == JOIN__TARGET) {
            return Messages.sentence(
                    "unresolved-reference.moment-of-other", name, journey, journey.getName());
        }
        return Messages.sentence(
                "unresolved-reference.out-of-reach",
                name,
                expected,
                journey == null ? element.eContainer() : journey);
    }

    /** The word with which work names an element; empty where it names none of its kind. */
    private static String wordOfWork(EReference reference, NamedElement element) {
        if (reference == WORK__TEAM && element instanceof SoftwareSystem) {
            return "with";
        }
        return reference == WORK__SYSTEMS && element instanceof Team ? "by" : "";
    }
}
