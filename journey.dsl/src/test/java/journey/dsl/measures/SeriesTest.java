// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.model.JourneyFactory;
import journey.model.Measure;
import journey.model.Observation;
import journey.model.Period;
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
class SeriesTest {

    @Inject private Maps maps;

    private XtextResource map(String observations) {
        return maps.read(
                """
                persona Anna "Anna" persona Ben "Ben"
                metric Wait "Time in the queue" duration { unit minutes lower is better }
                journey Coffee "Morning coffee" {
                    persona Anna, Ben
                    measure Wait { %s }
                }
                """
                        .formatted(observations));
    }

    private List<Series> series(String observations) {
        return Series.of((Measure) Maps.element(map(observations), "Coffee.measure(Wait)"));
    }

    private static String values(Series series) {
        return series.observations().stream()
                .map(it -> it.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void keepsGroupsOfPersonasApart() {
        assertEquals(
                List.of("1 5", "2 6", "3", "4 7"),
                series(
                                """
                                2026-01 1 for Anna 2026-01 2 2026-01 3 for Ben 2026-01 4 for Anna, Ben
                                2026-02 5 for Anna 2026-02 6 2026-02 7 for Ben, Anna
                                """)
                        .stream()
                        .map(SeriesTest::values)
                        .toList());
    }

    @Test
    void keepsPersonasThatAreNotFoundApart() {
        assertEquals(2, series("2026-01 1 for Ana 2026-02 2 for Bn").size());
    }

    @Test
    void keepsTheOrderOfTheFile() {
        assertEquals("1 3 2", values(series("2026-01 1 2026-03 3 2026-02 2").get(0)));
    }

    @Test
    void isEmptyWithoutObservations() {
        assertEquals(List.of(), series(""));
    }

    @Test
    void passesOverObservationsWithoutPeriodOrValue() {
        Measure measure = JourneyFactory.eINSTANCE.createMeasure();
        Observation noValue = JourneyFactory.eINSTANCE.createObservation();
        noValue.setPeriod(Period.parse("2026"));
        Observation noPeriod = JourneyFactory.eINSTANCE.createObservation();
        noPeriod.setValue(BigDecimal.ONE);
        measure.getObservations().addAll(List.of(noValue, noPeriod));
        assertEquals(List.of(), Series.of(measure));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01 1, 1, -",
        "2026-01 1 2026-03 3 2026-02 2, 3, 2",
        "2026-Q1 1 2026-Q3 3 2026-09 9, 9, 1",
        "2025 1 2026 2 2026-Q4 4, 4, 1",
        "2026-06 6 2026 2, 2, -",
        "2025-12-31 1 2026-W01 2, 2, -",
        "2026-01 1 2026-01 2, 2, -",
        "2026-03-14 1 2026-03-15 2, 2, 1",
    })
    void knowsTheLatestAndTheOneThatWasOverBefore(
            String observations, String latest, String previous) {
        Series series = series(observations).get(0);
        assertEquals(latest, series.latest().getValue().toPlainString());
        assertEquals(
                previous, series.previous().map(it -> it.getValue().toPlainString()).orElse("-"));
    }

    @Test
    void findsTheFirstObservationOfAPeriod() {
        Series series = series("2026-Q1 1 2026-03 2 2026-03 3").get(0);
        assertEquals(
                "2", series.in(Period.parse("2026-03")).orElseThrow().getValue().toPlainString());
        assertEquals(Optional.empty(), series.in(Period.parse("2026-01")));
    }
}
