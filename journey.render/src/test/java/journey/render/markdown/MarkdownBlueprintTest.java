// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.EnumSet;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MarkdownBlueprintTest {

    private static final MapFilter ALL = MapFilter.of(EnumSet.allOf(Lane.class));

    @Inject private Maps maps;

    private String markdown(String stage, MapFilter filter) {
        Journey journey =
                (Journey)
                        Maps.element(
                                maps.read(
                                        """
                                        channel Shop "Shop" offline team Crew "Crew"
                                        system Pos "Till"
                                        journey J "Coffee" { stage S "Buys" { %s } }
                                        """
                                                .formatted(stage)),
                                "J");
        return MarkdownBlueprint.of(journey, "Coffee: service blueprint", filter);
    }

    /** Work stands in the order in which it is done, whatever the order of the text. */
    @Test
    void tellsEachMomentFromTheEvidenceToTheSupport() {
        assertEquals(
                """
                # Coffee: service blueprint

                ## 1. Buys

                ### Orders

                - **Physical evidence**: Menu
                - **Customer**: Touchpoint · **moment of truth**
                - **Onstage**: via Shop · by Crew
                - **Backstage**:
                  1. Rings it up, by Crew, with Till
                  2. Brews it, after Rings it up
                - **Support**:
                  1. Refills, after Brews it

                ### Walks on

                - **Customer**: Step

                ### Complains

                - **Customer**: Touchpoint
                - **Onstage**: channel not said · team not said
                - **Backstage**: nothing said
                """,
                markdown(
                        """
                        touchpoint O "Orders" via Shop by Crew key {
                            artifact "Menu"
                            backstage Brew "Brews it" after Ring
                            backstage Ring "Rings it up" by Crew with Pos
                            support "Refills" after Brew
                        }
                        step W "Walks on"
                        touchpoint C "Complains"
                        """,
                        ALL));
    }

    @Test
    void leavesOutWhatIsProposed() {
        String text = markdown("touchpoint O \"Orders\" proposed", ALL.existing());
        assertFalse(text.contains("Orders"), text);
    }

    @Test
    void escapesTheTextOfTheMap() {
        String text = markdown("touchpoint O \"<b>*x*\" { backstage \"[a](b)\" }", ALL);
        assertTrue(text.contains("### \\<b\\>\\*x\\*"), text);
        assertTrue(text.contains("1. \\[a\\](b)"), text);
    }
}
