// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.dsl.map.MapLayout.GAP;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;
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

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

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
        return document(
                css,
                width,
                legendTop + legend.height(),
                out -> {
                    out.element("g", Attributes.of("class", "heading"), () -> heading.draw(out));
                    drawMap(out, layout, branches, mapTop);
                    out.element(
                            "g",
                            Attributes.of("class", "legend"),
                            () -> legend.draw(out, legendTop));
                });
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

    void drawMap(XmlWriter out, MapLayout layout, BranchRoutes branches, int top) {
        BoxContents contents = new BoxContents(marks, branches.height());
        MapDrawing map = new MapDrawing(layout, contents, branches, curves());
        out.element(
                "g",
                Attributes.of("class", "map").and("transform", "translate(0 " + top + ")"),
                () -> map.draw(out));
    }

    /**
     * The document around a drawing.
     *
     * @param css the style sheet, or null for none
     * @param innerWidth of the drawing, in pixels
     * @param innerHeight of the drawing, in pixels
     */
    String document(String css, int innerWidth, int innerHeight, Consumer<XmlWriter> drawing) {
        return XmlWriter.text(
                PlainText::of, out -> draw(out, css, innerWidth, innerHeight, drawing));
    }

    private void draw(
            XmlWriter out,
            String css,
            int innerWidth,
            int innerHeight,
            Consumer<XmlWriter> drawing) {
        int width = innerWidth + 2 * BORDER;
        int height = innerHeight + 2 * BORDER;
        String title = "title-" + journey.getName();
        String description = "description-" + journey.getName();
        Attributes document =
                Attributes.of("xmlns", NAMESPACE)
                        .and("viewBox", "0 0 " + width + " " + height)
                        .and("width", width)
                        .and("height", height)
                        .and("role", "graphics-document document")
                        .and("aria-labelledby", title)
                        .and("aria-describedby", description)
                        .and("data-journey", journey.getName());
        out.element(
                "svg",
                document,
                () -> {
                    out.element("title", Attributes.of("id", title), title());
                    out.element("desc", Attributes.of("id", description), description());
                    if (css != null) {
                        out.element("style", Attributes.none(), css);
                    }
                    out.element(
                            "rect",
                            Attributes.of("class", "paper")
                                    .and("width", width)
                                    .and("height", height));
                    out.element(
                            "g",
                            Attributes.of("transform", "translate(" + BORDER + " " + BORDER + ")"),
                            () -> drawing.accept(out));
                });
    }

    private String description() {
        String stages = Words.all(journey.getStages().stream().map(Labels::of).toList());
        return "A customer journey map of "
                + Words.counted(journey.getStages().size(), "stage")
                + (stages.isEmpty() ? "." : ": " + stages + ".");
    }
}
