// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.dsl.map.MapLayout.GAP;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.map.Box;
import journey.dsl.map.Column;
import journey.dsl.map.Edge;
import journey.dsl.map.MapFilter;
import journey.dsl.map.MapLayout;
import journey.dsl.summary.EmotionCurve;
import journey.dsl.summary.Labels;
import journey.dsl.text.Words;
import journey.model.Journey;
import journey.model.Lane;
import org.eclipse.emf.ecore.EObject;

/**
 * A map as an SVG document: title, personas, the map itself and a legend. The same map always gives
 * the same document.
 *
 * @param filter what of the map to show; lanes that hold nothing are left out
 * @param marks what has happened to elements since another version
 * @param notices what the reader has to know before anything else, such as that parts are missing
 */
public record MapPicture(
        Journey journey, MapFilter filter, Theme theme, Marks marks, List<String> notices) {

    /** What a picture shows unless a view says otherwise: moments tell of channels and teams. */
    public static final Set<Lane> LANES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Lane.CHANNELS, Lane.TEAMS, Lane.EVIDENCE)));

    /** Around everything, in pixels. */
    static final int BORDER = 16;

    private static final int LEAST_WIDTH = 720;

    public MapPicture {
        notices = List.copyOf(notices);
        filter = withoutEmptyLanes(journey, filter);
    }

    private static MapFilter withoutEmptyLanes(Journey journey, MapFilter filter) {
        Set<Lane> filled = EnumSet.of(Lane.STEPS, Lane.TOUCHPOINTS);
        filled.retainAll(filter.lanes());
        MapLayout.of(journey, filter, (line, fontSize) -> 0).boxes().stream()
                .map(Box::lane)
                .forEach(filled::add);
        return new MapFilter(filled, filter.persona(), filter.onlyExisting());
    }

    /** The picture as a whole. */
    public String svg() {
        return svg(theme.css());
    }

    /** The picture as a whole, for a page that has {@link Theme#template()}. */
    public String unstyledSvg() {
        return svg(null);
    }

    /** What the picture shows: the journey, its personas, and all that stands on the map. */
    public List<EObject> elements() {
        MapLayout layout = layout(0);
        return Stream.of(
                        Stream.of(journey),
                        curves().stream().flatMap(curve -> curve.persona().stream()),
                        layout.columns().stream().map(Column::element),
                        layout.boxes().stream().map(Box::element),
                        layout.edges().stream().map(Edge::branch))
                .<EObject>flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private String svg(String css) {
        MapLayout withoutBranches = layout(0);
        BranchRoutes branches = new BranchRoutes(withoutBranches, marks);
        MapLayout layout = branches.height() == 0 ? withoutBranches : layout(branches.height());
        int width = Math.max(LEAST_WIDTH, layout.bounds().width());
        Heading heading = heading(width);
        Legend legend = new Legend(layout, width);
        int mapTop = heading.height() + GAP;
        int legendTop = mapTop + layout.bounds().height() + 2 * GAP;
        SvgOutput out = new SvgOutput();
        document(
                out,
                css,
                width,
                legendTop + legend.height(),
                () -> {
                    out.element("g", () -> heading.draw(out), "class", "heading");
                    drawMap(out, layout, branches, mapTop);
                    out.element("g", () -> legend.draw(out, legendTop), "class", "legend");
                });
        return out.toString();
    }

    /**
     * The picture on pages, from left to right and then from top to bottom; each has the titles of
     * its stages and lanes. A page is larger than asked for only where a single stage or a single
     * lane is.
     *
     * @param width of a page, in pixels
     * @param height of a page, in pixels
     */
    public List<String> pages(int width, int height) {
        return new MapPages(this, width, height).svg();
    }

    /**
     * The layout of the map.
     *
     * @param belowMoments the room for branches, in pixels
     */
    MapLayout layout(int belowMoments) {
        return MapLayout.of(journey, filter, new BoxContents(marks, belowMoments));
    }

    Heading heading(int width) {
        return new Heading(journey, curves(), marks, notices, width);
    }

    String title() {
        return PlainText.of(Labels.of(journey));
    }

    private List<EmotionCurve> curves() {
        return EmotionCurve.of(journey).stream()
                .filter(
                        curve ->
                                filter.persona().isEmpty()
                                        || filter.persona().equals(curve.persona()))
                .toList();
    }

    void drawMap(SvgOutput out, MapLayout layout, BranchRoutes branches, int top) {
        BoxContents contents = new BoxContents(marks, branches.height());
        MapDrawing map = new MapDrawing(layout, contents, branches, curves());
        out.element(
                "g", () -> map.draw(out), "class", "map", "transform", "translate(0 " + top + ")");
    }

    /**
     * Writes the document around a drawing.
     *
     * @param css the style sheet, or null for none
     * @param innerWidth of the drawing, in pixels
     * @param innerHeight of the drawing, in pixels
     */
    void document(
            SvgOutput out, String css, int innerWidth, int innerHeight, SvgOutput.Part drawing) {
        int width = innerWidth + 2 * BORDER;
        int height = innerHeight + 2 * BORDER;
        out.element(
                "svg",
                () -> {
                    out.text("title", title(), "id", "title-" + journey.getName());
                    out.text("desc", description(), "id", "description-" + journey.getName());
                    if (css != null) {
                        out.text("style", css);
                    }
                    out.empty("rect", "class", "paper", "width", width, "height", height);
                    out.element(
                            "g", drawing, "transform", "translate(" + BORDER + " " + BORDER + ")");
                },
                "xmlns",
                SvgOutput.NAMESPACE,
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "graphics-document document",
                "aria-labelledby",
                "title-" + journey.getName(),
                "aria-describedby",
                "description-" + journey.getName(),
                "data-journey",
                journey.getName());
    }

    private String description() {
        String stages = Words.all(journey.getStages().stream().map(Labels::of).toList());
        return "A customer journey map of "
                + Words.counted(journey.getStages().size(), "stage")
                + (stages.isEmpty() ? "." : ": " + stages + ".");
    }
}
