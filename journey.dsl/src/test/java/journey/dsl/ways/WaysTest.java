// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import journey.dsl.resource.JourneyResource;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.WaysText;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where customers go from each moment, for each way of saying so. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WaysTest {

    private static final String PEOPLE =
            """
            persona Ann "Ann"
            persona Ben "Ben"
            persona Cleo "Cleo"
            journey J "J" {
                persona Ann, Ben
            """;

    @Inject private Maps maps;

    // ---- the order of the text

    @Test
    void theNextMomentFollowsAcrossStages() {
        assertWays(
                """
                stage S "S" {
                    step A "A"
                    step B "B"
                }
                stage Empty "Empty"
                stage T "T" { step C "C" }
                """,
                """
                start -> A
                A -> B
                B -> C
                C -> end
                """);
    }

    @Test
    void personasPassByWhatIsForOthers() {
        assertWays(
                """
                stage S "S" {
                    step A "A" for Ann
                    step B "B"
                    step C "C" for Ben
                    step D "D" for Ann
                }
                """,
                """
                start -> A (Ann)
                start -> B (Ben)
                A -> B (Ann)
                B -> D (Ann)
                B -> C (Ben)
                C -> end (Ben)
                D -> end (Ann)
                """);
    }

    @Test
    void nobodyStartsWhereNoMomentIs() {
        assertWays("stage S \"S\"", "");
    }

    // ---- what is said

    @Test
    void someAreLedElsewhere() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to C "in a hurry" for Ann leads to D }
                    step B "B"
                    step C "C"
                    step D "D" { leads to A "again" usual }
                }
                """,
                """
                start -> A
                A -> C (in a hurry; Ann)
                A -> D
                A -> B
                B -> C
                C -> D
                D -> A (again, usual)
                D -> end
                """);
    }

    @Test
    void forSomeTheJourneyEndsWithAReason() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { ends "gives up" for Ann }
                    step B "B"
                }
                """,
                """
                start -> A
                A -> end (gives up; Ann)
                A -> B
                B -> end
                """);
    }

    @Test
    void forAllItEndsWithoutAReason() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { ends here for Ann }
                    step B "B" { ends here }
                    step C "C"
                }
                """,
                """
                start -> A
                A -> end (Ann)
                A -> B (Ben)
                B -> end
                C -> end
                """);
    }

    @Test
    void allJoin() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { joins C for Ann }
                    step B "B" { joins D }
                    step C "C" for Ann
                    step D "D"
                }
                """,
                """
                start -> A
                A -> C (Ann)
                A -> B (Ben)
                B -> D
                C -> D (Ann)
                D -> end
                """);
    }

    @Test
    void eachTakesOneWayOfAChoice() {
        assertWays(
                """
                stage S "S" {
                    step A "A" {
                        choice "Is there time?" {
                            leads to C "yes" usual
                            leads to D "no" for Ben
                            ends "too late"
                        }
                    }
                    step B "B"
                    step C "C"
                    step D "D"
                }
                """,
                """
                start -> A
                A -> C (yes, usual)
                A -> D (no; Ben)
                A -> end (too late)
                B -> C
                C -> D
                D -> end
                """);
    }

    @Test
    void aChoiceIsNotThereForOthers() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { choice "?" { leads to C "yes" for Ann leads to B "no" for Ann } }
                    step B "B"
                    step C "C"
                }
                """,
                """
                start -> A
                A -> C (yes; Ann)
                A -> B (no; Ann)
                A -> B (Ben)
                B -> C
                C -> end
                """);
    }

    @Test
    void aWayLeadsPastAMomentThatIsForOthers() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to C "r" }
                    step B "B" { joins C for Ben }
                    step C "C" for Ann
                    step D "D"
                }
                """,
                """
                start -> A
                A -> C (r; Ann)
                A -> D (r; Ben)
                A -> B
                B -> D (Ben)
                B -> C (Ann)
                C -> D (Ann)
                D -> end
                """);
    }

    @Test
    void aSideWayIsNotThereForOthers() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to B "r" }
                    step B "B" for Ann aside
                    step C "C"
                }
                """,
                """
                start -> A
                A -> B (r; Ann)
                A -> C
                B -> C (Ann)
                C -> end
                """);
    }

    @Test
    void aWayToTheFirstOfParallelMomentsLeadsToAllOfThem() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to C "r" }
                    step B "B"
                    step C "C"
                    step D "D" while C
                }
                """,
                """
                start -> A
                A -> C (r)
                A -> D (r)
                A -> B
                B -> C
                B -> D
                C -> end
                D -> end
                """);
    }

    @Test
    void aWayToAnotherOfThemOrAmongThemLeadsToThatAlone() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to D "r" }
                    step B "B"
                    step C "C" { leads to C "again" }
                    step D "D" while C
                }
                """,
                """
                start -> A
                A -> D (r)
                A -> B
                B -> C
                B -> D
                C -> C (again)
                C -> end
                D -> end
                """);
    }

    @Test
    void aLoopLeadsBackAndToItself() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to A "again" }
                    step B "B" { joins A }
                }
                """,
                """
                start -> A
                A -> A (again)
                A -> B
                B -> A
                """);
    }

    // ---- aside

    @Test
    void aMomentAsideIsOnlyOnTheWaysThatNameIt() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to B "r" }
                    step B "B" aside
                    step C "C" aside
                    step D "D"
                }
                """,
                """
                start -> A
                A -> B (r)
                A -> D
                B -> C
                C -> D
                D -> end
                """);
    }

    @Test
    void threeAlternativesStandOneAfterTheOther() {
        assertWays(
                """
                stage S "S" {
                    step A "A" {
                        choice "How?" {
                            leads to Card "card" usual
                            leads to Cash "cash"
                            leads to App "app"
                        }
                    }
                    step Card "Card" aside
                    step Cash "Cash" aside
                    step Counts "Counts" aside
                    step App "App" aside
                    step Z "Z"
                }
                """,
                """
                start -> A
                A -> Card (card, usual)
                A -> Cash (cash)
                A -> App (app)
                Card -> Z
                Cash -> Counts
                Counts -> Z
                App -> Z
                Z -> end
                """);
    }

    @Test
    void aSideWayGoesOnAcrossStagesAndToTheEnd() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to B "r" }
                    step B "B" aside
                }
                stage T "T" {
                    step C "C" aside { leads to B "again" }
                }
                """,
                """
                start -> A
                A -> B (r)
                A -> end
                B -> C
                C -> B (again)
                C -> end
                """);
    }

    @Test
    void aSideWayCanStandBeforeWhatLeadsToIt() {
        assertWays(
                """
                stage S "S" {
                    step A "A" aside
                    step B "B" aside
                    step C "C" { leads to A "back" }
                }
                """,
                """
                start -> C
                A -> B
                B -> C
                C -> A (back)
                C -> end
                """);
    }

    @Test
    void nobodyStartsWhereAllMomentsAreAside() {
        assertWays(
                """
                stage S "S" { step A "A" aside step B "B" aside }
                """,
                """
                A -> B
                B -> end
                """);
    }

    // ---- optional

    @Test
    void someArePassedBy() {
        assertWays(
                """
                stage S "S" {
                    step A "A"
                    step B "B" optional { ends "r" }
                    step C "C" optional for Ann
                }
                """,
                """
                start -> A
                A -> B
                B -> end (r)
                B -> C (Ann)
                B -> end (Ben)
                past B -> C (Ann)
                past B -> end (Ben)
                C -> end (Ann)
                past C -> end (Ann)
                """);
    }

    // ---- parallel

    @Test
    void parallelMomentsAreEnteredAndLeftTogether() {
        assertWays(
                """
                stage S "S" {
                    step A "A"
                    step B "B"
                    step C "C" while B
                    step D "D" while C
                    step E "E"
                }
                """,
                """
                start -> A
                A -> B
                A -> C
                A -> D
                B -> E
                C -> E
                D -> E
                E -> end
                """);
        assertEquals(List.of("B", "C", "D"), parallel("D"));
        assertEquals(List.of("E"), parallel("E"));
    }

    @Test
    void aJourneyStartsAndEndsWithParallelMoments() {
        assertWays(
                """
                stage S "S" {
                    step A "A"
                    step B "B" while A for Ann
                    step C "C" while A { ends "r" }
                }
                """,
                """
                start -> A
                start -> B (Ann)
                start -> C
                A -> end
                B -> end (Ann)
                C -> end (r)
                C -> end
                """);
    }

    @Test
    void whatDoesNotStandTogetherIsNotParallel() {
        assertWays(
                """
                stage S "S" {
                    step A "A" while C
                    step B "B"
                    step C "C" while A
                    step D "D" while D
                }
                stage T "T" { step E "E" while D }
                """,
                """
                start -> A
                A -> B
                B -> C
                C -> D
                D -> E
                E -> end
                """);
        assertFalse(ways.divide());
    }

    @Test
    void needsNoGraphWhereTheOrderOfTheTextSaysAll() {
        assertTrue(isInOrder("step A \"A\" step B \"B\" for Ann"));
        assertTrue(ways.moments().stream().allMatch(ways::isReached));
        for (String moment :
                List.of(
                        "step B \"B\" aside",
                        "step B \"B\" optional",
                        "step B \"B\" while A",
                        "step B \"B\" while B",
                        "step B \"B\" { leads to A }",
                        "step B \"B\" { leads to Nowhere }",
                        "step B \"B\" { joins A }",
                        "step B \"B\" { ends \"r\" }",
                        "step B \"B\" { choice \"?\" { } }",
                        "step B \"B\" for Nobody")) {
            assertFalse(isInOrder("step A \"A\" " + moment), moment);
        }
    }

    // ---- personas

    @Test
    void personasWhoAreAlikeTakeTheSameWay() {
        journey = read("journey J \"J\" { stage S \"S\" { step A \"A\" } }");
        ways = Ways.of(journey);
        assertEquals(List.of("start -> A", "A -> end"), lines());
        assertEquals(List.of(), ways.starts().get(0).personas());
    }

    @Test
    void anyPersonaMayBeMeantWhereOneIsNotFound() {
        journey =
                read(
                        """
                        persona Ann "Ann"
                        journey J "J" {
                            persona Ann, Nobody
                            stage S "S" {
                                step A "A" for Nobody
                                step B "B" { leads to A "r" for Nobody }
                            }
                        }
                        """);
        ways = Ways.of(journey);
        assertTrue(
                ways.all().anyMatch(way -> way.reason().equals(Optional.of("r"))),
                lines()::toString);
        assertTrue(ways.isReached(moment("A")));
    }

    @Test
    void whatIsForOthersIsOnNoWay() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to B "r" for Cleo }
                    step B "B" for Cleo
                    step C "C"
                }
                """,
                """
                start -> A
                A -> C
                C -> end
                """);
        assertFalse(ways.isReached(moment("B")));
    }

    // ---- what is not there

    @Test
    void aWayToNowhereIsNoneAndAJoinOfItTakesNobody() {
        assertWays(
                """
                stage S "S" {
                    step A "A" { leads to Nowhere "r" }
                    step B "B" { choice "?" { leads to Other "yes" leads to C "no" } }
                    step C "C" while Nowhere
                }
                } journey K "K" { stage S "S" { step Other "Other" }
                """,
                """
                start -> A
                A -> B
                B -> C (no)
                C -> end
                """);
    }

    @Test
    void theOrderOfTheTextPassesByWhatIsNotShown() {
        journey =
                read(
                        PEOPLE
                                + """
                                stage S "S" {
                                    step A "A" { leads to B "r" leads to D "s" }
                                    step B "B"
                                    step C "C"
                                    step D "D" while C
                                }
                                }
                                """);
        ways = Ways.of(journey, moment -> !Set.of("B", "C").contains(moment.getName()));
        assertEquals(List.of("start -> A", "A -> D (s)", "A -> D", "D -> end"), lines());
        assertEquals(List.of("A", "D"), ways.moments().stream().map(Moment::getName).toList());
        assertEquals(List.of(), ways.from(moment("B")));
    }

    // ---- reached

    @Test
    void tellsWhatNoWayReaches() {
        read(
                """
                stage S "S" {
                    step A "A" { joins C }
                    step B "B"
                    step C "C" { ends here }
                    step D "D" aside { leads to E "r" }
                    step E "E"
                }
                """,
                moment -> true);
        assertEquals(List.of("A", "C"), names(ways::isReached));
    }

    @Test
    void tellsWhetherWaysDivide() {
        assertFalse(divides("step A \"A\" step B \"B\" for Ann"));
        for (String moment :
                List.of(
                        "step B \"B\" aside",
                        "step B \"B\" optional",
                        "step B \"B\" while A",
                        "step B \"B\" { leads to A }",
                        "step B \"B\" { joins A }",
                        "step B \"B\" { ends \"r\" }",
                        "step B \"B\" { choice \"?\" { ends here } }")) {
            assertTrue(divides("step A \"A\" " + moment), moment);
        }
    }

    private Journey journey;
    private Ways ways;

    private void assertWays(String stages, String expected) {
        read(stages, moment -> true);
        assertEquals(expected, lines().isEmpty() ? "" : String.join("\n", lines()) + "\n");
    }

    private boolean isInOrder(String moments) {
        read("stage S \"S\" { " + moments + " }", moment -> true);
        return Ways.unlessInOrder(journey).isEmpty();
    }

    private boolean divides(String moments) {
        read("stage S \"S\" { " + moments + " }", moment -> true);
        return ways.divide();
    }

    private void read(String stages, Predicate<Moment> isShown) {
        journey = read(PEOPLE + stages + "}\n");
        ways = Ways.of(journey, isShown);
    }

    private Journey read(String text) {
        XtextResource map = maps.read(text);
        assertFalse(JourneyResource.hasSyntaxErrors(map), map.getErrors()::toString);
        return (Journey) Maps.element(map, "J");
    }

    private List<String> lines() {
        return new WaysText(journey).lines(ways);
    }

    private Moment moment(String name) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .filter(moment -> moment.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> parallel(String name) {
        return ways.parallel(moment(name)).stream().map(NamedElement::getName).toList();
    }

    private List<String> names(Predicate<Moment> property) {
        return ways.moments().stream().filter(property).map(Moment::getName).toList();
    }
}
