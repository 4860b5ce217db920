// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import journey.model.JourneyPackage.Literals;
import journey.model.Measure;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What binds a map to data sees, and what is said when nothing is found. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DataScopingTest {

    private static final String MAP =
            """
            source Till "Till" events { data "t.csv" event "kind" answers Nps in "q1" }
            source Web "Web" analytics
            metric Nps "Recommend?" nps
            metric Wait "Wait" duration { unit minutes lower is better }
            metric Done "Done" rate { higher is better }
            journey J "J" {
                measure Done from Till reaching Buy.Pay
                stage Buy "Buy" {
                    measure Done from Till reaching Pay
                    step Order "Order" {
                        seen in Till as "sale"
                        measure Wait from Till until Pay
                        %s
                    }
                    step Pay "Near" { seen in Till as "pay" }
                }
                stage Use "Use" {
                    step Pay "Far" { seen in Till as "again" }
                    step Drink "Drink" { seen in Till as "drink" }
                }
            }
            journey K "K" {
                stage S "S" {
                    step Other "Other" { seen in Till as "other" }
                }
            }
            """;

    @Inject private Maps maps;
    @Inject private IScopeProvider scopes;

    /** The stage comes before the journey. */
    @ParameterizedTest
    @CsvSource({"Pay, Near", "Use.Pay, Far", "J.Use.Pay, Far", "Drink, Drink", "J.Buy.Pay, Near"})
    void reachingSeesMomentsOfTheJourneyFromNearToFar(String name, String title) {
        XtextResource map = maps.read(MAP.formatted("measure Done reaching " + name));
        Measure measure = (Measure) Maps.element(map, "J.Buy.Order.measure(Done)");
        assertEquals(title, measure.getReaching().getTitle());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    measure Done reaching Other  | 'Other' is a moment of journey "K" and cannot be referred to from here.
                    measure Wait until Drnk      | There is no moment 'Drnk'; did you mean 'Drink'?
                    measure Wait until Use       | 'Use' is a stage, but a moment is expected here.
                    measure Wait until Nowhere   | There is no moment 'Nowhere' in this file or in what it imports.
                    seen in Tills                | There is no source 'Tills'; did you mean 'Till'?
                    seen in Wait                 | 'Wait' is a metric, but a source is expected here.
                    seen in Nowhere as "a"       | There is no source 'Nowhere' in this file or in what it imports.
                    """)
    void saysWhyNothingIsFound(String member, String message) {
        assertEquals(List.of(message), messages(MAP.formatted(member)));
    }

    @Test
    void saysWhyAnswersAreToNothing() {
        assertEquals(
                List.of("There is no metric 'Npss'; did you mean 'Nps'?"),
                messages(MAP.formatted("").replace("answers Nps", "answers Npss")));
    }

    /** Proposals are what the scope holds. */
    @Test
    void proposesWhatCanStandThere() {
        XtextResource map = maps.read(MAP.formatted("measure Done reaching Drink"));
        EObject measure = Maps.element(map, "J.Buy.Order.measure(Done)");
        List<String> moments = names(measure, Literals.MEASURE__REACHING);
        assertTrue(moments.containsAll(List.of("Order", "Pay", "Use.Pay", "Drink")), moments + "");
        assertEquals(moments, names(measure, Literals.MEASURE__UNTIL));
        assertTrue(moments.stream().noneMatch(name -> name.endsWith("Other")), moments + "");
        EObject binding = Maps.element(map, "J.Buy.Order.binding(Till)");
        assertEquals(List.of("Till", "Web"), names(binding, Literals.BINDING__SOURCE));
        EObject answers = Maps.element(map, "Till.answers(Nps)");
        assertEquals(List.of("Nps", "Wait", "Done"), names(answers, Literals.ANSWERS__METRIC));
    }

    private List<String> names(EObject element, EReference reference) {
        return StreamSupport.stream(
                        scopes.getScope(element, reference).getAllElements().spliterator(), false)
                .map(description -> description.getName().toString())
                .toList();
    }

    private List<String> messages(String text) {
        return maps.issues(text, "unresolved-reference").stream().map(Issue::getMessage).toList();
    }
}
