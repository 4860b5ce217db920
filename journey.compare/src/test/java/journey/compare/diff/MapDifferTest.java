// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import journey.compare.diff.Difference.Kind;
import journey.dsl.measures.Change;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told of two versions of a map. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MapDifferTest {

    private static final String MAP =
            """
            persona Anna "Anna, commuter" { goal OnTime "Coffee before the train" }
            persona Ben "Ben, student"
            channel Shop "Coffee shop" offline
            channel App "App" online
            team Baristas "Shop floor"
            team Marketing "Marketing"
            source Survey "Exit survey" survey
            source Till "Till records" events
            metric Nps "How likely are you to recommend us?" nps
            metric Queue "Time in the queue" duration { unit minutes lower is better }

            /** From the station to the first sip. */
            journey Coffee "Morning coffee" {
                persona Anna, Ben
                owner Marketing
                stage Discover "Discovers the shop" {
                    touchpoint SeesAd "Sees an ad" via App by Marketing
                }
                stage Buy "Orders and pays" {
                    goal "Coffee in hand" serves OnTime
                    touchpoint Order "Orders at the counter" via Shop by Baristas key {
                        expects "To be served at once"
                        emotion -2 "the train leaves" for Anna evidence Survey
                        emotion +1 for Ben
                        pain Line "The line is long" medium evidence Survey
                        opportunity Ahead "Order ahead" resolves Line importance 8 satisfaction 3
                        measure Queue from Till target <= 4 { 2026-03 7.5 n 120 }
                    }
                    step Waits "Waits"
                    touchpoint Pays "Pays by card" via Shop by Baristas
                    measure Nps from Survey target >= 40 { 2026-Q1 31 n 214 2026-Q3 38 n 305 }
                }
                stage Drink "Drinks the coffee" { step Sips "Takes a sip" }
                action AppOrder "Build it" { delivers Ahead owner Marketing expects Queue -3 }
            }
            """;

    @Inject private Maps maps;
    @Inject private MapDiffer differ;

    @Test
    void tellsNothingOfEqualMaps() {
        assertTold(MAP, MAP);
    }

    @Test
    void tellsNothingOfLayoutCommentsAndOtherSpellings() {
        String other =
                "// new remark\n/* and another */\n"
                        + MAP.replace("\n", "\r\n\r\n\t")
                                .replace("7.5 n", "7.50 n")
                                .replace("From the station", "From  the\n     station")
                                .replace("via Shop by Baristas key", "key by Baristas via Shop")
                                .replace("persona Anna, Ben", "persona Ben\npersona Anna current")
                                .replace(
                                        "owner Marketing expects",
                                        "status planned owner Marketing expects");
        assertTold(MAP, other);
    }

    @Test
    void tellsOfAnAddedStageOnceWithWhatItHolds() {
        assertTold(
                MAP,
                MAP.replace(
                        "stage Drink \"",
                        """
                        stage Rate "Rates us" {
                            touchpoint Mail "Gets a mail" { pain Spam "Spam" opportunity No "None" resolves Spam }
                            touchpoint Form "Fills a form" { emotion -1 }
                            measure Nps target >= 50
                        }
                        stage Drink \""""),
                "notable structure: stage \"Rates us\" (Rate) is new, after Buy, with 2 touchpoints,"
                        + " 1 pain, 1 opportunity and 1 measure");
    }

    @Test
    void tellsOfARemovedStageOnceWithWhatItHeld() {
        String without = MAP.replaceAll("(?s)    stage Discover.*?    stage Buy", "    stage Buy");
        assertTold(
                MAP,
                without,
                "breaking structure: stage \"Discovers the shop\" (Discover) is gone, with 1"
                        + " touchpoint");
    }

    @Test
    void weighsWhatIsLostTogetherWithAStep() {
        String map = MAP.replace("step Waits \"Waits\"", "step Waits \"Waits\" { measure Queue }");
        assertTold(
                map,
                MAP.replace("step Waits \"Waits\"", ""),
                "breaking structure: step \"Waits\" (Waits) is gone, with 1 measure");
        assertTold(
                MAP,
                MAP.replace("step Waits \"Waits\"", ""),
                "notable structure: step \"Waits\" (Waits) is gone");
    }

    @Test
    void tellsOfARenamedStageAndNotOfWhatFollows() {
        assertTold(
                MAP,
                MAP.replace("Buy ", "Purchase "),
                "notable structure: stage Buy was renamed Purchase");
        assertTold(
                MAP,
                MAP.replace("Anna", "Annie").replace("\"Annie,", "\"Anna,"),
                "notable customers: persona Anna was renamed Annie");
        assertTold(
                MAP,
                MAP.replaceAll("\\bQueue\\b", "Wait"),
                "notable numbers: metric Queue was renamed Wait");
    }

    @Test
    void takesTheOnlyJourneyOfAFileForTheSameWhateverItIsCalled() {
        assertTold(
                MAP,
                MAP.replace("journey Coffee \"Morning coffee\"", "journey X \"Y\""),
                "notable structure: journey Coffee was renamed X",
                "cosmetic wording: journey X: title \"Morning coffee\" → \"Y\"");
    }

    @Test
    void tellsTheFewestMovedStagesAndMoments() {
        String map = "journey J \"j\" { %s }";
        assertTold(
                map.formatted("stage A \"a\" stage B \"b\" stage C \"c\" stage D \"d\""),
                map.formatted("stage B \"b\" stage C \"c\" stage A \"a\" stage D \"d\""),
                "notable structure: stage \"a\" (A) now comes after C");
        assertTold(
                map.formatted("stage S \"s\" { step A \"a\" step B \"b\" step C \"c\" }"),
                map.formatted("stage S \"s\" { step C \"c\" step A \"a\" step B \"b\" }"),
                "notable structure: step \"c\" (C) now comes first");
    }

    @Test
    void tellsWhereAMomentWent() {
        String pays = "touchpoint Pays \"Pays by card\" via Shop by Baristas";
        assertTold(
                MAP,
                MAP.replace(pays, "").replace("{ step Sips", "{ " + pays + " step Sips"),
                "notable structure: touchpoint \"Pays by card\" (Pays) went from stage \"Orders and"
                        + " pays\" to stage \"Drinks the coffee\"");
    }

    @Test
    void tellsOfAMomentMovedIntoANewStage() {
        String pays = "touchpoint Pays \"Pays by card\" via Shop by Baristas";
        assertTold(
                MAP,
                MAP.replace(pays, "")
                        .replace(
                                "stage Drink",
                                "stage Till \"At the till\" { " + pays + "} stage Drink"),
                "notable structure: stage \"At the till\" (Till) is new, after Buy",
                "notable structure: touchpoint \"Pays by card\" (Pays) went from stage \"Orders and"
                        + " pays\" to stage \"At the till\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
            owner Marketing\\n    stage Discover | stage Discover | breaking ownership: journey "Morning coffee" (Coffee): owner "Marketing" → none (nobody answers for it any more)
            by Baristas key | by Marketing key | notable ownership: touchpoint "Orders at the counter" (Order): by "Shop floor" → "Marketing"
            by Baristas key | key | breaking ownership: touchpoint "Orders at the counter" (Order): by "Shop floor" → none (nobody answers for it any more)
            by Baristas key | by Baristas | notable structure: touchpoint "Orders at the counter" (Order): no moment of truth any more
            via Shop by Baristas key | via Shop, App by Baristas key | notable channels: touchpoint "Orders at the counter" (Order): via now also "App"
            via Shop by Baristas key | via App by Baristas key | notable channels: touchpoint "Orders at the counter" (Order): via now also "App", no longer "Coffee shop"
            Baristas key | Baristas key proposed | breaking structure: touchpoint "Orders at the counter" (Order): only proposed now and no longer there
            persona Anna, Ben | persona Anna | breaking customers: journey "Morning coffee" (Coffee): persona no longer "Ben, student" (the map no longer tells the journey of everybody)
            journey Coffee "Morning coffee" { | journey Coffee "Morning coffee" { future | breaking structure: journey "Morning coffee" (Coffee): state current → future
            "Orders and pays" | "Pays" | cosmetic wording: stage Buy: title "Orders and pays" → "Pays"
            From the station | From the tram | cosmetic wording: journey "Morning coffee" (Coffee): description "From the station to the first sip." → "From the tram to the first sip."
            serves OnTime | | notable customers: goal "Coffee in hand": serves "Coffee before the train" → none
            served at once | served at once! | cosmetic experience: expectation at touchpoint "Orders at the counter": text "To be served at once" → "To be served at once!"
            served at once | served soon | notable experience: expectation at touchpoint "Orders at the counter": text "To be served at once" → "To be served soon"
            emotion -2 | emotion -1 | notable experience: emotion for Anna at touchpoint "Orders at the counter": value −2 → −1
            for Anna evidence Survey | for Anna evidence assumed | notable evidence: emotion −2 for Anna at touchpoint "Orders at the counter": evidence "Exit survey" → assumed (nothing backs it any more)
            "the train leaves" | "the train is gone" | cosmetic wording: emotion −2 for Anna at touchpoint "Orders at the counter": reason "the train leaves" → "the train is gone"
            medium | high | notable experience: pain "The line is long" (Line) at touchpoint "Orders at the counter": severity medium → high
            importance 8 | importance 8.5 | notable improvement: opportunity "Order ahead" (Ahead) at touchpoint "Orders at the counter": importance 8 → 8.5
            expects Queue -3 | expects Queue -4 | notable improvement: expected effect on Queue of action "Build it": change −3 → −4
            """)
    void tellsFacts(String before, String after, String told) {
        assertTold(MAP, edited(before, after), told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
            target >= 40 | target >= 35 | breaking numbers: measure of Nps: target ≥ 40 → ≥ 35 (easier to reach)
            target >= 40 | target >= 45 | notable numbers: measure of Nps: target ≥ 40 → ≥ 45 (harder to reach)
            target >= 40 | target > 40  | notable numbers: measure of Nps: target ≥ 40 → > 40 (harder to reach)
            target >= 40 | target <= 40 | breaking numbers: measure of Nps: target ≥ 40 → ≤ 40 (the other way round)
            target >= 40 |              | breaking numbers: measure of Nps: target ≥ 40 → none (nothing to be reached any more)
            target <= 4  | target <= 6  | breaking numbers: measure of Queue at touchpoint "Orders at the counter": target ≤ 4 → ≤ 6 (easier to reach)
            target <= 4  | target < 4   | notable numbers: measure of Queue at touchpoint "Orders at the counter": target ≤ 4 → < 4 (harder to reach)
            unit minutes | unit hours   | breaking numbers: metric "Time in the queue" (Queue): unit minutes → hours (values before and after cannot be compared)
            lower is better | higher is better | breaking numbers: metric "Time in the queue" (Queue): better lower → higher (values before and after cannot be compared)
            recommend us? | come back? | breaking numbers: metric Nps: question "How likely are you to recommend us?" → "How likely are you to come back?" (values before and after cannot be compared)
            recommend us? | Recommend us | cosmetic numbers: metric Nps: question "How likely are you to recommend us?" → "How likely are you to Recommend us"
            31 n 214 | 33 n 214 | breaking numbers: Nps in 2026-Q1: value 31 → 33 (the past was rewritten; chance alone can explain it)
            31 n 214 | 31 n 314 | breaking numbers: Nps in 2026-Q1: n 214 → 314 (the past was rewritten)
            2026-Q1 31 n 214 | | breaking numbers: Nps in 2026-Q1: 31, n 214 is gone
            measure Queue from Till target <= 4 { 2026-03 7.5 n 120 } | | breaking numbers: measure of Queue at touchpoint "Orders at the counter" is gone
            n 305 | n 305 2026-Q4 60 n 500 | notable numbers: Nps in 2026-Q4: 60, n 500 is new; +22 since 2026-Q3: better, by more than chance explains
            n 305 | n 305 2026-Q4 39 n 500 | notable numbers: Nps in 2026-Q4: 39, n 500 is new; +1 since 2026-Q3: chance alone can explain it
            n 120 | n 120 2026-04 8 n 99 | notable numbers: Queue in 2026-04 at touchpoint "Orders at the counter": 8, n 99 is new; +0.5 since 2026-03: worse; the margin of error is unknown
            """)
    void tellsNumbers(String before, String after, String told) {
        assertTold(MAP, edited(before, after), told);
    }

    private static String edited(String before, String after) {
        String found = before.replace("\\n", "\n");
        assertEquals(2, MAP.split(java.util.regex.Pattern.quote(found), -1).length, found);
        return MAP.replace(found, after == null ? "" : after);
    }

    @Test
    void leadsToTheElementsOfBothVersions() {
        XtextResource before = maps.read(MAP);
        XtextResource after = maps.read(MAP.replace("target >= 40", "target >= 35"));
        Difference told = differ.diff(Maps.file(before), Maps.file(after)).differences().get(0);
        assertEquals(Kind.CHANGED, told.kind());
        assertSame(Maps.element(before, "Coffee.Buy.measure(Nps)"), told.before().orElseThrow());
        assertSame(Maps.element(after, "Coffee.Buy.measure(Nps)"), told.after().orElseThrow());
        assertEquals(
                new ChangedFact("target", "≥ 40", "≥ 35", "target ≥ 40 → ≥ 35 (easier to reach)"),
                told.fact().orElseThrow());
    }

    @Test
    void saysWhetherANumberIsSignificant() {
        assertEquals(
                List.of(Optional.of(Change.BETTER)),
                diff(MAP, edited("n 305", "n 305 2026-Q4 60 n 500")).differences().stream()
                        .map(Difference::change)
                        .toList());
    }

    @Test
    void tellsOfElementsInOtherFiles() {
        NamedMap map = map("map.journey", "team Crew \"Crew\" journey J \"j\" { owner Crew }");
        NamedMap teams = map("teams.journey", "team Crew \"Crew\"");
        NamedMap rest = map("map.journey", "journey J \"j\" { owner Crew }");
        assertEquals(
                List.of("team \"Crew\" (Crew) went from file map.journey to file teams.journey"),
                sentences(List.of(map), List.of(rest, teams)));
    }

    @Test
    void findsARenamedFileByWhatItDeclares() {
        NamedMap tea = map("tea.journey", "journey Tea \"Tea\"");
        List<NamedMap> before = List.of(map("coffee.journey", "journey Coffee \"c\""), tea);
        List<NamedMap> after = List.of(map("morning.journey", "journey Coffee \"c\""), tea);
        assertEquals(
                List.of("file coffee.journey was renamed morning.journey"),
                sentences(before, after));
        assertEquals(
                List.of("journey \"m\" (Milk) is new", "journey \"c\" (Coffee) is gone"),
                sentences(before, List.of(map("milk.journey", "journey Milk \"m\""), tea)));
    }

    @Test
    void weighsAStageThatGoesToAnotherJourneyAsLost() {
        assertTold(
                "journey A \"a\" { stage S \"s\" } journey B \"b\" {}",
                "journey A \"a\" {} journey B \"b\" { stage S \"s\" }",
                "breaking structure: stage \"s\" (S) went from journey \"a\" to journey \"b\"");
    }

    @Test
    void leavesOutFilesWithSyntaxErrors() {
        NamedMap whole = map("map.journey", MAP);
        NamedMap broken = map("map.journey", MAP.replace("journey Coffee", "jorney Coffee"));
        NamedMap renamed = map("other.journey", MAP.replace("stage Buy", "stag Buy"));
        NamedMap tea = map("tea.journey", "journey Tea \"Tea\"");
        assertEquals(List.of(), sentences(List.of(whole), List.of(broken)));
        assertEquals(List.of(), sentences(List.of(broken), List.of(whole)));
        assertEquals(List.of(), sentences(List.of(tea, whole), List.of(renamed, tea)));
    }

    @Test
    void comparesReferencesToWhatIsNotThere() {
        String map = "journey J \"j\" { stage S \"s\" { touchpoint T \"t\" %s } }";
        assertTold(map.formatted("via Shop"), map.formatted("via Shop"));
        assertTold(
                map.formatted("via Shop"),
                map.formatted("via App by Crew"),
                "notable channels: touchpoint \"t\" (T): via now also \"App\", no longer \"Shop\"",
                "notable ownership: touchpoint \"t\" (T): by none → \"Crew\"");
    }

    @Test
    void tellsElementsOfTheSameTitleApartByTheirNames() {
        String map = "team A \"Team\" team B \"Team\" journey J \"j\" { owner %s }";
        assertTold(
                map.formatted("A"),
                map.formatted("B"),
                "notable ownership: journey \"j\" (J): owner \"A\" → \"B\"");
        String channels =
                "channel A \"Shop\" online channel B \"Shop\" offline persona P \"P\" { prefers %s }";
        assertTold(
                channels.formatted("A"),
                channels.formatted("B"),
                "notable channels: persona \"P\" (P): prefers now also \"B\", no longer \"A\"");
    }

    @Test
    void tellsElementsOfTheSameNameApartByWhatHoldsThem() {
        String map =
                """
                journey J "j" {
                    stage S "s" {
                        touchpoint A "a" { pain Wait "Waits" }
                        touchpoint B "b" { pain Wait "Waits" opportunity O "o" resolves %s.Wait }
                    }
                }
                """;
        assertTold(
                map.formatted("A"),
                map.formatted("B"),
                "notable improvement: opportunity \"o\" (O) at touchpoint \"b\": resolves now also"
                        + " \"B.Wait\", no longer \"A.Wait\"");
    }

    @Test
    void showsWhereLongTextsDiffer() {
        String long1 = "word ".repeat(60);
        String map = "journey J \"j\" { purpose \"%s\" }";
        assertTold(
                map.formatted(long1 + "one"),
                map.formatted(long1 + "two"),
                "notable structure: journey \"j\" (J): purpose \"…word word word word word word"
                        + " one\" → \"…word word word word word word two\"");
    }

    private NamedMap map(String name, String text) {
        return new NamedMap(name, Maps.file(maps.read(text)));
    }

    private List<String> sentences(List<NamedMap> before, List<NamedMap> after) {
        return differ.diff(before, after).differences().stream().map(Difference::sentence).toList();
    }

    private void assertTold(String before, String after, String... told) {
        assertEquals(
                List.of(told),
                diff(before, after).differences().stream()
                        .map(
                                it ->
                                        "%s %s: %s"
                                                .formatted(
                                                        it.weight().word(),
                                                        it.category().word(),
                                                        it.sentence()))
                        .toList());
    }

    private MapDiff diff(String before, String after) {
        return differ.diff(Maps.file(maps.read(before)), Maps.file(maps.read(after)));
    }
}
