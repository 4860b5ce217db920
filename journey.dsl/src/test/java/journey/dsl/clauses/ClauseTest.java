// SPDX-License-Identifier: EPL-2.0
package journey.dsl.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import journey.testing.FullMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ClauseTest {

    @Inject private Maps maps;

    @Test
    void everyFeatureIsOfAClause() {
        for (EObject element : elements()) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (element.eIsSet(feature)) {
                    assertEquals(
                            feature.getName(),
                            Clause.of(element, feature).features().stream()
                                    .filter(feature.getName()::equals)
                                    .findFirst()
                                    .orElseThrow());
                }
            }
        }
    }

    /** What ends a span, is compared with, or says which journey it is the future of. */
    @Test
    void secondPartsAreWhatIsSaidAlongWithSomethingElse() {
        Set<String> second = new TreeSet<>();
        for (EObject element : elements()) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (!feature.isMany()
                        && element.eIsSet(feature)
                        && Clause.isSecondPart(element, feature)) {
                    second.add(feature.getName());
                }
            }
        }
        assertEquals(
                Set.of(
                        "collectedTo",
                        "futureOf",
                        "lostAfterUnit",
                        "measuredAfter",
                        "scaleMax",
                        "target",
                        "timeFormat",
                        "timeZone",
                        "withinUnit"),
                second);
    }

    private Iterable<EObject> elements() {
        return EcoreUtil2.eAllContentsAsList(Maps.file(maps.read(FullMap.TEXT)));
    }
}
