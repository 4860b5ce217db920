// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.dsl.map.MapLayout.GAP;
import static journey.dsl.map.MapLayout.MARGIN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import journey.dsl.map.Band;
import journey.dsl.map.Column;
import journey.dsl.map.MapLayout;
import journey.render.xml.Attributes;

/**
 * A map on pages: as many stages and lanes on each as it has room for, with their titles. The first
 * page has the heading and the legend.
 */
final class MapPages {

    /** The room for the title and the number of a page that has no heading, in pixels. */
    private static final int TITLE = 24;

    private final MapPicture picture;
    private final int width;
    private final int height;
    private final Heading heading;
    private final Legend legend;
    private final int firstTop;
    private final List<BranchRoutes> branches = new ArrayList<>();
    private final List<MapLayout> parts = new ArrayList<>();
    private final int inRow;

    /**
     * @param width of a page, in pixels
     * @param height of a page, in pixels
     */
    MapPages(MapPicture picture, int width, int height) {
        this.picture = picture;
        this.width = width - 2 * MapPicture.BORDER;
        this.height = height - 2 * MapPicture.BORDER;
        MapLayout narrow = picture.layout(0);
        this.heading = picture.heading(this.width);
        this.legend = new Legend(narrow, this.width);
        this.firstTop = heading.height() + legend.height() + 2 * GAP;
        List<List<Column>> groups = groupsOfColumns(narrow);
        for (List<Column> group : groups) {
            branches.add(new BranchRoutes(narrow.part(group, narrow.bands()), picture.marks()));
        }
        this.inRow = groups.size();
        MapLayout whole =
                picture.layout(branches.stream().mapToInt(BranchRoutes::height).max().orElse(0));
        for (List<Band> bands : groupsOfBands(whole)) {
            groupsOfColumns(whole).forEach(columns -> parts.add(whole.part(columns, bands)));
        }
    }

    private List<List<Column>> groupsOfColumns(MapLayout layout) {
        return groups(
                layout.columns(), it -> it.bounds().width() + GAP, width - MARGIN, width - MARGIN);
    }

    private List<List<Band>> groupsOfBands(MapLayout layout) {
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
        MapLayout part = parts.get(index);
        int top = index < inRow ? firstTop : TITLE;
        return picture.document(
                picture.theme().css(),
                Math.max(width, part.bounds().width()),
                Math.max(height, top + part.bounds().height() + GAP),
                out -> {
                    if (index == 0) {
                        heading.draw(out);
                        legend.draw(out, heading.height());
                    } else {
                        new Line(TextStyle.STRONG, null, picture.title(), 0, 0)
                                .draw(out, 0, 0, width);
                    }
                    out.element(
                            "text",
                            Attributes.of("class", "small end")
                                    .and("x", width)
                                    .and("y", TextStyle.SMALL.fontSize()),
                            "%d / %d".formatted(index + 1, parts.size()));
                    picture.drawMap(out, part, branches.get(index % inRow), top);
                });
    }
}
