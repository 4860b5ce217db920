// SPDX-License-Identifier: EPL-2.0
package journey.compare.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import journey.model.JourneyFile;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which elements of two versions of a map are the same. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MatchingTest {

    private static final String MAP =
            """
            journey Coffee "Morning coffee" {
                stage Discover "Discovers the shop" {
                    touchpoint SeesAd "Sees an ad"
                    step AsksColleague "Asks a colleague"
                }
                stage Buy "Orders and pays" {
                    touchpoint Order "Orders at the counter"
                    touchpoint Pays "Pays by card"
                }
                stage Drink "Drinks the coffee"
            }
            """;

    @Inject private Maps maps;

    @Test
    void findsEveryElementOfAnEqualMap() {
        Versions versions = versions(MAP, MAP);
        assertEquals(List.of(), versions.changes());
        assertEquals(9, versions.matching.pairs().size());
    }

    @Test
    void findsWhatFollowsAnInsertedElement() {
        assertEquals(
                List.of("added Coffee.Wait"),
                versions(
                                MAP,
                                MAP.replace(
                                        "    stage Discover",
                                        "    stage Wait \"w\" stage Discover"))
                        .changes());
    }

    @Test
    void takesAnotherOrderForNoChange() {
        String reordered =
                MAP.replace("    stage Drink \"Drinks the coffee\"\n", "")
                        .replace(
                                "    stage Discover",
                                "    stage Drink \"Drinks the coffee\" stage Discover");
        assertEquals(List.of(), versions(MAP, reordered).changes());
    }

    @Test
    void findsRenamedStageByItsTitle() {
        assertEquals(
                List.of("renamed Coffee.Drink to Coffee.Enjoy"),
                versions(MAP, MAP.replace("stage Drink", "stage Enjoy")).changes());
    }

    @Test
    void findsRenamedStageByItsMomentsWhenItsTitleIsAnother() {
        assertEquals(
                List.of("renamed Coffee.Buy to Coffee.Counter"),
                versions(
                                MAP,
                                MAP.replace(
                                        "stage Buy \"Orders and pays\"",
                                        "stage Counter \"At the till\""))
                        .changes());
    }

    @Test
    void findsRenamedElementsInRenamedElements() {
        assertEquals(
                List.of(
                        "renamed Coffee to Tea",
                        "renamed Coffee.Buy to Tea.Purchase",
                        "renamed Coffee.Buy.Order to Tea.Purchase.Orders"),
                versions(
                                MAP,
                                MAP.replace("journey Coffee", "journey Tea")
                                        .replace("stage Buy", "stage Purchase")
                                        .replace("touchpoint Order", "touchpoint Orders"))
                        .changes());
    }

    @Test
    void takesAnElementOfAnotherMeaningForANewOne() {
        assertEquals(
                List.of("removed Coffee.Drink", "added Coffee.Loyalty"),
                versions(
                                MAP,
                                MAP.replace(
                                        "stage Drink \"Drinks the coffee\"",
                                        "stage Loyalty \"Zurück\""))
                        .changes());
    }

    @Test
    void takesAnElementOfAnotherKindForANewOne() {
        assertEquals(
                List.of("removed Coffee.Buy.Pays", "added Coffee.Buy.Pays"),
                versions(MAP, MAP.replace("touchpoint Pays", "step Pays")).changes());
    }

    @Test
    void takesTheOnlyJourneyOfAFileForTheSame() {
        String other = "journey Tea \"Something else\" { stage Drink \"Zurück\" }";
        Versions versions = versions(MAP, other);
        versions.assertSame("Coffee", "Tea");
        versions.assertSame("Coffee.Drink", "Tea.Drink");
        assertEquals(
                List.of("removed Coffee.Drink", "added Tea.Zuletzt"),
                versions(
                                MAP.replaceAll("(?s)\\{.*", "{ stage Drink \"Drinks\" }"),
                                other.replace("Drink", "Zuletzt"))
                        .changes()
                        .stream()
                        .filter(change -> !change.startsWith("renamed"))
                        .toList());
    }

    @Test
    void takesOneOfSeveralJourneysForANewOne() {
        assertEquals(
                List.of("removed Coffee", "added Tea", "added Milk"),
                versions("journey Coffee \"Coffee\"", "journey Tea \"Tea\" journey Milk \"Milk\"")
                        .changes());
    }

    @Test
    void findsElementsInOtherFiles() {
        JourneyFile map = Maps.file(maps.read("team Crew \"Crew\" journey J \"j\""));
        JourneyFile now = Maps.file(maps.read("journey J \"j\""));
        JourneyFile teams = Maps.file(maps.read("team Crew \"The crew\""));
        Matching matching = Matching.of(List.of(map), List.of(teams, now), Map.of(map, now));
        assertEquals(List.of(), matching.removed());
        assertEquals(List.of(teams), matching.added());
        assertEquals(
                List.of(new Match(map.getElements().get(0), teams.getElements().get(0), true)),
                matching.pairs().stream().filter(Match::isMoved).toList());
    }

    @Test
    void findsMovedMomentInAnotherStage() {
        String moment = "touchpoint Pays \"Pays by card\"";
        assertEquals(
                List.of("moved Coffee.Buy.Pays to Coffee.Drink.Pays"),
                versions(
                                MAP,
                                MAP.replace(moment, "")
                                        .replace(
                                                "stage Drink \"Drinks the coffee\"",
                                                "stage Drink \"Drinks the coffee\" { %s }"
                                                        .formatted(moment)))
                        .changes());
    }

    @Test
    void looksForEqualNamesInRenamedStagesFirst() {
        String map =
                """
                journey J "j" {
                    stage One "The first of all stages" { step Pay "p" }
                    stage Two "Another one" { step Pay "p" }
                }
                """;
        String swapped =
                """
                journey J "j" {
                    stage Second "Another one" { step Pay "p" }
                    stage First "The first of all stages" { step Pay "p" }
                }
                """;
        assertEquals(
                List.of("renamed J.One to J.First", "renamed J.Two to J.Second"),
                versions(map, swapped).changes());
    }

    @Test
    void findsStatementsByTheirPersonasAndThenByTheirText() {
        Versions versions =
                moments(
                        """
                        emotion -2 "angry"
                        emotion +1 for Anna
                        expects "To see where the shop is"
                        expects "Fast service"
                        """,
                        """
                        expects "Very fast service"
                        emotion +1
                        emotion -2 "angry"
                        emotion +2 for Anna
                        """);
        versions.assertSame("J.S.M.emotion", "J.S.M.emotion~2");
        versions.assertSame("J.S.M.emotion(Anna)", "J.S.M.emotion(Anna)");
        versions.assertSame("J.S.M.expectation~2", "J.S.M.expectation");
        assertEquals(
                List.of("removed J.S.M.expectation", "added J.S.M.emotion"), versions.changes());
    }

    @Test
    void findsRewordedStatementsByTheirOrder() {
        Versions versions =
                moments(
                        "expects \"one\"\nexpects \"two\"\n",
                        "expects \"alpha\"\nexpects \"beta\"\n");
        versions.assertSame("J.S.M.expectation", "J.S.M.expectation");
        versions.assertSame("J.S.M.expectation~2", "J.S.M.expectation~2");
    }

    @Test
    void findsMeasureOfAnotherMetricByItsContent() {
        Versions versions =
                moments(
                        "measure Nps target >= 40\nmeasure Csat target >= 80\n",
                        "measure Csat target >= 80\nmeasure Effort target >= 40\n");
        versions.assertSame("J.S.M.measure(Nps)", "J.S.M.measure(Effort)");
        assertEquals(List.of(), versions.changes());
    }

    @Test
    void findsObservationByItsPeriodAndNotByItsPlace() {
        Versions versions =
                moments(
                        "measure Nps { 2025-Q1 31 n 10 2025-Q2 32 n 20 2025-Q3 33 n 30 }",
                        "measure Nps { 2025-Q2 23 n 20 2026-Q3 33 n 30 2026-Q4 34 n 40 }");
        versions.assertSame("J.S.M.measure(Nps).2025-Q2", "J.S.M.measure(Nps).2025-Q2");
        assertEquals(
                List.of(
                        "removed J.S.M.measure(Nps).2025-Q1",
                        "removed J.S.M.measure(Nps).2025-Q3",
                        "added J.S.M.measure(Nps).2026-Q3",
                        "added J.S.M.measure(Nps).2026-Q4"),
                versions.changes());
    }

    private Versions moments(String before, String after) {
        String map = "journey J \"j\" { stage S \"s\" { step M \"m\" { %s } } }";
        return versions(map.formatted(before), map.formatted(after));
    }

    private Versions versions(String before, String after) {
        return new Versions(maps.read(before), maps.read(after));
    }

    private static final class Versions {
        private final XtextResource before;
        private final XtextResource after;
        private final Matching matching;

        Versions(XtextResource before, XtextResource after) {
            this.before = before;
            this.after = after;
            matching = Matching.of(Maps.file(before), Maps.file(after));
        }

        void assertSame(String fragmentBefore, String fragmentAfter) {
            EObject old = Maps.element(before, fragmentBefore);
            EObject now = Maps.element(after, fragmentAfter);
            Assertions.assertSame(now, matching.after(old).orElse(null));
            Assertions.assertSame(old, matching.before(now).orElse(null));
        }

        /** What is different, as a reader would say it. */
        List<String> changes() {
            List<String> changes = new ArrayList<>();
            matching.removed().forEach(old -> changes.add("removed " + fragment(old)));
            addPairs(changes, "renamed", Match::isRenamed);
            addPairs(changes, "moved", Match::isMoved);
            matching.added().forEach(now -> changes.add("added " + fragment(now)));
            return changes;
        }

        private void addPairs(List<String> changes, String change, Predicate<Match> changed) {
            matching.pairs().stream()
                    .filter(changed)
                    .map(
                            pair ->
                                    "%s %s to %s"
                                            .formatted(
                                                    change,
                                                    fragment(pair.before()),
                                                    fragment(pair.after())))
                    .forEach(changes::add);
        }

        private static String fragment(EObject element) {
            return element.eResource().getURIFragment(element);
        }
    }
}
