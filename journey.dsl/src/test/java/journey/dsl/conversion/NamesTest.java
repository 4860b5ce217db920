// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.Inject;
import java.util.List;
import journey.model.Journey;
import journey.model.StageGoal;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class NamesTest {
    @Inject private Maps maps;
    @Inject private IValueConverterService converters;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "first-visit",
                "Stage_2",
                "A-",
                "Überraschung",
                "naïve",
                "ŝparo",
                "受け取り",
                "Покупка",
                "Αγορά",
                "متجر",
                "हिन्दी",
                "ขาย",
                "구매",
                "𠮷野家"
            })
    void takesLettersOfAnyScript(String name) {
        XtextResource map = maps.read("team " + name + " \"x\"\n");
        assertEquals(List.of(), maps.errors(map));
        assertEquals(name, Maps.file(map).getElements().get(0).getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A😀", "A€", "A’s", "A×"})
    void refusesSignsThatAreNoLetters(String name) {
        assertEquals(1, maps.issues("team " + name + " \"x\"\n").size());
    }

    @Test
    void refusesThemAlsoWhereSomethingIsReferredTo() {
        String text = "team A \"x\"\njourney J \"j\" { owner \u1680A }\n";
        assertEquals(
                List.of(
                        "syntax '\u1680A' is not a name. A name begins with a letter and goes on with letters, digits, '_' and '-'."),
                maps.errors(text).stream()
                        .map(issue -> issue.getCode() + " " + issue.getMessage())
                        .toList());
    }

    @Test
    void takesTheSameLettersForTheSameName() {
        XtextResource map =
                maps.read("team Caf\u00e9 \"x\"\njourney J \"j\" { owner Cafe\u0301 }\n");
        assertEquals(List.of(), maps.errors(map));
        assertSame(Maps.element(map, "Caf\u00e9"), ((Journey) Maps.element(map, "J")).getOwner());
    }

    @Test
    void keepsNamesInNormalFormC() {
        XtextResource map = maps.read("team Cafe\u0301 \"x\"\n");
        assertEquals("Caf\u00e9", Maps.file(map).getElements().get(0).getName());
    }

    @Test
    void readsEscapedKeywordAsName() {
        XtextResource map =
                maps.read(
                        """
                        team ^team "Team team"
                        journey ^journey "j" { owner ^team }
                        """);
        assertEquals(List.of(), maps.errors(map));
        Journey journey = (Journey) Maps.element(map, "journey");
        assertEquals("team", journey.getOwner().getName());
    }

    @Test
    void readsNeedlessEscapeAsTheSameName() {
        XtextResource map = maps.read("team Shop \"x\"\njourney J \"j\" { owner ^Shop }\n");
        assertEquals(List.of(), maps.errors(map));
    }

    @Test
    void readsEscapesWithinQualifiedNames() {
        XtextResource map =
                maps.read(
                        """
                        persona ^for "x" { goal ^in "y" }
                        journey J "j" {
                            persona ^for
                            measure M
                            stage S "s" {
                                goal "g" serves ^for.^in
                                touchpoint T "t"
                            }
                        }
                        metric M "m" nps
                        """);
        assertEquals(List.of(), maps.errors(map));
        StageGoal goal = (StageGoal) Maps.element(map, "J.S").eContents().get(0);
        assertEquals(List.of(Maps.element(map, "for.in")), goal.getServes());
    }

    /** All words of the language that only stand where a value is expected. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "online",
                "offline",
                "survey",
                "interview",
                "observation",
                "analytics",
                "support",
                "events",
                "crm",
                "review",
                "social",
                "workshop",
                "other",
                "nps",
                "csat",
                "ces",
                "sus",
                "rate",
                "duration",
                "score",
                "count",
                "mean",
                "net",
                "seconds",
                "minutes",
                "hours",
                "days",
                "weeks",
                "months",
                "awareness",
                "consideration",
                "purchase",
                "onboarding",
                "use",
                "service",
                "loyalty",
                "advocacy",
                "exit",
                "planned",
                "doing",
                "done",
                "dropped",
                "goals",
                "steps",
                "touchpoints",
                "channels",
                "teams",
                "expectations",
                "emotions",
                "pains",
                "opportunities",
                "measures",
                "actions"
            })
    void takesWordsForValuesAsNames(String word) {
        XtextResource map =
                maps.read(
                        """
                        team %1$s "x"
                        journey J "j" {
                            owner %1$s
                        }
                        """
                                .formatted(word));
        assertEquals(List.of(), maps.errors(map));
        assertEquals(word, ((Journey) Maps.element(map, "J")).getOwner().getName());
        assertEquals(word, converters.toString(word, "journey.dsl.Journey.Name"));
    }

    /** All words of the language that begin a member or part its words; as in the reference. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "action",
                "as",
                "assumed",
                "backstage",
                "behaviour",
                "better",
                "by",
                "channel",
                "collected",
                "continues",
                "current",
                "data",
                "delivers",
                "due",
                "emotion",
                "evidence",
                "expects",
                "experiences",
                "for",
                "from",
                "future",
                "goal",
                "high",
                "higher",
                "import",
                "importance",
                "in",
                "is",
                "journey",
                "key",
                "leads",
                "low",
                "lower",
                "measure",
                "measured",
                "medium",
                "method",
                "metric",
                "n",
                "of",
                "opportunity",
                "owner",
                "pain",
                "part",
                "persona",
                "prefers",
                "proposed",
                "purpose",
                "quote",
                "resolves",
                "reviewed",
                "satisfaction",
                "scale",
                "segment",
                "serves",
                "show",
                "source",
                "stage",
                "status",
                "step",
                "target",
                "team",
                "to",
                "top",
                "touchpoint",
                "unit",
                "url",
                "via",
                "view"
            })
    void takesAllOtherWordsAsNamesOnlyWithTheirEscape(String word) {
        assertEquals(1, maps.issues("team " + word + " \"x\"\n").size());
        assertEquals(List.of(), maps.errors("team ^" + word + " \"x\"\n"));
        assertEquals("^" + word, converters.toString(word, "journey.dsl.Journey.Name"));
    }

    @Test
    void writesEscapesWithinQualifiedNames() {
        assertEquals(
                "^for.Shop.^in",
                converters.toString("for.Shop.in", "journey.dsl.Journey.QualifiedName"));
    }
}
