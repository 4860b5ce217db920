// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the emotions of a column. All of its numbers are on one scale: that of the header, else the
 * only one that its numbers allow. Where that is not clear, none of them is taken.
 */
final class EmotionColumn {

    private static final int FIVE = 5;

    private final Optional<EmotionScale> scale;
    private final boolean stated;
    private final List<EmotionCell> rated;

    EmotionColumn(String header, List<EmotionCell> cells) {
        rated = cells.stream().filter(cell -> cell.number().isPresent()).toList();
        stated = StatedScale.isIn(header);
        boolean hasZero = numbers().stream().anyMatch(it -> it.signum() == 0);
        scale = stated ? StatedScale.of(header, hasZero) : fromCells(hasZero);
    }

    /** The emotion of a cell with a number; empty when it is on no known scale, or beyond it. */
    Optional<Integer> read(EmotionCell cell) {
        return scale.filter(it -> cell.outOf().isEmpty() || it.high().equals(cell.outOf().get()))
                .flatMap(it -> cell.number().filter(it::contains).map(it::emotion));
    }

    /** Why a number is no emotion. */
    String refusal() {
        return scale.map(
                        it ->
                                it.equals(EmotionScale.OF_MAPS)
                                        ? "it is not from -2 to +2"
                                        : "it is not from %s to %s, as the column is"
                                                .formatted(
                                                        it.low().toPlainString(),
                                                        it.high().toPlainString()))
                .orElse(
                        "the scale of the column is not clear; its header can say it, as in"
                                + " `Emotion (1 to 10)`");
    }

    /**
     * What an author must know of how the numbers were taken; empty when they stand as they were.
     */
    Optional<String> remark() {
        if (rated.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        boolean exact = numbers().stream().allMatch(it -> isExact(it, scale.get()));
        String others = exact ? "" : ", and what lies between as the nearest";
        if (!scale.get().equals(EmotionScale.OF_MAPS)) {
            return Optional.of(
                    "goes from %s to %s: %s was taken as emotion 0%s."
                            .formatted(
                                    scale.get().worst().toPlainString(),
                                    scale.get().best().toPlainString(),
                                    scale.get().middle().toPlainString(),
                                    others));
        }
        if (!stated && isUnclear()) {
            return Optional.of(
                    "has no number but 1 and 2: they were taken as +1 and +2. If 1 is bad, let its"
                            + " header say so, as in `Emotion (1 to 5)`.");
        }
        return exact
                ? Optional.empty()
                : Optional.of("has numbers with decimals: they were taken as the nearest emotion.");
    }

    private List<BigDecimal> numbers() {
        return rated.stream().flatMap(cell -> cell.number().stream()).toList();
    }

    /** Whether the numbers are as well the worst of a scale from 1 as the good half of -2 to +2. */
    private boolean isUnclear() {
        return rated.stream().noneMatch(EmotionCell::signed)
                && numbers().stream().noneMatch(it -> it.compareTo(BigDecimal.ONE) < 0);
    }

    private static boolean isExact(BigDecimal number, EmotionScale scale) {
        return !scale.contains(number)
                || scale.middle()
                                .add(
                                        scale.best()
                                                .subtract(scale.worst())
                                                .multiply(new BigDecimal(scale.emotion(number)))
                                                .divide(new BigDecimal(4)))
                                .compareTo(number)
                        == 0;
    }

    private Optional<EmotionScale> fromCells(boolean hasZero) {
        Set<BigDecimal> points =
                rated.stream().flatMap(it -> it.outOf().stream()).collect(Collectors.toSet());
        if (!points.isEmpty()) {
            return points.size() == 1
                    ? EmotionScale.outOf(points.iterator().next(), hasZero)
                    : Optional.empty();
        }
        List<BigDecimal> numbers = numbers();
        if (numbers.stream().allMatch(EmotionScale.OF_MAPS::contains)) {
            return Optional.of(EmotionScale.OF_MAPS);
        }
        EmotionScale five = new EmotionScale(BigDecimal.ONE, new BigDecimal(FIVE));
        boolean signed = rated.stream().anyMatch(EmotionCell::signed);
        return !signed && numbers.stream().allMatch(five::contains)
                ? Optional.of(five)
                : Optional.empty();
    }
}
