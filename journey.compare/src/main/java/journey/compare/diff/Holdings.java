// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import journey.dsl.text.Words;
import journey.model.JourneyPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** What comes and goes together with an element: all that it holds and that is nowhere else. */
record Holdings(EObject element, Predicate<EObject> isNowhereElse) {

    /** What is worth counting, from the largest to the smallest. */
    private static final List<EClass> COUNTED =
            List.of(
                    Literals.STAGE,
                    Literals.TOUCHPOINT,
                    Literals.STEP,
                    Literals.GOAL,
                    Literals.PAIN,
                    Literals.OPPORTUNITY,
                    Literals.MEASURE,
                    Literals.ACTION);

    /** How much it matters that the element is gone with all of that. */
    Weight lost() {
        return held().map(it -> ElementKind.of(it).removed())
                .reduce(ElementKind.of(element).removed(), Weight::orHeavier);
    }

    /** In words: {@code 3 touchpoints, 1 step and 2 measures}; empty when there is nothing. */
    String words() {
        List<String> counts = new ArrayList<>();
        for (EClass type : COUNTED) {
            int count = (int) held().filter(it -> it.eClass() == type).count();
            if (count > 0) {
                counts.add(Words.counted(count, Words.kind(type)));
            }
        }
        return Words.all(counts);
    }

    private Stream<EObject> held() {
        return EcoreUtil2.eAllContentsAsList(element).stream().filter(isNowhereElse);
    }
}
