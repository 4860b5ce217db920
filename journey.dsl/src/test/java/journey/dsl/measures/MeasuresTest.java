// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import journey.model.Journey;
import journey.model.JourneyFactory;
import journey.model.Measure;
import journey.model.Stage;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MeasuresTest {

    private static final String MAP =
            """
            metric A "A" nps
            journey J "J" {
                measure A
                stage S "S" {
                    measure A
                    step T "T" { measure A }
                    step U "U" proposed { measure A }
                }
                stage V "V" { step W "W" { measure Nobody } }
            }
            journey F "F" { future measure A stage S "S" { step T "T" { measure A } } }
            """;

    @Inject private Maps maps;

    private static List<String> fragments(XtextResource map, Stream<Measure> measures) {
        return measures.map(map::getURIFragment).toList();
    }

    @Test
    void findsMeasuresOfAStageAndItsMoments() {
        XtextResource map = maps.read(MAP);
        assertEquals(
                List.of("J.S.measure(A)", "J.S.T.measure(A)", "J.S.U.measure(A)"),
                fragments(map, Measures.in((Stage) Maps.element(map, "J.S"))));
    }

    @Test
    void findsMeasuresOfAJourney() {
        XtextResource map = maps.read(MAP);
        assertEquals(
                List.of(
                        "J.measure(A)",
                        "J.S.measure(A)",
                        "J.S.T.measure(A)",
                        "J.S.U.measure(A)",
                        "J.V.W.measure(Nobody)"),
                fragments(map, Measures.in((Journey) Maps.element(map, "J"))));
    }

    @ParameterizedTest
    @CsvSource({
        "J.measure(A), false",
        "J.S.measure(A), false",
        "J.S.T.measure(A), false",
        "J.S.U.measure(A), true",
        "F.measure(A), true",
        "F.S.T.measure(A), true",
    })
    void tellsWhereNothingCanBeMeasuredYet(String measure, boolean planned) {
        Measure read = (Measure) Maps.element(maps.read(MAP), measure);
        assertEquals(planned, Measures.isPlanned(read));
    }

    @Test
    void knowsWhichMetricsAreKnown() {
        XtextResource map = maps.read(MAP);
        assertTrue(Measures.isMetricKnown((Measure) Maps.element(map, "J.measure(A)")));
        assertFalse(Measures.isMetricKnown((Measure) Maps.element(map, "J.V.W.measure(Nobody)")));
        assertFalse(Measures.isMetricKnown(JourneyFactory.eINSTANCE.createMeasure()));
    }
}
