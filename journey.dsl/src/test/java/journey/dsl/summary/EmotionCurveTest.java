// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Persona;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EmotionCurveTest {

    @Inject private Maps maps;

    private List<String> curves(String personas) {
        String map =
                """
                persona Anna "Anna" persona Ben "Ben"
                journey Coffee "Morning coffee" {
                    %s
                    stage Buy "Buys" {
                        step Enter "Enters" { emotion 0 }
                        step Order "Orders" { emotion -2 emotion +1 for Ben }
                        step Wait "Waits"
                    }
                    stage Drink "Drinks" {
                        step Train "On the train" for Anna { emotion +2 }
                        step Table "At a table" { emotion -1 for Ben }
                    }
                }
                """;
        Journey journey = (Journey) Maps.element(maps.read(map.formatted(personas)), "Coffee");
        return EmotionCurve.of(journey).stream().map(EmotionCurveTest::words).toList();
    }

    private static String words(EmotionCurve curve) {
        Optional<String> name = curve.persona().map(Persona::getName);
        return name.orElse("") + curve.points().stream().map(Emotion::getValue).toList();
    }

    @Test
    void takesWhatNamesThePersonaBeforeWhatHoldsForAll() {
        assertEquals(List.of("Anna[0, -2, 2]", "Ben[0, 1, -1]"), curves("persona Anna, Ben"));
    }

    @Test
    void hasOneCurveWhenNoPersonaIsKnown() {
        assertEquals(List.of("[0, -2, 2, -1]"), curves(""));
        assertEquals(List.of("[0, -2, 2, -1]"), curves("persona Nobody"));
    }

    @Test
    void passesByMomentsAside() {
        Journey journey =
                (Journey)
                        Maps.element(
                                maps.read(
                                        """
                                        journey Coffee "Morning coffee" {
                                            stage Buy "Buys" {
                                                step Enter "Enters" {
                                                    emotion 0
                                                    leads to Leaves "no time"
                                                }
                                                step Leaves "Leaves" aside { emotion -2 }
                                                step Order "Orders" { emotion +1 }
                                            }
                                        }
                                        """),
                                "Coffee");
        EmotionCurve curve = EmotionCurve.of(journey).get(0);
        Emotion enters = curve.points().get(0);
        Emotion leaves = curve.pointsAside().get(0);

        assertEquals("[0, 1]", words(curve));
        assertEquals(-2, leaves.getValue());
        assertEquals(1, curve.next(enters).orElseThrow().getValue());
        assertEquals(Optional.empty(), curve.next(leaves));
    }
}
