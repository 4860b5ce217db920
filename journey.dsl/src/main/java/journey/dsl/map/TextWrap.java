// SPDX-License-Identifier: EPL-2.0
package journey.dsl.map;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Wraps text to a width: between words where it can, within a word where it must. */
final class TextWrap {

    private final TextMeasure measure;
    private final int fontSize;
    private final int width;

    TextWrap(TextMeasure measure, int fontSize, int width) {
        this.measure = measure;
        this.fontSize = fontSize;
        this.width = width;
    }

    /**
     * The lines of a text, none for an empty one. A single character may be wider than the width.
     */
    List<String> lines(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (fits(line)) {
            return line.isEmpty() ? List.of() : List.of(line);
        }
        return fill(line, BreakIterator.getLineInstance(Locale.ROOT), true);
    }

    private List<String> fill(String text, BreakIterator breaks, boolean words) {
        List<String> lines = new ArrayList<>();
        breaks.setText(text);
        int start = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > start && !fits(text.substring(start, next).strip())) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
            String part = text.substring(start, end).strip();
            if (words && !fits(part)) {
                List<String> pieces =
                        fill(part, BreakIterator.getCharacterInstance(Locale.ROOT), false);
                lines.addAll(pieces.subList(0, pieces.size() - 1));
                start = text.indexOf(part, start) + part.length() - last(pieces).length();
            }
        }
        lines.add(text.substring(start, end).strip());
        return lines;
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private boolean fits(String line) {
        return measure.width(line, fontSize) <= width;
    }
}
