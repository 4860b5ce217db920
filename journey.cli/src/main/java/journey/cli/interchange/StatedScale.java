// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scale that a header states: {@code Emotion (1-5)}, {@code Mood, -2 to +2}, {@code x/10}. */
final class StatedScale {

    private static final String NUMBER = "[+-]?\\d{1,3}";

    private static final Pattern RANGE =
            Pattern.compile(
                    "(?<![\\d.])("
                            + NUMBER
                            + ")\\s*(?:-|–|—|~|〜|～|\\.{2,3}|…|to|bis|until|hasta|até|à|a)\\s*("
                            + NUMBER
                            + ")(?![\\d.])");

    private static final Pattern OUT_OF =
            Pattern.compile("(?:/|\\b(?:out of|von|sur|de))\\s*(\\d{1,3})(?![\\d.])");

    private static final Pattern LEGEND =
            Pattern.compile("(?<![\\d.])(" + NUMBER + ")\\s*=\\s*([^,;/|)\\]\\d=]+)");

    private static final Pattern PERCENT = Pattern.compile("(?:\\bin\\s*)?(?:%|\\bpercent\\b)");

    private StatedScale() {}

    /** A header without its scale. */
    static String without(String header) {
        String text = minus(header);
        for (Pattern pattern : List.of(LEGEND, RANGE, OUT_OF, PERCENT)) {
            text = pattern.matcher(text).replaceAll(" ");
        }
        return text;
    }

    /**
     * The scale of a header; empty when it states none, or one that cannot be understood.
     *
     * @param hasZero whether 0 is among the values, which tells 0 to 10 from 1 to 10
     */
    static Optional<EmotionScale> of(String header, boolean hasZero) {
        String text = minus(header);
        Matcher legend = LEGEND.matcher(text);
        List<EmotionScale.Point> points = new ArrayList<>();
        while (legend.find()) {
            points.add(new EmotionScale.Point(new BigDecimal(legend.group(1)), legend.group(2)));
        }
        if (points.size() > 1) {
            return EmotionScale.between(points);
        }
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            return EmotionScale.of(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)));
        }
        Matcher outOf = OUT_OF.matcher(text);
        if (outOf.find()) {
            return EmotionScale.outOf(new BigDecimal(outOf.group(1)), hasZero);
        }
        return PERCENT.matcher(text).find()
                ? EmotionScale.outOf(new BigDecimal(100), true)
                : Optional.empty();
    }

    /** Whether a header says something about a scale, understood or not. */
    static boolean isIn(String header) {
        return !without(header).equals(minus(header));
    }

    private static String minus(String header) {
        return header.replace('−', '-').replace('＋', '+').replace('／', '/');
    }
}
