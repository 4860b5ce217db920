// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.measures.Change;
import journey.dsl.measures.Verdict;
import journey.model.Measure;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MeasureStateTest {

    private static final String MAP =
            """
            persona Anna "Anna" persona Ben "Ben"
            metric Nps "Would you recommend us?" nps
            metric Return "Came back" rate { higher is better }
            metric Wait "Time in the queue" duration { unit minutes lower is better }
            metric Guests "Guests" count { higher is better }
            journey Coffee "Morning coffee" {
                persona Anna, Ben
                measure %s
            }
            """;

    @Inject private Maps maps;

    private Measure measure(String measure) {
        EObject journey = Maps.element(maps.read(MAP.formatted(measure)), "Coffee");
        return (Measure) journey.eContents().get(0);
    }

    private MeasureState state(String measure) {
        return MeasureState.of(measure(measure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nps target >= 40 { 2026-Q1 31 n 214 2026-Q3 38 n 1305 }"
                        + "| 38 (n 1,305, up to ±5), target ≥ 40: unproven",
                "Nps target >= 40 { 2026 -8 n 305 }| −8 (n 305, up to ±11.2), target ≥ 40: missed",
                "Nps target >= -20 { 2026 38 n 305 }| 38 (n 305, up to ±10.4), target ≥ −20: met",
                "Return target > 35 { 2026 29 n 790 }| 29 (n 790, ±3.3), target > 35: missed",
                "Return target > 35 { 2026 29 }| 29, target > 35: missed",
                "Wait target <= 4 { 2026 7.5 n 120 }| 7.5 minutes (n 120), target ≤ 4: missed",
                "Guests target < 4 { 2026 3 }| 3, target < 4: met",
                "Return { 2026 29 n 790 }| 29 (n 790, ±3.3)",
                "Nps target >= 40| not measured yet, target ≥ 40",
                "Nps| not measured yet",
                "Nobody target >= 40 { 2026 38 n 305 }| 38 (n 305), target ≥ 40",
            })
    void saysHowAMeasureStands(String measure, String words) {
        assertEquals(words, state(measure).text());
    }

    @Test
    void saysItInFewWords() {
        assertEquals(
                "38, target ≥ 40: unproven",
                state("Nps target >= 40 { 2026-Q3 38 n 305 }").brief());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01 31 n 214  2026-02 38 n 305| CHANCE| +7 since 2026-01: chance alone can explain it",
                "2026-02 38 n 9999 2026-01 48.5 n 9999| WORSE| −10.5 since 2026-01: worse, by more than chance explains",
                "2026-01 10 n 9999 2026-02 38 n 9999| BETTER| +28 since 2026-01: better, by more than chance explains",
                "2026-01 10 2026-02 38 n 9999| BETTER_UNSAMPLED"
                        + "| +28 since 2026-01: better, but without the sizes of both samples this proves nothing",
                "2026-01 10 n 9 2026-02 10 n 9| NONE| 0 since 2026-01",
            })
    void saysWhatChanged(String observations, Change change, String words) {
        MeasureState state = state("Nps { " + observations + " }");
        assertEquals(Optional.of(change), state.change());
        assertEquals(Optional.of(words), state.changeText());
    }

    @Test
    void knowsNoChangeWithoutAnEarlierPeriod() {
        MeasureState state = state("Wait { 2026 3 }");
        assertEquals(Optional.empty(), state.change());
        assertEquals(Optional.empty(), state.difference());
        assertEquals(Optional.empty(), state.changeText());
    }

    @Test
    void takesTheGroupWithTheMostPressingVerdict() {
        Measure measure = measure("Wait target <= 4 { 2026 3 2026 3.5 for Anna 2026 6 for Ben }");
        assertEquals(
                List.of(Verdict.MET, Verdict.MET, Verdict.MISSED),
                MeasureState.all(measure).stream().map(MeasureState::verdict).toList());
        assertEquals("6 minutes for Ben, target ≤ 4: missed", MeasureState.of(measure).text());
    }

    @Test
    void prefersAllPersonasWhenTheVerdictIsTheSame() {
        assertEquals("3 minutes", state("Wait { 2026 6 for Anna, Ben 2026 3 }").text());
        assertEquals("6 minutes for Anna and Ben", state("Wait { 2026 6 for Anna, Ben }").text());
    }

    /** Whoever reads a finding and a label side by side must not read two opinions. */
    @ParameterizedTest
    @CsvSource({
        "Nps target >= 40 { 2026 38 n 305 }",
        "Nps target >= 40 { 2026 -8 n 305 }",
        "Nps target >= 40 { 2026 90 n 305 }",
        "Return target >= 35 { 2026 29 n 790 for Anna 2026 34 n 20 for Ben }",
        "Wait target <= 4 { 2026 7.5 2026 3 for Anna }",
        "Wait target <= 4",
    })
    void agreesWithTheChecks(String measure) {
        String map = MAP.formatted(measure);
        List<Verdict> verdicts =
                MeasureState.all(measure(measure)).stream().map(MeasureState::verdict).toList();
        Stream.of(Verdict.MISSED, Verdict.UNPROVEN)
                .forEach(
                        verdict ->
                                assertEquals(
                                        verdicts.stream().filter(verdict::equals).count(),
                                        maps.issues(
                                                        map,
                                                        verdict == Verdict.MISSED
                                                                ? "target-missed"
                                                                : "small-sample")
                                                .size()));
    }
}
