// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.text.Bidi;
import java.util.List;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * A line of text, at its place in a box.
 *
 * @param icon before it, or null
 * @param indent how far it begins from the edge of the text, in pixels
 * @param top of the line, from the top of the text, in pixels
 * @param width of its words, in pixels
 */
record Line(TextStyle style, Icon icon, String text, int indent, int top, int width) {

    /** The height of lines that stand below each other, in pixels. */
    static int height(List<Line> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        Line last = lines.get(lines.size() - 1);
        return last.top + last.style.lineHeight();
    }

    /** Where it ends, from the edge of the text, in pixels. */
    int right() {
        return indent + width;
    }

    /**
     * Draws the line, from right to left when its first letter is written that way. Its width is
     * that of our font in every viewer, also in one that has no such font.
     *
     * @param x of the text
     * @param y of the top of the text
     * @param room the width of the text
     */
    void draw(XmlWriter out, int x, int y, int room) {
        boolean rightToLeft =
                !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        int left = rightToLeft ? x + room - indent : x + indent;
        if (icon != null) {
            icon.draw(out, rightToLeft ? x + room - Icon.SIZE : x, y + top + 1);
        }
        out.element(
                "text",
                Attributes.of("class", style.cssClass())
                        .and("x", left)
                        .and("y", y + top + style.fontSize())
                        .and("direction", rightToLeft ? "rtl" : null)
                        .and("textLength", width)
                        .and("lengthAdjust", "spacingAndGlyphs"),
                text);
    }
}
