// SPDX-License-Identifier: EPL-2.0
package journey.dsl.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {
    private static final Estimate ESTIMATE = new Estimate(40, 38, 25, 50, 6, false);

    private static Estimate estimate(double adjusted, double standardError) {
        return new Estimate(50, adjusted, -100, 100, standardError, false);
    }

    @Test
    void takesTheFartherEndAsMargin() {
        assertEquals(15, ESTIMATE.margin());
        assertEquals(12, new Estimate(-40, -38, -50, -28, 6, false).margin());
    }

    @ParameterizedTest
    @ValueSource(doubles = {25, 40, 50})
    void containsTheIntervalWithBothEnds(double possible) {
        assertTrue(ESTIMATE.contains(possible));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-40, 24.999, 50.001})
    void containsNothingElse(double impossible) {
        assertFalse(ESTIMATE.contains(impossible));
    }

    /** With standard errors of 3 and 4 the limit is 1.96 times 5. */
    @ParameterizedTest
    @CsvSource({
        "20, 29.81, true",
        "20, 29.79, false",
        "20, 10.19, true",
        "20, 10.21, false",
        "-5, 4.81, true",
        "-5, 4.79, false"
    })
    void differsWhenTheAdjustedValuesDoBeyondTheirJointError(
            double first, double second, boolean significant) {
        assertEquals(significant, estimate(first, 3).differsFrom(estimate(second, 4)));
        assertEquals(significant, estimate(second, 4).differsFrom(estimate(first, 3)));
    }

    @Test
    void doesNotDifferAtTheLimit() {
        assertFalse(estimate(0, 1).differsFrom(estimate(1.96, 0)));
        assertFalse(estimate(7, 0).differsFrom(estimate(7, 0)));
    }

    @Test
    void leavesAnIntervalWithinTheScaleAsItIs() {
        assertEquals(
                new Estimate(42, 40, 40 - 1.96 * 5, 40 + 1.96 * 5, 5, true),
                Estimate.of(42, 40, 5, 0, true));
    }

    @Test
    void cutsTheIntervalAtTheEndsOfTheScale() {
        assertEquals(new Estimate(52, 50, 0, 100, 80, false), Estimate.of(52, 50, 80, 0, false));
        assertEquals(
                new Estimate(52, 50, -100, 100, 80, false), Estimate.of(52, 50, 80, -100, false));
    }

    @Test
    void widensTheIntervalToTheValue() {
        assertEquals(
                new Estimate(90, 50, 50 - 1.96, 90, 1, false), Estimate.of(90, 50, 1, 0, false));
        assertEquals(
                new Estimate(10, 50, 10, 50 + 1.96, 1, false), Estimate.of(10, 50, 1, 0, false));
    }

    @ParameterizedTest
    @CsvSource({"9, 10, 20, 1", "21, 10, 20, 1", "15, 10, 20, -0.1", "NaN, 10, 20, 1"})
    void refusesWhatIsNoInterval(double value, double low, double high, double standardError) {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Estimate(value, 15, low, high, standardError, false))
                        .getMessage();
        assertEquals(
                value + " is no value from 10.0 to 20.0 with standard error " + standardError,
                message);
    }
}
