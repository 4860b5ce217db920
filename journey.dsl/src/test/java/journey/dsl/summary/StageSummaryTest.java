// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import journey.model.Stage;
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
class StageSummaryTest {

    @Inject private Maps maps;

    private StageSummary summary(String state, String stage) {
        String map =
                """
                persona Anna "Anna" persona P2 "Ben, student"
                metric Nps "Would you recommend us?" nps
                metric Wait "Time in the queue" duration { unit minutes lower is better }
                journey Coffee "Morning coffee" {
                    %s persona Anna, P2
                    stage Buy "Orders and pays" { %s }
                }
                """;
        return StageSummary.of(
                (Stage) Maps.element(maps.read(map.formatted(state, stage)), "Coffee.Buy"));
    }

    @Test
    void saysInOneLineWhatAStageIsLike() {
        assertEquals(
                "2 touchpoints · 1 step · 1 proposed · lowest emotion −2 at Orders, for Ben"
                        + " · Wait 7.5 minutes, target ≤ 4: missed",
                summary(
                                "current",
                                """
                                touchpoint Order "Orders" {
                                    emotion +1
                                    emotion -2 for P2
                                    measure Wait target <= 4 { 2026 7.5 n 120 }
                                }
                                touchpoint Ahead "Orders ahead" proposed
                                step Leaves "Leaves" { emotion -2 }
                                """)
                        .text());
    }

    @Test
    void saysOfAnEmptyStageThatItHasNoTouchpoints() {
        assertEquals("0 touchpoints", summary("current", "").text());
    }

    /** Nobody feels anything yet in a moment that is only proposed. */
    @ParameterizedTest
    @CsvSource({"current, -1", "future, -2"})
    void countsEmotionsAtProposedMomentsInTheFutureOnly(String state, int lowest) {
        StageSummary summary =
                summary(
                        state,
                        """
                        step A "A" { emotion -1 } step B "B" proposed { emotion -2 }
                        """);
        assertEquals(lowest, summary.lowest().orElseThrow().getValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure Nps { 2026-01 1 } measure Wait { 2026-02 2 }| 2 minutes",
                "measure Nps { 2026-02 1 } measure Wait { 2026-02 2 }| 1",
                "measure Nps { 2026-01 1 } step A \"A\" { measure Wait { 2026-02 2 } }| 1",
                "measure Nps step A \"A\" { measure Wait { 2026-02 2 } }| 2 minutes",
                "step A \"A\" { measure Wait } measure Nps target > 4| not measured yet, target > 4",
            })
    void takesTheLatestMeasureAndPrefersThoseOfTheStage(String measures, String words) {
        assertEquals(words, summary("current", measures).measure().orElseThrow().brief());
    }
}
