// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import journey.model.NamedElement;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fragments after a rename are known before it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class RenamedElementTest {

    private static final String MAP =
            """
            persona Anna "Anna" { goal Speed "Be quick" }
            persona Ben "Ben" { goal Speed "Be quick" }
            metric Order "Orders" nps
            journey Coffee "Coffee" {
                persona Anna, Ben
                stage Order "Orders" {
                    goal "Quick" serves Anna.Speed
                    goal "Quicker" serves Ben.Speed
                    step Order "Orders" { emotion 1 for Ben, Anna emotion 2 for Ben }
                    measure Order { 2026-Q1 31 n 214 }
                }
            }
            """;

    @Inject private Maps maps;

    @Test
    void changesOwnFragment() {
        assertRenamed("Coffee.Order", "Coffee.Buy", "Coffee.Order");
    }

    @Test
    void changesFragmentsOfWhatIsInside() {
        assertRenamed("Coffee.Order", "Coffee.Buy.Order", "Coffee.Order.Order");
        assertRenamed("Coffee.Order", "Coffee.Buy.measure(Order)", "Coffee.Order.measure(Order)");
    }

    @Test
    void changesFragmentsOfWhatReferToIt() {
        assertRenamed(
                "Anna",
                "Coffee.Order.Order.emotion(Ben,Buy)",
                "Coffee.Order.Order.emotion(Ben,Anna)");
        assertRenamed(
                "Order",
                "Coffee.Order.measure(Buy).2026-Q1",
                "Coffee.Order.measure(Order).2026-Q1");
    }

    @Test
    void leavesOthersOfTheSameNameAlone() {
        assertRenamed("Order", "Coffee.Order", "Coffee.Order");
        assertRenamed("Anna.Speed", "Coffee.Order.goal(Buy)", "Coffee.Order.goal(Speed)");
    }

    @Test
    void needsNoNumberWhereNothingIsAlikeAnyMore() {
        assertRenamed("Anna.Speed", "Coffee.Order.goal(Speed)", "Coffee.Order.goal(Speed)~2");
    }

    private void assertRenamed(String renamed, String expected, String other) {
        XtextResource map = maps.read(MAP);
        RenamedElement element =
                new RenamedElement((NamedElement) Maps.element(map, renamed), "Buy");
        assertEquals(expected, element.fragmentOf(Maps.element(map, other)));
    }
}
