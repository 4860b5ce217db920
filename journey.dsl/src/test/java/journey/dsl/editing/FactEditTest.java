// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.TOUCHPOINT__CHANNELS;
import static journey.model.JourneyPackage.Literals.TOUCHPOINT__TEAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.model.Comparison;
import journey.model.JourneyState;
import journey.model.LifeCyclePhase;
import journey.model.MetricType;
import journey.model.Severity;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FactEditTest {

    private static final String MAP =
            """
            channel Web "Web" online
            channel App "App" online
            channel ^for "For" online
            team Shop "Shop"
            persona Anna "Anna" { goal Save "Save" }
            persona Ben "Ben"
            source Survey "Survey" survey
            metric Nps "Nps" nps
            metric Queue "Queue" duration { unit minutes lower is better }

            journey J "J" {
                current
                stage A "A" {
                    touchpoint T "T" /* where */ via Web, /* too */ App { // rest
                        emotion -1 "annoyed" evidence assumed
                        pain P "P" for Anna
                        opportunity O "O" resolves P
                        measure Queue
                        measure Nps target > 10
                    }
                    step S "S"
                }

                action Do "Do"
            }

            journey K "K"
            """;

    @Inject private Maps maps;
    @Inject private FactEdit facts;

    @Test
    void writesTextsAsTheLanguageDoes() {
        assertSet(
                "J.A",
                "title",
                "\"Buy\" \\ go",
                "stage A \"A\"",
                "stage A \"\\\"Buy\\\" \\\\ go\"");
        assertSet("J.A", "title", "a\nb", "stage A \"A\"", "stage A \"a\\nb\"");
        assertSet("J.A.T.emotion", "reason", "bored , tired", "annoyed", "bored , tired");
    }

    @Test
    void addsClausesInTheOrderOfTheHouse() {
        assertSet("J.A.T", "key", true, "App {", "App key {");
        assertSet("J.A.T", "team", "Shop", "App {", "App by Shop {");
        assertSet("J.A.S", "personas", List.of("Anna", "Ben"), "\"S\"", "\"S\" for Anna, Ben");
        assertSet("J.A.T.P", "severity", Severity.HIGH, "\"P\" for", "\"P\" high for");
        assertSet(
                "J.A.T.O",
                "importance",
                new BigDecimal("8.1"),
                "resolves P",
                "resolves P importance 8.1");
        assertSet("J.A", "phase", LifeCyclePhase.USE, "stage A \"A\"", "stage A \"A\" as use");
    }

    @Test
    void addsFactsToABlockInTheOrderOfTheHouse() {
        assertSet("J", "purpose", "Learn", "    current", "    purpose \"Learn\"\n    current");
        assertSet("J", "owner", "Shop", "    current\n", "    current\n    owner Shop\n");
        assertSet(
                "J.Do",
                "delivers",
                List.of("J.A.T.O"),
                "\"Do\"",
                "\"Do\" {\n        delivers O\n    }");
        assertSet(
                "Ben",
                "quotes",
                List.of("Hm", "No"),
                "\"Ben\"",
                "\"Ben\" {\n    quote \"Hm\"\n    quote \"No\"\n}");
    }

    @Test
    void changesOneItemOfAListAndKeepsTheComments() {
        assertSet("J.A.T", "channels", List.of("App"), "via Web, /* too */", "via /* too */");
        assertSet("J.A.T", "channels", List.of("Web"), "Web, /* too */ App", "Web /* too */");
        assertSet("J.A.T", "channels", List.of("Web", "App", "for"), "App {", "App, ^for {");
        assertSet("J.A.T", "channels", List.of(), " via Web, /* too */ App", " /* too */");
    }

    @Test
    void writesAListThatStandsInTwoClausesIntoTheFirst() {
        String before = MAP.replace("step S \"S\"", "step S \"S\" for Anna key for Ben");
        XtextResource map = maps.read(before);
        EObject step = Maps.element(map, "J.A.S");
        Object ben = Maps.element(map, "Ben");
        assertEquals(
                before.replace("for Anna key for Ben", "for Ben key"),
                Edits.apply(before, facts.set(step, feature(step, "personas"), ben)));
    }

    @Test
    void signsWhatGoesUpOrDown() {
        assertSet("J.A.T.emotion", "value", 2, "-1", "+2");
        assertSet("J.A.T.emotion", "value", 0, "-1", "0");
    }

    @Test
    void leavesOutWhatTheNewValueExcludes() {
        assertSet("J.A.T.emotion", "evidence", List.of("Survey"), "assumed", "Survey");
        assertSet("J", "futureOf", "K", "current", "future of K");
        assertSet("J", "state", JourneyState.FUTURE, "current", "future");
    }

    @Test
    void comparesAFirstTargetAsTheMetricWantsIt() {
        assertSet(
                "J.A.T.measure(Queue)",
                "target",
                new BigDecimal("4"),
                "measure Queue",
                "measure Queue target <= 4");
        assertSet("J.A.T.measure(Nps)", "target", new BigDecimal("20"), "> 10", "> 20");
        assertSet("J.A.T.measure(Nps)", "comparison", Comparison.AT_MOST, "> 10", "<= 10");
        assertSet("J.A.T.measure(Nps)", "target", null, " target > 10", "");
        assertSet("Nps", "type", MetricType.SUS, "\"Nps\" nps", "\"Nps\" sus");
    }

    @Test
    void writesTheShortestNameThatLeadsThere() {
        String before =
                """
                journey J "J" {
                    stage A "A" { step S "S" { pain P "P" opportunity O "O" } }
                    stage B "B" { step S "S" { pain P "P" opportunity O "O" } }
                }
                """;
        XtextResource map = maps.read(before);
        EObject opportunity = Maps.element(map, "J.A.S.O");
        EObject pain = Maps.element(map, "J.B.S.P");
        String after =
                Edits.apply(before, facts.set(opportunity, feature(opportunity, "resolves"), pain));
        assertEquals(before.replaceFirst("\"O\"", "\"O\" resolves B.S.P"), after);
    }

    @Test
    void understandsWhatUsersType() {
        assertTyped("J.A.T.O", "importance", " 8.1 ", new BigDecimal("8.1"));
        assertTyped("J.A.T.P", "severity", "high", Severity.HIGH);
        assertTyped("J.A.T.emotion", "value", "+2", 2);
        assertTyped("J.A.T.emotion", "reason", " ", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J.A.T.O | importance | 8,1 | '8,1' is not a number. Numbers look like 38, -12 or 7.5.",
                "J.A.T.emotion | value | 1.5 | '1.5' is not a whole number.",
                "J.A.T.P | severity | unbearable | 'unbearable' is no severity.",
                "J.A | title | '' | Stage \"A\" cannot do without its title.",
                "J.A | name | B | The name of stage \"A\" cannot be changed here.",
                "J.A.T.measure(Queue) | comparison | > | The comparison of measure means nothing"
                        + " without what belongs to it.",
            },
            quoteCharacter = '`')
    void saysWhyItCannotBeSaid(String fragment, String feature, String typed, String sentence) {
        EObject element = Maps.element(maps.read(MAP), fragment);
        String value = typed.equals("''") ? "" : typed;
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> facts.set(element, feature(element, feature), value));
        assertEquals(sentence, refusal.getMessage());
    }

    @Test
    void refusesWhatCannotBeSeenFromThere() {
        XtextResource map =
                maps.read(
                        """
                        persona Anna "Anna" { goal Save "Save" }
                        persona Ben "Ben"
                        journey J "J" {
                            persona Ben
                            stage A "A" { goal "Get it" }
                        }
                        """);
        EObject goal = Maps.element(map, "J.A.goal");
        EObject other = Maps.element(map, "Anna.Save");
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> facts.set(goal, feature(goal, "serves"), other));
        assertEquals("Goal \"Save\" cannot be referred to from here.", refusal.getMessage());
    }

    @Test
    void importsTheFileOfWhatItRefersTo(@TempDir Path folder) throws IOException {
        String shared = "channel Web \"Web\" online\nteam Shop \"Shop\"\n";
        String text =
                """
                /* About the file. */

                /** Described. */
                journey J "J" {
                    stage A "A" {
                        touchpoint T "T"
                    }
                }
                """;
        Path map = Files.writeString(folder.resolve("map.journey"), text);
        Path library =
                Files.writeString(
                        Files.createDirectory(folder.resolve("my shared")).resolve("a.journey"),
                        shared);
        XtextResource before = maps.read(map);
        EObject touchpoint = Maps.element(before, "J.A.T");
        EObject web =
                before.getResourceSet()
                        .getEObject(
                                URI.createFileURI(library.toString()).appendFragment("Web"), true);
        String after = Edits.apply(text, facts.set(touchpoint, TOUCHPOINT__CHANNELS, web));
        assertEquals(
                """
                /* About the file. */

                import "my shared/a.journey"

                /** Described. */
                journey J "J" {
                    stage A "A" {
                        touchpoint T "T" via Web
                    }
                }
                """,
                after);
        Files.writeString(map, after);
        XtextResource imported = maps.read(map);
        assertEquals(List.of(), maps.errors(imported));
        EObject shop =
                Maps.element(
                        (XtextResource) imported.getResourceSet().getResources().get(1), "Shop");
        EObject again = Maps.element(imported, "J.A.T");
        assertEquals(
                after.replace("via Web", "via Web by Shop"),
                Edits.apply(after, facts.set(again, TOUCHPOINT__TEAM, shop)));
    }

    /** Asserts what one edit changes, and that the map then says it; names stand for elements. */
    private void assertSet(
            String fragment, String feature, Object value, String part, String newPart) {
        XtextResource map = maps.read(MAP);
        EcoreUtil.resolveAll(map);
        assertEquals(List.of(), map.getErrors());
        EObject element = Maps.element(map, fragment);
        Object wanted = inMap(map, element, feature, value);
        List<TextEdit> edits = facts.set(element, feature(element, feature), wanted);
        int start = MAP.indexOf(part, MAP.indexOf(titleOf(fragment)));
        String expected = MAP.substring(0, start) + newPart + MAP.substring(start + part.length());
        String after = Edits.apply(MAP, edits);
        assertEquals(expected, after);
        XtextResource edited = maps.read(after);
        EObject now = Maps.element(edited, fragment);
        assertEquals(
                List.of(),
                facts.set(now, feature(now, feature), inMap(edited, now, feature, value)));
    }

    private static String titleOf(String fragment) {
        return fragment.startsWith("J") ? "journey J" : fragment + " ";
    }

    private static Object inMap(XtextResource map, EObject element, String feature, Object value) {
        boolean isReference = feature(element, feature) instanceof EReference;
        if (isReference && value instanceof List<?> names) {
            return names.stream().map(name -> Maps.element(map, (String) name)).toList();
        }
        return isReference ? Maps.element(map, (String) value) : value;
    }

    private void assertTyped(String fragment, String feature, String typed, Object value) {
        EObject element = Maps.element(maps.read(MAP), fragment);
        String after = Edits.apply(MAP, facts.set(element, feature(element, feature), typed));
        EObject now = Maps.element(maps.read(after), fragment);
        assertEquals(value, now.eGet(feature(now, feature)));
    }

    private static EStructuralFeature feature(EObject element, String name) {
        return element.eClass().getEStructuralFeature(name);
    }
}
