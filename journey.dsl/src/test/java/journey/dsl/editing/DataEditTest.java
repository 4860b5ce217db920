// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What binds a map to data is written where it belongs, moved with its moment and taken away. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DataEditTest {

    private static final String MAP =
            """
            channel Shop "Shop" offline { seen in Till where "place" is "shop" }
            source Web "Web" analytics { data "w.csv" }
            source Till "Till" events {
                data "t.csv"
                time "at" in "UTC"
                event "kind"
            }
            metric Done "Done" rate { higher is better }
            journey J "J" {
                lost after 30 days

                stage A "A" {
                    step Order "Order" {
                        seen in Till as "sale" // the sale
                        seen in Web
                        measure Done from Till reaching Pay within 7 days {
                            2026-Q1  31  n 214 margin 6.2
                        }
                    }
                    step Pay "Pay" {
                        seen in Till as "pay"
                    }
                }

                stage B "B" {
                    step Pay "Pay again"
                }
            }
            """;

    @Inject private Maps maps;
    @Inject private FactEdit facts;
    @Inject private Move move;
    @Inject private Removal removal;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    J                                | lostAfter   | 14      | lost after 30     | lost after 14
                    J.A.Order.measure(Done)          | reaching    | J.B.Pay | reaching Pay      | reaching B.Pay
                    J.A.Order.measure(Done)          | reaching    |         | reaching Pay      |
                    J.A.Order.measure(Done)          | within      | 8       | within 7          | within 8
                    J.A.Order.measure(Done).2026-Q1  | margin      | 5.5     | margin 6.2        | margin 5.5
                    J.A.Order.measure(Done).2026-Q1  | margin      |         | n 214 margin 6.2  | n 214
                    J.A.Order.binding(Web)           | source      | Till    | seen in Web       | seen in Till
                    Till                             | eventColumn | 'act'   | event "kind"      | event "act"
                    Till                             | timeZone    | 'Etc/GMT' | in "UTC"        | in "Etc/GMT"
                    Till                             | timeZone    |         | "at" in "UTC"     | "at"
                    Till                             | timeFormat  | 'epoch' | in "UTC"          | in "UTC" as "epoch"
                    """)
    void isWrittenWhereItBelongs(
            String fragment, String feature, String value, String before, String after) {
        XtextResource map = maps.read(MAP);
        EObject element = Maps.element(map, fragment);
        EStructuralFeature fact = element.eClass().getEStructuralFeature(feature);
        String edited = Edits.apply(MAP, facts.set(element, fact, value(map, value)));
        String expected =
                after == null ? MAP.replace(" " + before, "") : MAP.replace(before, after);
        assertEquals(expected, edited);
        assertEquals(List.of(), maps.read(edited).getErrors());
    }

    @Test
    void isAddedInTheOrderOfTheHouse() {
        XtextResource map = maps.read(MAP);
        assertAdded(map, "Web", "timeColumn", "at", "\"w.csv\" }", "\"w.csv\" time \"at\" }");
        assertAdded(
                map,
                "J.A.Order.binding(Web)",
                "events",
                List.of("a", "b"),
                "seen in Web\n",
                "seen in Web as \"a\", \"b\"\n");
        assertAdded(
                map,
                "J.A.Order.binding(Till)",
                "events",
                List.of("sale", "card"),
                "as \"sale\"",
                "as \"sale\", \"card\"");
    }

    private void assertAdded(
            XtextResource map,
            String fragment,
            String feature,
            Object value,
            String before,
            String after) {
        EObject element = Maps.element(map, fragment);
        EStructuralFeature fact = element.eClass().getEStructuralFeature(feature);
        assertEquals(MAP.replace(before, after), Edits.apply(MAP, facts.set(element, fact, value)));
    }

    /** A number, an element by its fragment, or a text. */
    private static Object value(XtextResource map, String value) {
        if (value == null) {
            return null;
        }
        if (value.matches("[0-9.]+")) {
            return value.contains(".") ? new BigDecimal(value) : (Object) Integer.valueOf(value);
        }
        EObject element = map.getEObject(value);
        return element == null ? value : element;
    }

    @Test
    void aMomentTakesItsBindingsAlongAndIsStillReached() {
        XtextResource map = maps.read(MAP);
        EObject order = Maps.element(map, "J.A.Order");
        String moved = Edits.apply(MAP, move.before(order, Maps.element(map, "J.B.Pay")));
        String step =
                MAP.substring(MAP.indexOf("        step Order"), MAP.indexOf("        step Pay"));
        String next = "        step Pay \"Pay again\"";
        assertEquals(
                MAP.replace(step, "")
                        .replace(next, step.replace("reaching Pay", "reaching A.Pay") + next),
                moved);
    }

    @Test
    void aBindingGoesToAnotherMoment() {
        XtextResource map = maps.read(MAP);
        EObject binding = Maps.element(map, "J.A.Order.binding(Till)");
        String edited =
                Edits.apply(MAP, move.behind(binding, Maps.element(map, "J.A.Pay.binding(Till)")));
        assertEquals(
                MAP.replace("            seen in Till as \"sale\" // the sale\n", "")
                        .replace(
                                "as \"pay\"\n",
                                "as \"pay\"\n            seen in Till as \"sale\" // the sale\n"),
                edited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    J.A.Order.binding(Web) |             seen in Web$
                    J.A.Pay.binding(Till)  |  {$            seen in Till as "pay"$        }
                    Shop.binding(Till)     |  { seen in Till where "place" is "shop" }
                    """,
            ignoreLeadingAndTrailingWhitespace = false)
    void aBindingIsTakenAway(String fragment, String text) {
        XtextResource map = maps.read(MAP);
        EObject binding = Maps.element(map, fragment.strip());
        String edited = Edits.apply(MAP, removal.remove(binding));
        assertEquals(MAP.replace(text.replace("$", "\n").substring(1), ""), edited);
    }

    /** Only the author knows what shows it instead. */
    @Test
    void whatIsSeenInASourceStaysWithoutIt() {
        XtextResource map = maps.read(MAP);
        String edited = Edits.apply(MAP, removal.remove(Maps.element(map, "Web")));
        assertEquals(MAP.replace("source Web \"Web\" analytics { data \"w.csv\" }\n", ""), edited);
    }

    @Test
    void aMeasureForgetsTheMomentThatIsTakenAway() {
        XtextResource map = maps.read(MAP);
        String edited = Edits.apply(MAP, removal.remove(Maps.element(map, "J.A.Pay")));
        assertEquals(
                MAP.replace(" reaching Pay", "")
                        .replace(
                                """
                                        step Pay "Pay" {
                                            seen in Till as "pay"
                                        }
                                """
                                        .indent(0),
                                ""),
                edited);
    }
}
