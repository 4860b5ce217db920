// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.render.CoffeeShopFlow;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What customers did, in documents. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CustomerItemsTest {

    @Inject private Maps maps;

    private Journey journey;

    @BeforeEach
    void read() {
        journey = CoffeeShopFlow.journey(maps);
    }

    private List<String> lines(MapFilter filter) {
        return MarkdownMap.of(journey, filter).lines().toList();
    }

    @Test
    void tellsTheNumbersOfPictures() {
        assertTrue(
                lines(CoffeeShopFlow.filter())
                        .contains(
                                "- **Customers**: 300 customers; 90.9 % went on; 9.1 % left (7.2 to 11.3); 30 visits open; median 2 hours to next; 66.7 % skipped it"));
    }

    @Test
    void tellsTotalsAndWaysThatAreNotOnTheMap() {
        List<String> lines = lines(CoffeeShopFlow.filter());
        int title = lines.indexOf("## What customers did");
        assertEquals(
                List.of(
                        "- 1,300 customers; 1,600 cases; 900 finished; 500 left; 200 open; 87.0 % fit the map",
                        "- **Not on the map**: from Orders at the counter to Thinks of us the next morning, 52.3 % of the visits",
                        "- **Not on the map**: from Thinks of us the next morning to Orders at the counter, 80.0 % of the visits"),
                lines.subList(title + 2, title + 5));
    }

    @Test
    void tellsNothingWhereTheLaneOrTheFlowIsNotShown() {
        MapFilter pains = CoffeeShopFlow.filter().withLanes(Set.of(Lane.PAINS));
        MapFilter noFlow = CoffeeShopFlow.filter().with(Optional.empty());
        for (MapFilter filter : List.of(pains, noFlow)) {
            assertFalse(MarkdownMap.of(journey, filter).contains("ustomers did"));
            assertFalse(MarkdownMap.of(journey, filter).contains("**Customers**"));
        }
    }

    @Test
    void tellsThemInABlueprint() {
        assertTrue(
                MarkdownBlueprint.of(journey, "B", CoffeeShopFlow.filter())
                        .contains("- **Customers**: 1,180 customers; 88.1 % went on"));
    }
}
