// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.model.SupportProcess;
import journey.model.Work;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ways and work see, and what is said when nothing is found. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WaysAndWorkScopingTest {

    private static final String MAP =
            """
            team Crew "Crew"
            system Pos "Pos"
            journey J "J" {
                stage Buy "Buy" {
                    step Order "Order" {
                        backstage Prints "far"
                        support Stock "stock"
                    }
                    step Pay "Pay" {
                        backstage Prints "near"
                        support Mine "mine" %s
                    }
                }
                stage Use "Use" {
                    step Drink "Drink" { backstage Cleans "cleans" }
                    step Other "Other" %s
                }
            }
            journey K "K" {
                stage S "S" {
                    step Order2 "Order" { backstage There "there" }
                }
            }
            """;

    @Inject private Maps maps;

    /** The moment comes before the stage, the stage before the journey. */
    @ParameterizedTest
    @CsvSource({
        "Prints, near",
        "Order.Prints, far",
        "J.Buy.Order.Prints, far",
        "Stock, stock",
        "Order.Stock, stock",
        "Cleans, cleans",
        "Use.Drink.Cleans, cleans"
    })
    void afterSeesNamedWorkOfTheJourneyFromNearToFar(String name, String text) {
        XtextResource map = maps.read(MAP.formatted("after " + name, ""));
        SupportProcess mine = (SupportProcess) Maps.element(map, "J.Buy.Pay.Mine");
        assertEquals(List.of(text), mine.getAfter().stream().map(Work::getText).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    after There  | 'There' is a piece of work of journey "K" and cannot be referred to from here.
                    after Order  | 'Order' is a step, but a piece of work is expected here.
                    after Crew   | 'Crew' is a team, but a piece of work is expected here.
                    after Stok   | There is no piece of work 'Stok'; did you mean 'Stock'?
                    by Pos       | 'Pos' is a system, but a team is expected here. Write 'with Pos'.
                    by Nobody    | There is no team 'Nobody' in this file or in what it imports.
                    with Crew    | 'Crew' is a team, but a system is expected here. Write 'by Crew'.
                    with Prints  | 'Prints' is a backstage activity, but a system is expected here.
                    with Poss    | There is no system 'Poss'; did you mean 'Pos'?
                    """)
    void saysWhyWorkNamesNothing(String clause, String message) {
        assertEquals(List.of(message), messages(MAP.formatted(clause, "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { leads to Order2 }              | 'Order2' is a moment of journey "K". Ways do not leave a journey: write 'continues in K' in this journey.
                    { joins S.Order2 }               | 'S.Order2' is a moment of journey "K". Ways do not leave a journey: write 'continues in K' in this journey.
                    { choice "?" { leads to Order2 } } | 'Order2' is a moment of journey "K". Ways do not leave a journey: write 'continues in K' in this journey.
                    while Order2                     | 'Order2' is a moment of journey "K" and cannot be referred to from here.
                    { joins Nowhere }                | There is no moment 'Nowhere' in this file or in what it imports.
                    { joins Ordr }                   | There is no moment 'Ordr'; did you mean 'Order'?
                    { joins Use }                    | 'Use' is a stage, but a moment is expected here.
                    { joins K }                      | 'K' is a journey, but a moment is expected here.
                    """)
    void saysWhyAWayLeadsNowhere(String way, String message) {
        assertEquals(List.of(message), messages(MAP.formatted("", way)));
    }

    @Test
    void waysSeeMomentsOfAllStages() {
        assertEquals(List.of(), messages(MAP.formatted("", "{ leads to Order joins Buy.Pay }")));
    }

    private List<String> messages(String text) {
        return maps.issues(text, "unresolved-reference").stream().map(Issue::getMessage).toList();
    }
}
