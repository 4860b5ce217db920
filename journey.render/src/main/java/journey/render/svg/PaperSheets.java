// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.MARGIN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import journey.layout.Band;
import journey.layout.Column;
import journey.layout.MapLayout;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * A map on pages: as many stages and lanes on each as it has room for, with their titles. The first
 * page has the heading and the legend.
 */
final class PaperSheets {

    /** The room for the title and the number of a page that has no heading, in pixels. */
    private static final int TITLE = 24;

    private final MapPicture picture;
    private final int width;
    private final int height;
    private final Heading heading;
    private final Legend legend;
    private final int firstTop;
    private final Line title;
    private final List<MapLines> lines = new ArrayList<>();
    private final List<MapLayout<BoxDrawing>> parts = new ArrayList<>();
    private final int inRow;

    /**
     * @param width of a page, in pixels
     * @param height of a page, in pixels
     */
    PaperSheets(MapPicture picture, int width, int height) {
        this.picture = picture;
        this.width = width - 2 * SvgDocument.BORDER;
        this.height = height - 2 * SvgDocument.BORDER;
        this.heading = new Heading(picture, this.width);
        this.title = picture.typesetter().line(TextStyle.STRONG, picture.title());
        MapLayout<BoxDrawing> narrow = picture.layout();
        List<List<Column<BoxDrawing>>> groups = groupsOfColumns(narrow);
        for (List<Column<BoxDrawing>> group : groups) {
            lines.add(picture.lines(narrow.part(group, narrow.bands()), false));
        }
        Set<Icon> signs = EnumSet.noneOf(Icon.class);
        lines.forEach(it -> signs.addAll(it.icons()));
        this.legend = new Legend(picture, this.width, signs);
        this.firstTop = heading.height() + legend.height() + 2 * GAP;
        this.inRow = groups.size();
        MapLayout<BoxDrawing> whole = MapLines.room(narrow, lines);
        for (List<Band<BoxDrawing>> bands : groupsOfBands(whole)) {
            groupsOfColumns(whole).forEach(columns -> parts.add(whole.part(columns, bands)));
        }
    }

    private List<List<Column<BoxDrawing>>> groupsOfColumns(MapLayout<BoxDrawing> layout) {
        return groups(
                layout.columns(), it -> it.bounds().width() + GAP, width - MARGIN, width - MARGIN);
    }

    private List<List<Band<BoxDrawing>>> groupsOfBands(MapLayout<BoxDrawing> layout) {
        int header = layout.columns().stream().mapToInt(it -> it.header().height()).max().orElse(0);
        return groups(
                layout.bands(),
                it -> it.bounds().height(),
                height - firstTop - header - GAP,
                height - TITLE - header - GAP);
    }

    /** As many in each group as have room; at least one group, and one element in each further. */
    private static <T> List<List<T>> groups(
            List<T> elements, ToIntFunction<T> size, int firstRoom, int room) {
        List<List<T>> groups = new ArrayList<>();
        List<T> group = new ArrayList<>();
        int left = firstRoom;
        for (T element : elements) {
            if (size.applyAsInt(element) > left
                    && (!group.isEmpty() || groups.isEmpty() && firstRoom < room)) {
                groups.add(group);
                group = new ArrayList<>();
                left = room;
            }
            group.add(element);
            left -= size.applyAsInt(element);
        }
        groups.add(group);
        return groups;
    }

    /** The pages from left to right, then from top to bottom. */
    List<String> svg() {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            pages.add(page(i));
        }
        return pages;
    }

    private String page(int index) {
        MapLayout<BoxDrawing> part = parts.get(index);
        int top = index < inRow ? firstTop : TITLE;
        return picture.document(
                        Math.max(width, part.bounds().width()),
                        Math.max(height, top + part.bounds().height() + GAP))
                .text(
                        picture.css(),
                        out -> {
                            drawTop(out, index);
                            picture.drawMap(out, part, lines.get(index % inRow), top);
                        });
    }

    private void drawTop(XmlWriter out, int index) {
        if (index == 0) {
            heading.draw(out);
            legend.draw(out, heading.height());
        } else {
            title.draw(out, 0, 0, width);
        }
        out.element(
                "text",
                Attributes.of("class", "small end")
                        .and("x", width)
                        .and("y", TextStyle.SMALL.fontSize()),
                "%d / %d".formatted(index + 1, parts.size()));
    }
}
