// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.validation.Fixes;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class DuplicateFactTest {
    private static final String ID = "duplicate-fact";

    @Inject private Maps maps;
    @Inject private Fixes fixes;

    @Test
    void reportsSecondPurpose() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Morning coffee" {
                            purpose "Learn why they leave"
                            purpose "Learn why they stay"
                        }
                        """,
                        ID,
                        "Coffee",
                        "\"Learn why they stay\"");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "Journey \"Morning coffee\" has two facts of the kind 'purpose'.",
                issue.getMessage());
    }

    @Test
    void reportsSecondOwner() {
        maps.assertReported(
                """
                team Marketing "Marketing"
                team Baristas "Shop floor"
                journey Coffee "Morning coffee" {
                    owner Marketing
                    owner Baristas
                }
                """,
                ID,
                "Coffee",
                "Baristas");
    }

    @Test
    void reportsSecondTeamOfWorkAndASecondUsual() {
        assertEquals(
                List.of(9, 11),
                maps
                        .issues(
                                """
                                team Marketing "Marketing"
                                team Baristas "Shop floor"
                                journey Coffee "Morning coffee" {
                                    stage Buy "Buys" {
                                        step Order "Orders" {
                                            support
                                                "Refills"
                                                by Marketing
                                                by Baristas
                                            ends "gives up" usual
                                                usual
                                        }
                                    }
                                }
                                """,
                                ID)
                        .stream()
                        .map(Issue::getLineNumber)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    time 'a' time 'b'                  | Source "Till" says twice which column tells the time.
                    event 'a' event 'b'                | Source "Till" says twice which column tells what happened.
                    data 'a' data 'b'                  | Source "Till" has two facts of the kind 'data'.
                    table 'a' table 'b'                | Source "Till" has two facts of the kind 'table'.
                    customer 'a' customer 'b'          |
                    only where 'a' is 'b' only where 'c' is 'd' |
                    """)
    void reportsSecondFactOfASource(String facts, String message) {
        String map = "source Till \"Till\" events { " + facts.replace('\'', '"') + " }";
        assertEquals(
                message == null ? List.of() : List.of(message),
                maps.issues(map, ID).stream().map(Issue::getMessage).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lost after 1 day lost after 2 days        | Journey "Coffee" says twice when customers are lost.
                    measure Nps reaching A reaching A         | Measure has two facts of the kind 'reaching'.
                    measure Nps within 1 day within 2 days    | Measure has two facts of the kind 'within'.
                    measure Nps { 2026 5 n 3 n 4 }            | Observation says twice how large its sample was.
                    measure Nps { 2026 5 margin 3 margin 4 }  | Observation has two facts of the kind 'margin'.
                    """)
    void reportsSecondFactOfMeasures(String facts, String message) {
        String map =
                """
                metric Nps "Nps" nps
                journey Coffee "Coffee" {
                    %s
                    stage S "S" { step A "A" }
                }
                """
                        .formatted(facts);
        assertEquals(message, maps.onlyIssue(map, ID).getMessage());
    }

    @Test
    void reportsCurrentAndFuture() {
        Issue issue =
                maps.assertReported(
                        """
                        journey Coffee "Morning coffee" { current future }
                        """,
                        ID,
                        "Coffee",
                        "future");
        assertEquals(
                "Journey \"Morning coffee\" says twice whether it is current or future.",
                issue.getMessage());
    }

    @Test
    void reportsSecondScaleOnce() {
        Issue issue =
                maps.assertReported(
                        """
                        metric Stars "Stars" score { scale 1 to 5 higher is better scale 0 to 7 }
                        """,
                        ID,
                        "Stars",
                        "0");
        assertEquals("Metric \"Stars\" has two scales.", issue.getMessage());
    }

    @Test
    void reportsTopPointsThatStandAloneAndWithTheMethod() {
        Issue issue =
                maps.assertReported(
                        """
                        metric Effort "Easy" ces { scale 1 to 7 top 2 method top 3 higher is better }
                        """,
                        ID,
                        "Effort",
                        "3");
        assertEquals("Metric \"Easy\" says twice how many top points count.", issue.getMessage());
    }

    @Test
    void reportsSecondTargetOnce() {
        maps.assertReported(
                """
                metric Nps "Recommend" nps
                journey Coffee "Morning coffee" {
                    measure Nps target >= 40 target < 50
                }
                """,
                ID,
                "Coffee.measure(Nps)",
                "<");
    }

    @Test
    void reportsSecondSeverity() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" {
                            pain Line "The line is long" low high
                        }
                    }
                }
                """,
                ID,
                "Coffee.Buy.Order.Line",
                "high");
    }

    @Test
    void reportsKeyThatIsWrittenTwice() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" {
                    stage Buy "Buys" {
                        step Order "Orders" key key
                    }
                }
                """,
                ID,
                "Coffee.Buy.Order",
                "key");
    }

    @Test
    void reportsDatesThatAreWrittenTwice() {
        assertEquals(
                List.of(
                        "Source \"Survey\" says twice when it was collected.",
                        "Journey \"Morning coffee\" has two dates of review.",
                        "Action \"Map\" has two due dates.",
                        "Action \"Map\" says twice when it was measured."),
                maps
                        .issues(
                                """
                                source Survey "Survey" survey {
                                    collected 2026-03-01 to 2026-03-31
                                    collected 2026-04-01 to 2026-04-30
                                }
                                journey Coffee "Morning coffee" {
                                    reviewed 2026-10-01
                                    reviewed 2026-10-02
                                    action Map "Map" {
                                        due 2026-12-15
                                        due 2026-12-16
                                        measured 2026-Q1 to 2026-Q2
                                        measured 2026-Q1 to 2026-Q3
                                    }
                                }
                                """,
                                ID)
                        .stream()
                        .map(Issue::getMessage)
                        .toList());
    }

    @Test
    void acceptsFactsThatMayStandAnyNumberOfTimes() {
        maps.assertNotReported(
                """
                channel Shop "Shop" offline
                channel App "App" online
                persona Commuter "Anna" {
                    behaviour "a"
                    behaviour "a"
                    quote "q"
                    quote "q"
                    prefers Shop
                    prefers App
                }
                persona Student "Ben"
                journey Coffee "Morning coffee" {
                    persona Commuter
                    persona Student
                }
                """,
                ID);
    }

    @Test
    void acceptsSameFactOfParentAndPart() {
        maps.assertNotReported(
                """
                team Marketing "Marketing"
                journey Coffee "Morning coffee" {
                    owner Marketing
                    action Map "Map" { owner Marketing }
                    action Sign "Sign" { owner Marketing }
                }
                """,
                ID);
    }

    @Test
    void reportsSecondFutureOnce() {
        maps.assertReported(
                """
                journey Coffee "Morning coffee" { current }
                journey Later "Coffee in 2030" { future of Coffee future of Coffee }
                """,
                ID,
                "Later",
                "future");
    }

    @Test
    void removesRepetitionAndKeepsComments() {
        maps.assertFixed(
                """
                team Marketing "Marketing"
                journey Coffee "Morning coffee" {
                    owner Marketing // since May
                    current
                    // since the merger
                    owner Marketing // and Sales helps
                    /** First try. */
                    stage Buy "Buys"
                }
                """,
                ID,
                """
                team Marketing "Marketing"
                journey Coffee "Morning coffee" {
                    owner Marketing // since May
                    current
                    // since the merger
                    // and Sales helps
                    /** First try. */
                    stage Buy "Buys"
                }
                """);
    }

    @Test
    void removesLineOfTheRepetition() {
        maps.assertFixed(
                """
                metric Stars "Stars" score {
                    scale 1 to 5
                    higher is better
                    scale 1 to 5
                }
                """
                        .replace("\n", "\r\n"),
                ID,
                """
                metric Stars "Stars" score {
                    scale 1 to 5
                    higher is better
                }
                """
                        .replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    current owner M current              | current owner M
                    future of C future of C              | future of C
                    measure N target >= 4 target >= 4    | measure N target >= 4
                    action A "a" { due 2026-12-15 due 2026-12-15 } | action A "a" { due 2026-12-15 }
                    stage S "s" { step T "t" key key { } }         | stage S "s" { step T "t" key { } }
                    stage S "s" { touchpoint T "t" by M by M }     | stage S "s" { touchpoint T "t" by M }
                    """)
    void removesEveryKindOfRepetition(String before, String after) {
        maps.assertFixed(map(before), ID, map(after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner M owner O",
                "owner M owner /* or O */ M",
                "current future",
                "reviewed 2026-10-01 reviewed 2026-10-02",
                "measure N target >= 4 target <= 4",
                "stage S \"s\" { step T \"t\" { pain P \"p\" low high } }"
            })
    void leavesFactsThatDifferToTheAuthor(String members) {
        maps.assertNotFixable(map(members), ID);
    }

    @Test
    void leavesFactThatRepeatsOneThatIsContradictedInBetween() {
        XtextResource map = maps.read(map("owner M owner O owner M"));
        assertEquals(
                List.of(false, false),
                maps.issues(map).stream()
                        .filter(issue -> issue.getCode().equals(ID))
                        .map(issue -> fixes.fixFor(map, issue).isPresent())
                        .toList());
    }

    private static String map(String members) {
        return """
                team M "Marketing"
                team O "Operations"
                metric N "Recommend" nps
                journey C "Now" { }
                journey Coffee "Morning coffee" { %s }
                """
                .formatted(members);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step B \"b\" optional optional",
                "step B \"b\" aside aside",
                "step B \"b\" while A while A",
                "step B \"b\" { leads to A usual usual }",
                "step B \"b\" { ends \"r\" usual usual }",
                "step B \"b\" { support \"s\" by Crew by Crew }"
            })
    void reportsItInWaysAndWork(String moment) {
        maps.onlyIssue(
                "team Crew \"c\" journey J \"j\" { stage S \"s\" { step A \"a\" %s } }"
                        .formatted(moment),
                ID);
    }
}
