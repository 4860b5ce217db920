// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.data.measure.Figure;
import journey.data.measure.MeasureResult;
import journey.model.MetricType;

/** Compares what the product says of a measure with what the oracle says. */
final class Agreement {

    /** Margins are told with one decimal; so much may be lost where they are rounded. */
    private static final double ROUNDED = 0.0501;

    private final MeasureResult result;
    private final OraclePeriods periods;
    private final Duration window;

    Agreement(MeasureResult result, OraclePeriods periods, Duration window) {
        this.result = result;
        this.periods = periods;
        this.window = window;
    }

    void check(Map<String, OracleFigure> expected) {
        String metric = result.measure().getMetric().getName();
        assertTrue(result.refusal().isEmpty(), () -> metric + ": " + result.refusal());
        Map<String, Figure> found =
                result.figures().stream()
                        .collect(Collectors.toMap(it -> it.period().text(), Function.identity()));
        assertEquals(expected.keySet(), found.keySet(), metric);
        expected.forEach(
                (period, figure) -> check(metric + " " + period, figure, found.get(period)));
    }

    private void check(String what, OracleFigure expected, Figure found) {
        assertEquals(periods.isFinal(found.period().text(), window), found.isFinal(), what);
        if (!expected.isTold()) {
            assertTrue(found.value().isEmpty(), what + ": singles out too few customers");
            assertFalse(found.margin().isPresent(), what);
            assertFalse(found.missed().isPresent(), what);
            return;
        }
        assertEquals(expected.customers(), found.basis().customers(), what);
        checkMissed(what, expected.missed().filter(OracleFigure::isTold), found.missed());
        assertEquals(
                0,
                rounded(expected).compareTo(found.value().orElseThrow()),
                () -> what + ": " + expected + ", not " + found);
        if (result.measure().getMetric().getType() != MetricType.COUNT) {
            assertEquals(expected.n(), found.n().orElseThrow(), what);
        }
        assertEquals(expected.margin().isPresent(), found.margin().isPresent(), what);
        expected.margin()
                .ifPresent(
                        it ->
                                assertEquals(
                                        it,
                                        found.margin().orElseThrow().doubleValue(),
                                        ROUNDED,
                                        what));
    }

    private static void checkMissed(
            String what, Optional<OracleFigure> expected, Optional<Figure.Missed> found) {
        assertEquals(expected.isPresent(), found.isPresent(), what + ": " + expected);
        if (expected.isPresent()) {
            BigDecimal percent = expected.get().value().setScale(1, RoundingMode.HALF_UP);
            assertEquals(0, percent.compareTo(found.get().percent()), what);
            assertEquals(expected.get().n(), found.get().n(), what);
            assertEquals(
                    expected.get().margin().orElseThrow(),
                    found.get().margin().doubleValue(),
                    ROUNDED,
                    what);
        }
    }

    /** Net promoter scores and counts are whole, all others have one decimal. */
    BigDecimal rounded(OracleFigure figure) {
        MetricType type = result.measure().getMetric().getType();
        boolean isWhole = type == MetricType.NPS || type == MetricType.COUNT;
        return figure.value().setScale(isWhole ? 0 : 1, RoundingMode.HALF_UP);
    }
}
