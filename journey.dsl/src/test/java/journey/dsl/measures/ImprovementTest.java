// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.model.Action;
import journey.model.Metric;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ImprovementTest {

    private static final String BOTH = "{ 2026-Q1 %s 2026-Q3 %s }";

    @Inject private Maps maps;

    /** Values of the measures at the moment, its neighbour, their stage, the journey, elsewhere. */
    private List<String> improvements(
            String delivers, String moment, String neighbour, String stage, String journey) {
        XtextResource map =
                maps.read(
                        """
                        persona Anna "Anna" persona Ben "Ben"
                        metric Wait "Wait" duration { unit minutes lower is better }
                        metric Other "Other" nps
                        journey J "J" {
                            %5$s
                            measure Other { 2026-Q1 90 2026-Q3 91 }
                            stage S "S" {
                                %4$s
                                touchpoint T "T" { %2$s opportunity O "O" }
                                step N "N" { %3$s }
                            }
                            stage Far "Far" { step F "F" { measure Wait { 2026-Q1 8 2026-Q3 9 } } }
                            action A "A" { %1$s measured 2026-Q1 to 2026-Q3 expects Wait -1 }
                        }
                        """
                                .formatted(delivers, moment, neighbour, stage, journey));
        Metric metric = (Metric) Maps.element(map, "Wait");
        return Improvement.of((Action) Maps.element(map, "J.A"), metric).stream()
                .map(it -> it.before().getValue() + " " + it.after().getValue())
                .toList();
    }

    private static String waited(int before, int after) {
        return "measure Wait " + BOTH.formatted(before, after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivers T", "delivers O", "delivers O, T, S.T"})
    void looksAtTheDeliveredMomentFirst(String delivers) {
        assertEquals(
                List.of("1 2"),
                improvements(delivers, waited(1, 2), waited(3, 4), waited(5, 6), waited(7, 8)));
    }

    @Test
    void looksAtTheStageThen() {
        assertEquals(
                List.of("5 6", "3 4"),
                improvements("delivers O", "", waited(3, 4), waited(5, 6), waited(7, 8)));
    }

    @Test
    void looksAtTheJourneyThen() {
        assertEquals(List.of("7 8"), improvements("delivers O", "", "", "", waited(7, 8)));
        assertEquals(
                List.of("7 8"),
                improvements("", waited(1, 2), waited(3, 4), waited(5, 6), waited(7, 8)));
    }

    @Test
    void looksAnywhereInTheJourneyAtLast() {
        assertEquals(List.of("8 9"), improvements("delivers O", "", "", "", ""));
        assertEquals(List.of("8 9"), improvements("delivers Unknown", "", "", "", ""));
    }

    @Test
    void passesOverMeasuresThatWereNotObservedInBothPeriods() {
        assertEquals(
                List.of("7 8"),
                improvements(
                        "delivers T",
                        "measure Wait { 2026-Q1 1 }",
                        "measure Wait { 2026-Q3 1 2026-01 2 }",
                        "measure Wait",
                        waited(7, 8)));
    }

    @Test
    void looksAtPersonasOnTheirOwn() {
        assertEquals(
                List.of("1 3", "2 4"),
                improvements(
                        "delivers T",
                        """
                        measure Wait {
                            2026-Q1 1 for Anna 2026-Q1 2 for Ben 2026-Q1 9
                            2026-Q3 3 for Anna 2026-Q3 4 for Ben 2026-Q3 5 for Ben, Anna
                        }
                        """,
                        "",
                        "",
                        ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nps                                    | 39 n 940 | 52 n 870 | BETTER           | true  | true
                    nps                                    | 39 n 94  | 46 n 87  | CHANCE           | false | true
                    nps                                    | 39 n 94  | 46       | BETTER_UNSAMPLED | false | false
                    rate { lower is better }               | 39 n 94  | 46 n 87  | CHANCE           | false | false
                    rate { lower is better }               | 39 n 940 | 52 n 870 | WORSE            | false | false
                    rate { lower is better }               | 39       | 52       | WORSE_PERHAPS    | false | false
                    rate { lower is better }               | 39       | 39       | NONE             | false | false
                    rate                                   | 39       | 52       | INCOMPARABLE     | true  | false
                    duration { unit days lower is better } | 39       | 38       | BETTER_PERHAPS   | true  | false
                    """)
    void isShownAsFarAsItsAuthorCan(
            String metric,
            String before,
            String after,
            Change change,
            boolean shown,
            boolean worstCase) {
        XtextResource map =
                maps.read(
                        """
                        metric M "M" %s
                        journey J "J" {
                            measure M { 2026-Q1 %s 2026-Q3 %s }
                            action A "A" { measured 2026-Q1 to 2026-Q3 }
                        }
                        """
                                .formatted(metric, before, after));
        Improvement only =
                Improvement.of((Action) Maps.element(map, "J.A"), (Metric) Maps.element(map, "M"))
                        .get(0);
        assertEquals(change, only.change());
        assertEquals(shown, only.isShown());
        assertEquals(worstCase, only.isWorstCase());
    }
}
