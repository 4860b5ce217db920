// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Wraps text to a width: at spaces if possible, else within a word where its script allows a line
 * to break, as between two Chinese characters, else between any two characters.
 */
public final class TextWrap {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final TextMeasure measure;
    private final int fontSize;
    private final int width;

    /**
     * @param fontSize in pixels
     * @param width of a line, in pixels
     */
    public TextWrap(TextMeasure measure, int fontSize, int width) {
        this.measure = measure;
        this.fontSize = fontSize;
        this.width = width;
    }

    /** The lines of a text, none for an empty one. Only a single character may be too wide. */
    public List<String> lines(String text) {
        return fill(List.of(BLANKS.split(text.strip())), " ", this::breakWord);
    }

    private List<String> breakWord(String word) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        return fill(parts(word, breaks), "", this::breakAnywhere);
    }

    private List<String> breakAnywhere(String part) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        return fill(parts(part, breaks), "", List::of);
    }

    private static List<String> parts(String text, BreakIterator breaks) {
        List<String> parts = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    /** Puts as many parts into each line as fit, and breaks those that are too wide for a line. */
    private List<String> fill(
            List<String> parts, String glue, Function<String, List<String>> breaking) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? part : line + glue + part;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> pieces = fits(part) ? List.of(part) : breaking.apply(part);
            int last = pieces.size() - 1;
            lines.addAll(pieces.subList(0, last));
            line = pieces.get(last);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private boolean fits(String line) {
        return measure.width(line, fontSize) <= width;
    }
}
