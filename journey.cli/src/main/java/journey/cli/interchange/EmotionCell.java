// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a cell of emotions: {@code 4}, {@code 4/5}, {@code 4 - happy}, {@code Happy (4)},
 * {@code worried}.
 *
 * @param text all of it
 * @param number the number, if there is one
 * @param outOf the number of points that the cell itself names
 * @param signed whether the number says that it is above or below 0
 * @param words what stands beside the number; all of it when there is none
 */
record EmotionCell(
        String text,
        Optional<BigDecimal> number,
        Optional<BigDecimal> outOf,
        boolean signed,
        String words) {

    /** A longer text is no rating with a word. */
    private static final int LONGEST = 80;

    private static final String NUMBER =
            "(?<number>[+-]?\\d{1,9}(?:[.,]\\d{1,9})?)(?:\\s?(?<percent>%)"
                    + "|\\s?(?:/|out of|von|sur|de)\\s?(?<of>\\d{1,3}))?";

    private static final Pattern ALONE = Pattern.compile(NUMBER);
    private static final Pattern BEFORE_WORDS =
            Pattern.compile(
                    NUMBER
                            + "(?:\\s?[:=|]\\s?|\\s[-–—]\\s|\\s?\\((?=[^)]*\\)$))(?<words>\\D+?)\\)?");
    private static final Pattern AFTER_WORDS =
            Pattern.compile(
                    "(?<words>[^\\d(:]+?)(?:\\s?:\\s?|\\s?\\((?=[^)]*\\)$))" + NUMBER + "\\)?");

    /**
     * Reads a cell.
     *
     * @param decimalComma whether {@code 3,5} is a number
     */
    static EmotionCell of(String text, boolean decimalComma) {
        String plain = text.replace('−', '-');
        if (plain.length() <= LONGEST) {
            Matcher alone = ALONE.matcher(plain);
            if (alone.matches()) {
                return numbered(text, alone, "", decimalComma);
            }
            for (Pattern pattern : new Pattern[] {BEFORE_WORDS, AFTER_WORDS}) {
                Matcher rated = pattern.matcher(plain);
                if (rated.matches()) {
                    return numbered(text, rated, rated.group("words").strip(), decimalComma);
                }
            }
        }
        return worded(text);
    }

    private static EmotionCell worded(String text) {
        return new EmotionCell(text, Optional.empty(), Optional.empty(), false, text);
    }

    private static EmotionCell numbered(
            String text, Matcher cell, String words, boolean decimalComma) {
        String number = cell.group("number");
        if (number.contains(",") && !decimalComma) {
            return worded(text);
        }
        Optional<BigDecimal> outOf =
                cell.group("percent") != null
                        ? Optional.of(new BigDecimal(100))
                        : Optional.ofNullable(cell.group("of")).map(BigDecimal::new);
        boolean signed = number.startsWith("+") || number.startsWith("-");
        return new EmotionCell(
                text, Optional.of(new BigDecimal(number.replace(',', '.'))), outOf, signed, words);
    }
}
