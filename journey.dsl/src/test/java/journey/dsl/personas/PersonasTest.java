// SPDX-License-Identifier: EPL-2.0
package journey.dsl.personas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import journey.model.Moment;
import journey.model.Persona;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class PersonasTest {

    @Inject private Maps maps;

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "for Anna, '', true",
        "'', for Anna, true",
        "for Anna, for Anna, true",
        "'for Ben, Anna', 'for Cleo, Anna', true",
        "for Anna, for Ben, false",
        "for Ana, for Ben, true",
        "for Anna, for Bne, true",
    })
    void overlapWhenBothMayHoldForSomebody(String pain, String emotion, boolean overlap) {
        Moment moment = moment(pain, emotion);
        assertEquals(
                overlap, Personas.overlap(moment.getPains().get(0), moment.getEmotions().get(0)));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "'for Ben, Anna', true", "for Ben, false", "for Ana, true"})
    void includeThoseWhoMayBeMeant(String pain, boolean included) {
        Moment moment = moment(pain, "");
        Persona anna = (Persona) Maps.element((XtextResource) moment.eResource(), "Anna");
        assertEquals(included, Personas.isFor(moment.getPains().get(0), anna));
    }

    private Moment moment(String pain, String emotion) {
        XtextResource map =
                maps.read(
                        """
                        persona Anna "Anna"
                        persona Ben "Ben"
                        persona Cleo "Cleo"
                        journey A "A" {
                            persona Anna, Ben, Cleo
                            stage B "B" {
                                step C "C" {
                                    pain D "D" %s
                                    emotion -1 %s
                                }
                            }
                        }
                        """
                                .formatted(pain, emotion));
        return (Moment) Maps.element(map, "A.B.C");
    }
}
