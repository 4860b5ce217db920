// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class PersonaWordsTest {

    @Inject private Maps maps;

    private Journey journey(String... titles) {
        StringBuilder map = new StringBuilder("journey J \"J\" {");
        for (int i = 1; i <= titles.length; i++) {
            map.append(" persona P").append(i);
        }
        map.append(" stage S \"S\" { step X \"X\" for P1, P2 { emotion 0 } } }");
        for (int i = 1; i <= titles.length; i++) {
            map.append(" persona P%d \"%s\"".formatted(i, titles[i - 1]));
        }
        return (Journey) Maps.element(maps.read(map.toString()), "J");
    }

    private List<String> words(String... titles) {
        Journey journey = journey(titles);
        return journey.getPersonas().stream()
                .map(persona -> PersonaWords.of(persona, journey))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Anna, weekday commuter      | Anna",
                "Anna (32)                   | Anna",
                "Anna – the planner          | Anna",
                "Anna - the planner          | Anna",
                "Anna: takes the 8:05        | Anna",
                "Maria and Jukka; no car     | Maria and Jukka",
                "アンナ、学生                 | アンナ",
                "安娜（学生）                 | 安娜",
                "Anna-Lena, student          | Anna-Lena",
                "Takes the 8:05 train        | Takes the 8:05 train",
                "Owners of 1,000 cars        | Owners of 1,000 cars",
                "(Anna) the nurse            | (Anna) the nurse",
                "32, Anna, nurse             | 32, Anna",
                "  Two  blanks, and more     | Two blanks"
            })
    void takesTheBeginningOfATitle(String title, String word) {
        assertEquals(List.of(word, "Ben"), words(title, "Ben, student"));
    }

    @Test
    void takesMoreOfATitleWhereTheBeginningMightMeanAnother() {
        assertEquals(
                List.of("Anna, 34", "Anna, 29", "Ben"),
                words("Anna, 34, nurse", "Anna, 29, teacher", "Ben, student"));
        assertEquals(
                List.of("Anna, weekday commuter", "ANNA", "Anna, student"),
                words("Anna, weekday commuter", "ANNA", "Anna, student"));
        assertEquals(List.of("Anna", "Annabel"), words("Anna, nurse", "Annabel, nurse"));
    }

    @Test
    void tellsPersonasOfOneTitleApartByTheirNames() {
        Journey journey = journey("Anna, nurse", "anna, nurse");
        Persona first = journey.getPersonas().get(0);
        assertEquals("Anna, nurse (P1)", PersonaWords.of(first, journey));
        assertEquals("Anna, nurse (P1)", PersonaWords.onCard(first, journey));
    }

    @Test
    void putsTheWholeTitleOnACard() {
        Journey journey = journey("Anna, nurse", "Anna, teacher");
        assertEquals("Anna, nurse", PersonaWords.onCard(journey.getPersonas().get(0), journey));
    }

    @Test
    void namesThePersonasOfAPartInTheirOrder() {
        Journey journey = journey("Anna, nurse", "Ben, student");
        Moment moment = journey.getStages().get(0).getMoments().get(0);
        assertEquals(List.of("Anna", "Ben"), PersonaWords.all(moment));
        assertEquals(" for Anna and Ben", PersonaWords.suffix(moment));
        assertEquals("", PersonaWords.suffix(moment.getEmotions().get(0)));
    }

    /** A persona that a half-written file gives no title is called by its name. */
    @Test
    void callsAPersonaWithoutATitleByItsName() {
        assertEquals(List.of("P1", "Ben"), words(" ", "Ben, student"));
    }

    @Test
    void looksAlsoAtPersonasThatAPartNamesAndTheJourneyDoesNot() {
        Journey journey =
                (Journey)
                        Maps.element(
                                maps.read(
                                        """
                                        persona P1 "Anna, nurse" persona P2 "Anna, teacher"
                                        journey J "J" { persona P1 stage S "S" { step X "X" for P2 } }
                                        """),
                                "J");
        assertEquals("Anna, nurse", PersonaWords.of(journey.getPersonas().get(0), journey));
    }
}
