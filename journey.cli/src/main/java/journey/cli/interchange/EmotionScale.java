// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The scale of a column of emotions.
 *
 * @param worst what means -2; greater than the best where a low number is a good one
 * @param best what means +2
 */
record EmotionScale(BigDecimal worst, BigDecimal best) {

    /** The scale of the language, -2 to +2. */
    static final EmotionScale OF_MAPS = new EmotionScale(new BigDecimal(-2), new BigDecimal(2));

    private static final BigDecimal SPAN = new BigDecimal(4);
    private static final BigDecimal HALF = new BigDecimal(2);

    /**
     * A point of a scale with what it means.
     *
     * @param meaning in the words of the author: {@code very bad}
     */
    record Point(BigDecimal number, String meaning) {}

    /** A scale that goes up; empty when it does not. */
    static Optional<EmotionScale> of(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) < 0
                ? Optional.of(new EmotionScale(low, high))
                : Optional.empty();
    }

    /**
     * The scale of {@code 4/5}: from 1, or from 0 when that occurs or when there are many points.
     */
    static Optional<EmotionScale> outOf(BigDecimal high, boolean hasZero) {
        boolean fromZero = hasZero || high.compareTo(BigDecimal.TEN) > 0;
        return of(fromZero ? BigDecimal.ZERO : BigDecimal.ONE, high);
    }

    /**
     * A scale of which points are explained; empty when nobody can tell which end is the good one.
     */
    static Optional<EmotionScale> between(List<Point> points) {
        Comparator<Point> byNumber = Comparator.comparing(Point::number);
        Point low = points.stream().min(byNumber).orElseThrow();
        Point high = points.stream().max(byNumber).orElseThrow();
        int goodness = EmotionWords.goodness(high.meaning()) - EmotionWords.goodness(low.meaning());
        return goodness == 0
                ? Optional.empty()
                : of(low.number(), high.number())
                        .map(up -> goodness > 0 ? up : new EmotionScale(up.best(), up.worst()));
    }

    /** The least number of the scale. */
    BigDecimal low() {
        return worst.min(best);
    }

    /** The greatest number of the scale. */
    BigDecimal high() {
        return worst.max(best);
    }

    /** The number that means 0. */
    BigDecimal middle() {
        return worst.add(best).divide(HALF, MathContext.DECIMAL32).stripTrailingZeros();
    }

    boolean contains(BigDecimal number) {
        return number.compareTo(low()) >= 0 && number.compareTo(high()) <= 0;
    }

    /** The nearest emotion from -2 to +2; of two that are as near the one farther from 0. */
    int emotion(BigDecimal number) {
        return number.subtract(middle())
                .multiply(SPAN)
                .divide(best.subtract(worst), MathContext.DECIMAL32)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
