// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads emotions: numbers on the scale of the spreadsheet, words, signs or faces. */
final class EmotionCells {

    private static final Map<Integer, List<String>> WORDS =
            Map.of(
                    -2,
                            List.of(
                                    "very negative",
                                    "very unhappy",
                                    "very bad",
                                    "--",
                                    "😡",
                                    "😠",
                                    "😭"),
                    -1,
                            List.of(
                                    "negative",
                                    "unhappy",
                                    "bad",
                                    "-",
                                    "🙁",
                                    "☹",
                                    "☹️",
                                    "😞",
                                    "😟",
                                    "😕"),
                    0, List.of("neutral", "ok", "😐", "😶"),
                    1, List.of("positive", "happy", "good", "+", "🙂", "😊", "☺", "☺️"),
                    2,
                            List.of(
                                    "very positive",
                                    "very happy",
                                    "very good",
                                    "++",
                                    "😀",
                                    "😃",
                                    "😄",
                                    "😍"));

    private static final int HIGHEST = 2;
    private static final int MIDDLE_OF_FIVE = 3;

    private final boolean ofFive;

    /** Finds out the scale: where numbers are 1 to 5 and one is above 2, it is not -2 to +2. */
    EmotionCells(List<String> cells) {
        List<Integer> numbers = cells.stream().flatMap(cell -> whole(cell).stream()).toList();
        ofFive =
                numbers.stream().anyMatch(it -> it > HIGHEST)
                        && numbers.stream().allMatch(it -> it >= 1 && it <= 5);
    }

    boolean isOfFive() {
        return ofFive;
    }

    /** The emotion from -2 to +2; empty when the cell holds none. */
    Optional<Integer> read(String cell) {
        Optional<Integer> number = whole(cell).map(it -> ofFive ? it - MIDDLE_OF_FIVE : it);
        return number.isPresent()
                ? number.filter(it -> it >= -HIGHEST && it <= HIGHEST)
                : WORDS.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(cell.toLowerCase(Locale.ROOT)))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static Optional<Integer> whole(String cell) {
        return Numbers.of(cell, false)
                .filter(it -> it.abs().compareTo(BigDecimal.TEN) <= 0)
                .filter(it -> it.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue);
    }
}
