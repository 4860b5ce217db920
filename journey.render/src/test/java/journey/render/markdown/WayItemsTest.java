// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.EnumSet;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Persona;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each way can be followed in the text. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WayItemsTest {

    private static final MapFilter ALL = MapFilter.of(EnumSet.allOf(Lane.class));

    private static final String MAP =
            """
            persona Ann "Ann" persona Ben "Ben"
            journey Coffee "Coffee" {
                persona Ann, Ben
                stage Buy "Buys" {
                    touchpoint Order "Orders" {
                        artifact "Receipt"
                        backstage Prints "Prints the ticket"
                        support "Refills paper" after Prints
                        ends "no money" for Ann
                        choice "Is there time?" {
                            leads to Waits "yes" usual
                            leads to Leaves "no" for Ben
                            ends here
                        }
                    }
                    step Leaves "Leaves" aside { joins Drinks }
                    step Waits "Waits" optional
                    step Reads "Reads" while Waits
                    step Drinks "Drinks" { ends here }
                }
            }
            """;

    @Inject private Maps maps;

    @Test
    void tellsEachWayFromAMoment() {
        String text = markdown();
        assertTrue(
                text.contains(
                        """
                        - **Artifact**: Receipt
                        - **Backstage**: Prints the ticket
                        - **Support**: Refills paper, after Prints the ticket
                        - **Ends** for some: no money (for Ann)
                        - **Choice**: Is there time?
                          - **Leads to**: Waits: yes (the usual way)
                          - **Leads to**: Leaves: no (for Ben)
                          - **Ends** here
                        """),
                text);
        assertTrue(text.contains("- **Goes on with**: Drinks"), text);
        assertTrue(text.contains("- **Ends** here for all"), text);
        assertTrue(text.contains("Step · beside the main way"), text);
        assertTrue(text.contains("Step · **optional**: some pass it by"), text);
        assertTrue(text.contains("Step · while Waits"), text);
    }

    @Test
    void leavesOutAChoiceOfWhichNoWayIsShown() {
        XtextResource map =
                maps.read(
                        MAP.replace("leads to Waits \"yes\" usual", "")
                                .replace("  ends here\n", "\n"));
        MapFilter filter = ALL.only((Persona) Maps.element(map, "Ann"));
        String text = MarkdownMap.of((Journey) Maps.element(map, "Coffee"), filter);
        assertEquals(-1, text.indexOf("Is there time"), text);
    }

    private String markdown() {
        return MarkdownMap.of((Journey) Maps.element(maps.read(MAP), "Coffee"), ALL);
    }
}
