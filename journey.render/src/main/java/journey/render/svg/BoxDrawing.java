// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.PADDING;

import java.util.List;
import java.util.Optional;
import journey.layout.BoxContent;
import journey.render.xml.XmlWriter;

/**
 * What stands in a box of a picture, wrapped to its width.
 *
 * @param figure beside the text; empty for none
 */
record BoxDrawing(List<Line> lines, Optional<Figure> figure, int height) implements BoxContent {

    /** The room between the text of a measure and its sparkline. */
    private static final int GAP = 4;

    BoxDrawing {
        lines = List.copyOf(lines);
    }

    /** Text, with the padding of a box around it. */
    static BoxDrawing of(List<Line> lines) {
        return new BoxDrawing(lines, Optional.empty(), Line.height(lines) + 2 * PADDING);
    }

    /** As high as a line of text at least: also in a box without text there is something to see. */
    BoxDrawing filled() {
        int least = TextStyle.BODY.lineHeight() + 2 * PADDING;
        return new BoxDrawing(lines, figure, Math.max(least, height));
    }

    /** With a sparkline below, if there is one. */
    BoxDrawing above(Optional<Sparkline> line) {
        return line.isEmpty()
                ? this
                : new BoxDrawing(
                        lines, line.map(Figure.class::cast), height + GAP + Sparkline.HEIGHT);
    }

    /** Draws it into a box, whose place and width are in pixels. */
    void draw(XmlWriter out, int x, int y, int width) {
        int room = width - 2 * PADDING;
        lines.forEach(line -> line.draw(out, x + PADDING, y + PADDING, room));
        figure.ifPresent(it -> it.draw(out, x + PADDING, y, room, height));
    }
}
