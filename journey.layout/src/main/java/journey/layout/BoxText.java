// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import static journey.layout.MapLayout.PADDING;

import java.util.List;

/**
 * Text in a box.
 *
 * @param lines wrapped
 * @param height of the box with everything in it, in pixels; 0 for no box at all
 */
public record BoxText(List<String> lines, int height) implements BoxContent {

    public BoxText {
        lines = List.copyOf(lines);
    }

    /**
     * Wraps a text into a box that has room for it.
     *
     * @param fontSize in pixels
     * @param width of the box, in pixels
     */
    public static BoxText of(String text, TextMeasure measure, int fontSize, int width) {
        List<String> lines = new TextWrap(measure, fontSize, width - 2 * PADDING).lines(text);
        return new BoxText(lines, lines.size() * MapLayout.lineHeight(fontSize) + 2 * PADDING);
    }
}
