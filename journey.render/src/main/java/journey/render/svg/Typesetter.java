// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import journey.layout.TextMeasure;
import journey.layout.TextWrap;
import journey.render.text.FontMeasure;

/** Wraps text to lines, each as wide as every viewer draws it. */
@Singleton
final class Typesetter {

    private static final int ICON_ROOM = Icon.SIZE + 4;

    private final TextMeasure regular;
    private final TextMeasure bold;

    @Inject
    Typesetter() {
        this(FontMeasure.regular(), FontMeasure.bold());
    }

    Typesetter(TextMeasure regular, TextMeasure bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Wraps paragraphs, one below the other, to a width in pixels. */
    List<Line> lines(List<Paragraph> paragraphs, int width) {
        List<Line> lines = new ArrayList<>();
        int top = 0;
        for (Paragraph paragraph : paragraphs) {
            TextStyle style = paragraph.style();
            Icon icon = paragraph.icon();
            int indent = icon == null ? 0 : ICON_ROOM;
            TextWrap wrap = new TextWrap(measure(style), style.fontSize(), width - indent);
            for (String text : wrap.lines(paragraph.text())) {
                lines.add(new Line(style, icon, text, indent, top, width(style, text)));
                icon = null;
                top += style.lineHeight();
            }
        }
        return lines;
    }

    /** A line that nothing wraps. */
    Line line(TextStyle style, String text) {
        return new Line(style, null, text, 0, 0, width(style, text));
    }

    private int width(TextStyle style, String text) {
        return measure(style).width(text, style.fontSize());
    }

    private TextMeasure measure(TextStyle style) {
        return style.isBold() ? bold : regular;
    }
}
