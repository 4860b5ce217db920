// SPDX-License-Identifier: EPL-2.0
package journey.render.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a diagram. That Mermaid reads it so is tested with Mermaid. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MermaidDiagramTest {

    private static final MapFilter ALL = MapFilter.of(EnumSet.allOf(Lane.class));

    private static final String MAP =
            """
            persona Anna "Anna, commuter"
            persona Ben "Ben: student"
            /**
             * Why 50% of all
             * visitors: never come back.
             */
            journey Coffee "Coffee: the first cup" {
                purpose "Learn why 50% never come back"
                persona Anna, Ben
                stage Buy "Orders; pays" {
                    touchpoint Order "Orders at the counter" {
                        emotion -2
                        emotion +1 for Ben
                    }
                    touchpoint Ahead "Orders ahead" proposed
                    step Leaves "Walks on" for Anna { emotion -1 }
                }
            }
            """;

    @Inject private Maps maps;

    @Test
    void writesATaskForEachEmotionOfAMoment() {
        assertEquals(
                """
                journey
                    title Coffee#58; the first cup
                    accTitle: Coffee#58; the first cup
                    accDescr: Why 50#37; of all visitors#58; never come back.
                    section Orders#59; pays
                      Orders at the counter: 1: Anna#44; commuter
                      Orders at the counter: 4: Ben#58; student
                      %% no emotion known
                      Orders ahead: 3: Anna#44; commuter, Ben#58; student
                      Walks on: 2: Anna#44; commuter
                """,
                diagram(MAP, ALL));
    }

    @Test
    void showsOnePersonaAndWhatExists() {
        XtextResource map = maps.read(MAP);
        MapFilter filter = ALL.only((Persona) Maps.element(map, "Ben")).existing();
        assertEquals(
                "      Orders at the counter: 4: Ben#58; student\n",
                tasks(MermaidDiagram.of(journey(map), filter)));
    }

    @Test
    void writesNoDescriptionForAJourneyWithout() {
        assertEquals(
                """
                journey
                    title Coffee
                    accTitle: Coffee
                    section Buys
                """,
                diagram(
                        """
                        journey Coffee "Coffee" {
                            future
                            purpose "Learn"
                            stage Buy "Buys"
                        }
                        """,
                        ALL));
    }

    @Test
    void keepsPersonasOfOneTitleApart() {
        assertEquals(
                "      Enters: 5: Visitor (First), Visitor (Again), Member\n",
                tasks(
                        diagram(
                                """
                                persona First "Visitor"
                                persona Again "Visitor"
                                persona Member ""
                                journey Coffee "Coffee" {
                                    persona First, Again, Member
                                    stage Buy "Buys" { step Enter "Enters" { emotion 2 } }
                                }
                                """,
                                ALL)));
    }

    @Test
    void writesNoActorsForAJourneyWithoutPersonas() {
        assertEquals(
                "      Enters: 5\n",
                tasks(
                        diagram(
                                """
                                journey Coffee "Coffee" {
                                    stage Buy "Buys" { step Enter "Enters" { emotion 7 } }
                                }
                                """,
                                ALL)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pay: card | Pay#58; card",
                "50 %% off | 50 #37;#37; off",
                "#colon; | #35;colon#59;",
                "<b>R&D</b> | #60;b#62;R#38;D#60;/b#62;",
                "Title page | #84;itle page",
                "section B | #115;ection B",
                "journey | #106;ourney",
                "accTitle x | #97;ccTitle x",
                "Titles | Titles",
                "a\\n\\n b\\u0085c | a b c",
                "\\u00a0 | Enter",
                "お金を払う🙂 | お金を払う🙂",
            })
    void writesTitlesSoThatMermaidTakesThem(String title, String task) {
        assertEquals(
                "      %% no emotion known\n      " + task + ": 3\n",
                tasks(
                        diagram(
                                """
                                journey Coffee "Coffee" {
                                    stage Buy "Buys" { step Enter "%s" }
                                }
                                """
                                        .formatted(title),
                                ALL)));
    }

    private String diagram(String map, MapFilter filter) {
        return MermaidDiagram.of(journey(maps.read(map)), filter);
    }

    private static Journey journey(XtextResource map) {
        return (Journey) Maps.element(map, "Coffee");
    }

    /** What follows the first section. */
    private static String tasks(String diagram) {
        return diagram.substring(diagram.indexOf('\n', diagram.indexOf("    section ")) + 1);
    }
}
