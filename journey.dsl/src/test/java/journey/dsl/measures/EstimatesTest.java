// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journey.dsl.statistics.Estimate;
import journey.dsl.statistics.NetShare;
import journey.dsl.statistics.SampleSize;
import journey.dsl.statistics.Share;
import journey.model.Metric;
import journey.model.Observation;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EstimatesTest {
    @Inject private Maps maps;
    private XtextResource map;

    @BeforeEach
    void readMetrics() {
        map =
                maps.read(
                        """
                        metric Nps "How likely are you to recommend us?" nps
                        metric EffortNet "It was easy to pay." ces { scale 1 to 7 method net higher is better }
                        metric Csat "How satisfied are you?" csat { scale 1 to 5 top 2 }
                        metric Returns "Orders sent back" rate { lower is better }
                        metric EffortShare "It was easy." ces { scale 1 to 7 method top 2 higher is better }
                        metric Effort "It was easy." ces { scale 1 to 7 method mean higher is better }
                        metric Sus "Usability of the app" sus
                        metric Wait "From order to cup" duration { unit minutes lower is better }
                        metric Stars "Stars in reviews" score { scale 1 to 5 higher is better }
                        metric Calls "Calls for help" count { lower is better }
                        """);
        assertEquals(List.of(), maps.issues(map));
    }

    private Metric metric(String name) {
        return (Metric) Maps.element(map, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nps", "EffortNet"})
    void estimatesNetSharesByTheirWorstCase(String metric) {
        assertEquals(
                Optional.of(NetShare.worstCase(-12.5).estimate(40)),
                Estimates.of(metric(metric), new BigDecimal("-12.5"), 40));
        assertEquals(
                OptionalLong.of(385), Estimates.sampleSize(metric(metric), BigDecimal.ZERO, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Csat", "Returns", "EffortShare"})
    void estimatesShares(String metric) {
        assertEquals(
                Optional.of(new Share(80).estimate(5)),
                Estimates.of(metric(metric), new BigDecimal("80"), 5));
        assertEquals(
                SampleSize.forMarginBelow(10, new Share(80)),
                Estimates.sampleSize(metric(metric), new BigDecimal("80"), 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Effort", "Sus", "Wait", "Stars", "Calls"})
    void knowsNoMarginOfMeansAndCounts(String metric) {
        assertEquals(Optional.empty(), Estimates.of(metric(metric), new BigDecimal("3"), 1000));
        assertEquals(
                OptionalLong.empty(),
                Estimates.sampleSize(metric(metric), new BigDecimal("3"), 100));
    }

    @ParameterizedTest
    @CsvSource({
        "Nps, true",
        "EffortNet, true",
        "Csat, true",
        "Returns, true",
        "EffortShare, true",
        "Effort, false",
        "Sus, false",
        "Wait, false",
        "Stars, false",
        "Calls, false",
    })
    void dependOnSamplesOfSharesAndNetShares(String metric, boolean depend) {
        assertEquals(depend, Estimates.dependsOnSampleSize(metric(metric)));
    }

    @Test
    void knowsNoMarginWithoutMethod() {
        Metric metric =
                (Metric) Maps.element(maps.read("metric Effort \"It was easy.\" ces"), "Effort");
        assertEquals(Optional.empty(), Estimates.of(metric, new BigDecimal("50"), 100));
        assertEquals(OptionalLong.empty(), Estimates.sampleSize(metric, new BigDecimal("50"), 100));
    }

    private Observation observation(String metric, String facts) {
        String text = map.getParseResult().getRootNode().getText();
        String journey = "journey J \"J\" { measure %s { 2026 %s } }".formatted(metric, facts);
        return (Observation)
                Maps.element(maps.read(text + journey), "J.measure(" + metric + ").2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Wait, 7.5 n 60 margin 1.5, 6.0, 9.0",
        "Effort, 5 margin 0.5, 4.5, 5.5",
        "Nps, 31 n 214 margin 8.9, 22.1, 39.9",
        "Csat, 80 n 5 margin 0, 80, 80"
    })
    void takesAMarginAtItsWord(String metric, String facts, double low, double high) {
        Estimate estimate = Estimates.of(metric(metric), observation(metric, facts)).orElseThrow();
        assertEquals(low, estimate.low(), 1e-9);
        assertEquals(high, estimate.high(), 1e-9);
        assertFalse(estimate.worstCase());
        assertEquals((high - low) / 2 / 1.96, estimate.standardError(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "Csat, 98 margin 5, 93, 100",
        "Nps, -97 margin 8, -100, -89",
        "Effort, 1.2 margin 0.5, 1, 1.7",
        "Wait, 1 margin 2, 0, 3"
    })
    void cutsAMarginOffAtTheEndsOfTheScale(String metric, String facts, double low, double high) {
        Estimate estimate = Estimates.of(metric(metric), observation(metric, facts)).orElseThrow();
        assertEquals(low, estimate.low(), 1e-9);
        assertEquals(high, estimate.high(), 1e-9);
    }

    @Test
    void asksTheSampleWhenAMarginIsImpossible() {
        assertEquals(
                Estimates.of(metric("Csat"), new BigDecimal("80"), 5),
                Estimates.of(metric("Csat"), observation("Csat", "80 n 5 margin -3")));
        assertEquals(
                Optional.empty(),
                Estimates.of(metric("Csat"), observation("Csat", "101 n 5 margin 3")));
    }

    @ParameterizedTest
    @CsvSource({"Wait, 1, 401", "Wait, 2, 101", "Wait, 2.5, 65", "Nps, 1, 401"})
    void shrinksAMarginAsTheSampleGrows(String metric, double distance, long size) {
        assertEquals(
                OptionalLong.of(size),
                Estimates.decisiveSample(
                        metric(metric), observation(metric, "5 n 100 margin 2"), distance));
    }

    @Test
    void knowsNoLargerSampleThanAnUnknownOne() {
        Observation unsampled = observation("Wait", "5 margin 2");
        assertEquals(OptionalLong.empty(), Estimates.decisiveSample(metric("Wait"), unsampled, 1));
        Observation sampled = observation("Wait", "5 n 100 margin 2");
        assertEquals(OptionalLong.empty(), Estimates.decisiveSample(metric("Wait"), sampled, 0));
        assertEquals(OptionalLong.empty(), Estimates.decisiveSample(metric("Wait"), sampled, 0.01));
    }

    @Test
    void knowsNoMarginWithoutSample() {
        assertEquals(Optional.empty(), Estimates.of(metric("Nps"), BigDecimal.TEN, null));
        assertEquals(Optional.empty(), Estimates.of(metric("Nps"), BigDecimal.TEN, 0));
        assertEquals(Optional.empty(), Estimates.of(metric("Csat"), BigDecimal.TEN, -3));
        assertEquals(
                Optional.of(NetShare.worstCase(10).estimate(1)),
                Estimates.of(metric("Nps"), BigDecimal.TEN, 1));
    }

    @Test
    void knowsNoMarginWithoutValue() {
        assertEquals(Optional.empty(), Estimates.of(metric("Csat"), null, 40));
        assertEquals(OptionalLong.empty(), Estimates.sampleSize(metric("Csat"), null, 5));
    }

    @ParameterizedTest
    @CsvSource({"Nps, -100.1", "EffortNet, 101", "Csat, -1", "Returns, 100.01", "EffortShare, 1e9"})
    void knowsNoMarginOfValuesThatTheMetricCannotTake(String metric, BigDecimal value) {
        assertEquals(Optional.empty(), Estimates.of(metric(metric), value, 40));
        assertEquals(OptionalLong.empty(), Estimates.sampleSize(metric(metric), value, 5));
    }

    @Test
    void asksNoSampleOfADistanceOfNothing() {
        assertEquals(
                OptionalLong.empty(), Estimates.sampleSize(metric("Nps"), new BigDecimal("40"), 0));
    }
}
