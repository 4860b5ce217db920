// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import journey.layout.ways.WayText;

/** The words beside a way, as lines. */
record WayLines(List<Line> lines) implements WayText {

    WayLines {
        lines = List.copyOf(lines);
    }

    @Override
    public int width() {
        return lines.stream().mapToInt(Line::right).max().orElse(0);
    }

    @Override
    public int height() {
        return Line.height(lines);
    }

    @Override
    public boolean fitsOneLine() {
        return lines.size() <= 1;
    }
}
