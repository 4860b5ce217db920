// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.map.TextWrap;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * A line of text, at its place in a box.
 *
 * @param icon before it, or null
 * @param indent how far it begins from the edge of the text, in pixels
 * @param top of the line, from the top of the text, in pixels
 */
record Line(TextStyle style, Icon icon, String text, int indent, int top) {

    private static final int ICON_ROOM = Icon.SIZE + 4;

    /** Wraps paragraphs, one below the other, to a width in pixels. */
    static List<Line> wrap(List<Paragraph> paragraphs, int width) {
        List<Line> lines = new ArrayList<>();
        int top = 0;
        for (Paragraph paragraph : paragraphs) {
            TextStyle style = paragraph.style();
            Icon icon = paragraph.icon();
            int indent = icon == null ? 0 : ICON_ROOM;
            TextWrap wrap = new TextWrap(style.measure(), style.fontSize(), width - indent);
            for (String text : wrap.lines(paragraph.text())) {
                lines.add(new Line(style, icon, text, indent, top));
                icon = null;
                top += style.lineHeight();
            }
        }
        return lines;
    }

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
        return indent + style.measure().width(text, style.fontSize());
    }

    /**
     * Draws the line, from right to left when its first letter is written that way. Its width is
     * that of our font in every viewer, also in one that has no such font.
     *
     * @param x of the text
     * @param y of the top of the text
     * @param width of the text
     */
    void draw(XmlWriter out, int x, int y, int width) {
        boolean rightToLeft =
                !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        int left = rightToLeft ? x + width - indent : x + indent;
        if (icon != null) {
            icon.draw(out, rightToLeft ? x + width - Icon.SIZE : x, y + top + 1);
        }
        out.element(
                "text",
                Attributes.of("class", style.cssClass())
                        .and("x", left)
                        .and("y", y + top + style.fontSize())
                        .and("direction", rightToLeft ? "rtl" : null)
                        .and("textLength", right() - indent)
                        .and("lengthAdjust", "spacingAndGlyphs"),
                text);
    }
}
