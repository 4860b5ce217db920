// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.services.JourneyGrammarAccess;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FreshNamesTest {

    @Inject private Maps maps;
    @Inject private JourneyGrammarAccess grammar;

    @ParameterizedTest
    @CsvSource({
        "Pays by card, PaysByCard",
        "überweist später, ÜberweistSpäter",
        "'Asks: \"why?\" (2x)', AsksWhy2x",
        "3 clicks, Clicks",
        "支払い, 支払い",
        "कॉफी पीता है, कॉफीपीताहै",
        "Ｆｕｌｌ, Full",
        "ﬁnds it, FindsIt",
        "cafe\u0301, Café",
        "ℕ, N",
        "24/7, NewStep",
        "'', NewStep",
        "☕, NewStep",
    })
    void makesANameOfATitle(String title, String name) {
        XtextResource map = maps.read("team T \"T\"");
        assertEquals(name, FreshNames.nameFor(map, title, "New step"));
        assertEquals(List.of(), maps.read("team %s \"T\"".formatted(name)).getErrors());
    }

    @Test
    void numbersANameThatIsTakenAnywhereInTheFile() {
        XtextResource map =
                maps.read(
                        """
                        journey New "J" {
                            stage NewStage "A" { step NewStage2 "S" }
                            action NewStage3 "Do"
                        }
                        """);
        assertEquals("NewStage4", FreshNames.nameFor(map, "New stage", "New stage"));
    }

    @Test
    void cutsALongTitle() {
        String name = FreshNames.nameFor(maps.read("team T \"T\""), "word ".repeat(99), "New step");
        assertEquals("Word".repeat(10), name);
        String unspaced = FreshNames.nameFor(maps.read("team T \"T\""), "支".repeat(99), "New step");
        assertEquals("支".repeat(40), unspaced);
    }

    @Test
    void neverMakesAKeyword() {
        XtextResource map = maps.read("team T \"T\"");
        for (String keyword : GrammarUtil.getAllKeywords(grammar.getGrammar())) {
            String name = FreshNames.nameFor(map, keyword, "New step");
            assertEquals(
                    List.of(), maps.read("team %s \"T\"".formatted(name)).getErrors(), keyword);
        }
    }
}
