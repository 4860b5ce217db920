// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.util.List;
import journey.model.JourneyPackage.Literals;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The references that tell elements without a name apart. */
final class IdentifyingReferences {

    /** What an element is about comes before those for whom it holds. */
    private static final List<EReference> ALL =
            List.of(
                    Literals.STAGE_GOAL__SERVES,
                    Literals.BRANCH__TARGET,
                    Literals.JOIN__TARGET,
                    Literals.EXPECTED_EFFECT__METRIC,
                    Literals.MEASURE__METRIC,
                    Literals.MEASURE__SOURCE,
                    Literals.BINDING__SOURCE,
                    Literals.ANSWERS__METRIC,
                    Literals.PERSONA_SPECIFIC__PERSONAS);

    private IdentifyingReferences() {}

    /** Those of an element, the one that says most first; none for an element that can be named. */
    static List<EReference> of(EObject element) {
        return element instanceof NamedElement
                ? List.of()
                : ALL.stream().filter(it -> it.getEContainingClass().isInstance(element)).toList();
    }
}
