// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.GAP;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import journey.dsl.text.Words;
import journey.layout.Box;
import journey.render.xml.XmlWriter;

/** Says what the signs of a picture mean, but only of those that it has. */
final class Legend {

    private static final int ENTRY_WIDTH = 230;

    private final List<List<Line>> entries = new ArrayList<>();
    private final int inRow;

    /** The word beside a mark says what has happened, so marks have no entry. */
    Legend(MapPicture picture, int width, Set<Icon> ofWays) {
        Set<Icon> icons = EnumSet.noneOf(Icon.class);
        icons.addAll(ofWays);
        for (Box<BoxDrawing> box : picture.layout().boxes()) {
            box.content().lines().stream()
                    .map(Line::icon)
                    .filter(icon -> icon != null && icon != Icon.MARK)
                    .forEach(icons::add);
        }
        if (!picture.layout().arrows().isEmpty()) {
            icons.add(Icon.ARROW);
        }
        inRow = Math.max(1, width / ENTRY_WIDTH);
        for (Icon icon : icons) {
            Paragraph entry =
                    new Paragraph(TextStyle.SMALL, icon, Words.capitalized(icon.meaning()));
            entries.add(picture.typesetter().lines(List.of(entry), ENTRY_WIDTH - GAP));
        }
    }

    /** In pixels, with the gap to what stands above it. */
    int height() {
        return entries.isEmpty() ? 0 : GAP + rows() * rowHeight();
    }

    private int rows() {
        return (entries.size() + inRow - 1) / inRow;
    }

    private int rowHeight() {
        return entries.stream().mapToInt(Line::height).max().orElse(0);
    }

    void draw(XmlWriter out, int top) {
        for (int i = 0; i < entries.size(); i++) {
            int x = i % inRow * ENTRY_WIDTH;
            int y = top + GAP + i / inRow * rowHeight();
            entries.get(i).forEach(line -> line.draw(out, x, y, ENTRY_WIDTH - GAP));
        }
    }
}
