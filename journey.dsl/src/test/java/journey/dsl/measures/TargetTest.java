// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import journey.model.JourneyFactory;
import journey.model.Measure;
import journey.model.Observation;
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
class TargetTest {

    @Inject private Maps maps;

    private Measure measure(String measure) {
        return (Measure)
                Maps.element(
                                maps.read(
                                        """
                                        metric Nps "Nps" nps
                                        metric Wait "Wait" duration { unit days lower is better }
                                        journey J "J" { measure %s }
                                        """
                                                .formatted(measure)),
                                "J")
                        .eContents()
                        .get(0);
    }

    private static Observation first(Measure measure) {
        return measure.getObservations().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "Nps target >= 40, true",
        "Nps, false",
        "Nqs target >= 40, false",
    })
    void isGivenForAMetricThatIsKnown(String measure, boolean given) {
        assertEquals(given, Target.isGiven(measure(measure)));
    }

    @Test
    void isNotGivenWithoutMetric() {
        Measure measure = JourneyFactory.eINSTANCE.createMeasure();
        measure.setTarget(BigDecimal.TEN);
        assertFalse(Target.isGiven(measure));
    }

    @ParameterizedTest
    @CsvSource({
        ">=, false, true, true",
        "<=, true, true, false",
        ">, false, false, true",
        "<, true, false, false",
    })
    void isReachedAsTheComparisonSays(String comparison, boolean below, boolean at, boolean above) {
        String map = "Wait target " + comparison + " 4.0 { 2026 %s }";
        Measure three = measure(map.formatted("3"));
        Measure four = measure(map.formatted("4"));
        Measure five = measure(map.formatted("5"));
        assertEquals(below, Target.isReached(three, first(three)));
        assertEquals(at, Target.isReached(four, first(four)));
        assertEquals(above, Target.isReached(five, first(five)));
        assertEquals(comparison + " 4.0", Target.words(four));
    }

    @Test
    void liesWithinTheInterval() {
        Measure measure = measure("Nps target >= 10 { 2026 0 n 384 2026 0 n 385 2026 0 }");
        List<Observation> all = measure.getObservations();
        assertTrue(Target.isWithin(Target.estimate(measure, all.get(0)).orElseThrow(), measure));
        assertFalse(Target.isWithin(Target.estimate(measure, all.get(1)).orElseThrow(), measure));
        assertEquals(Optional.empty(), Target.estimate(measure, all.get(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "Nps target >= 10 { 2026 0 }, 385",
        "Nps target >= -5 { 2026 0 n 3 }, 1537",
        "Nps target >= 5 { 2026 5 n 3 }, -1",
        "Nps target >= 5 { 2026 4.95 n 3 }, -1",
        "Wait target >= 5 { 2026 4 n 3 }, -1",
    })
    void knowsTheSampleThatWouldTell(String measure, long size) {
        Measure read = measure(measure);
        assertEquals(size, Target.decisiveSample(read, first(read)).orElse(-1));
    }
}
