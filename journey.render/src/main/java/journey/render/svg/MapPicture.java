// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import journey.dsl.flow.FlowGroup;
import journey.dsl.summary.EmotionCurve;
import journey.dsl.text.SafeText;
import journey.layout.Box;
import journey.layout.Column;
import journey.layout.MapFilter;
import journey.layout.MapLayout;
import journey.layout.flows.UnknownRoutes;
import journey.layout.flows.UnknownWay;
import journey.layout.ways.WayRoutes;
import journey.model.Journey;
import journey.model.Lane;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;
import org.eclipse.emf.ecore.EObject;

/**
 * A map as SVG: title, personas, the map itself and a legend. It is laid out when the first
 * document of it is asked for, and then once for all of them. The same map always gives the same
 * documents.
 */
public final class MapPicture {

    /** What a picture shows unless a view says otherwise: moments tell of channels and teams. */
    public static final Set<Lane> LANES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Lane.CHANNELS, Lane.TEAMS, Lane.EVIDENCE)));

    private final Journey journey;
    private final PictureSettings settings;
    private final Typesetter typesetter;
    private final Shapes shapes;
    private final Supplier<MapLayout<BoxDrawing>> layout = Suppliers.memoize(this::laidOut);
    private final Supplier<List<EmotionCurve>> curves = Suppliers.memoize(this::shownCurves);
    private final Supplier<MapSheet> sheet = Suppliers.memoize(() -> new MapSheet(this, false));
    private final Supplier<String> svg =
            Suppliers.memoize(() -> sheet.get().document().text(css(), sheet.get()::draw));

    MapPicture(Journey journey, PictureSettings settings, Typesetter typesetter, Shapes shapes) {
        this.journey = journey;
        this.settings = settings;
        this.typesetter = typesetter;
        this.shapes = shapes;
    }

    private MapLayout<BoxDrawing> laidOut() {
        return settings.kind()
                .layout(journey, settings.filter(), typesetter, marks(), customerWords());
    }

    private Optional<CustomerWords> customerWords() {
        MapFilter filter = settings.filter();
        return filter.customers()
                .map(shown -> new CustomerWords(typesetter, filter.flow().orElseThrow(), shown));
    }

    private List<EmotionCurve> shownCurves() {
        MapFilter filter = settings.filter();
        return EmotionCurve.of(journey).stream()
                .filter(
                        curve ->
                                filter.persona().isEmpty()
                                        || filter.persona().equals(curve.persona()))
                .toList();
    }

    /** The journey that it shows. */
    public Journey journey() {
        return journey;
    }

    /** What it shows: the journey, its personas, and all that stands on the map. */
    public List<EObject> elements() {
        return Stream.of(
                        Stream.of(journey),
                        curves().stream().flatMap(curve -> curve.persona().stream()),
                        layout().columns().stream().map(Column::element),
                        layout().boxes().stream().map(Box::element),
                        layout().edges().stream().flatMap(edge -> edge.way().said().stream()))
                .<EObject>flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** The picture as a whole, as an SVG document. */
    public String svg() {
        return svg.get();
    }

    /** What a page shows of each group of customers, first of all; none where nothing is told. */
    public List<CustomerView> customerViews() {
        return customerWords()
                .map(words -> new CustomerViews(this, words))
                .map(views -> groups().stream().map(views::of).toList())
                .orElse(List.of());
    }

    /** The picture as a whole, for a page that has {@link Theme#template()}. */
    public String unstyledSvg() {
        MapSheet page = groups().size() > 1 ? new MapSheet(this, true) : sheet.get();
        return page.document().text(null, page::draw);
    }

    /** The width of the picture as a whole, in pixels. */
    public int width() {
        return sheet.get().document().width();
    }

    /** The height of the picture as a whole, in pixels. */
    public int height() {
        return sheet.get().document().height();
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
        return new PaperSheets(this, width, height).svg();
    }

    /** Draws the picture as a whole into another, at a height in pixels. */
    void draw(XmlWriter out, int y) {
        sheet.get().document().draw(out, Attributes.of("y", y), css(), sheet.get()::draw);
    }

    /** The map, without room for ways yet. */
    MapLayout<BoxDrawing> layout() {
        return layout.get();
    }

    /** What the customers did who are shown; empty when nothing is told of them. */
    Optional<FlowGroup> customers() {
        return layout().customerBand().flatMap(any -> settings.filter().customers());
    }

    /**
     * Those between whom a page can switch: all, or none when only those of a persona are shown.
     */
    List<FlowGroup> groups() {
        boolean areAll = customers().isPresent() && settings.filter().persona().isEmpty();
        return areAll ? settings.filter().flow().orElseThrow().groups() : List.of();
    }

    /** Those of the personas that are shown. */
    List<EmotionCurve> curves() {
        return curves.get();
    }

    Typesetter typesetter() {
        return typesetter;
    }

    Shapes shapes() {
        return shapes;
    }

    Marks marks() {
        return settings.marks();
    }

    /** Whether something has happened to an element, as a further CSS class. */
    String mark(EObject element) {
        return marks().of(element).isPresent() ? " mark" : "";
    }

    List<String> notices() {
        return settings.notices();
    }

    String css() {
        return settings.theme().css();
    }

    /** What stands above it, as plain text. */
    public String title() {
        return SafeText.of(settings.kind().title(journey));
    }

    /** A document for a drawing of it, whose size is in pixels. */
    SvgDocument document(int innerWidth, int innerHeight) {
        return new SvgDocument(journey, settings.kind(), innerWidth, innerHeight);
    }

    /** The ways of a layout of it, or of a part of one, which has no room for them yet. */
    WayRoutes<WayLines> ways(MapLayout<BoxDrawing> shown) {
        WayWords words = wayWords();
        return new WayRoutes<>(
                (strand, isForSome, width) ->
                        new WayLines(typesetter.lines(words.of(strand, isForSome), width)),
                shown);
    }

    /**
     * All lines of a layout of it, or of a part of one, which has no room for them yet.
     *
     * @param ofAllGroups false for those of the customers who are shown only
     */
    MapLines lines(MapLayout<BoxDrawing> shown, boolean ofAllGroups) {
        List<CustomerWays> unknown = new ArrayList<>();
        List<FlowGroup> groups = ofAllGroups ? groups() : customers().stream().toList();
        for (int i = 0; i < groups.size(); i++) {
            unknown.add(new CustomerWays(groups.get(i), i, i == 0, unknown(groups.get(i), shown)));
        }
        return new MapLines(ways(shown), unknown);
    }

    private UnknownRoutes<WayLines> unknown(FlowGroup group, MapLayout<BoxDrawing> shown) {
        return new UnknownRoutes<>(
                (way, width) ->
                        new WayLines(
                                typesetter.lines(
                                        List.of(new Paragraph(TextStyle.SMALL, way.words())),
                                        width)),
                shown,
                UnknownWay.of(journey, group, moment -> layout().customers(moment).isPresent()));
    }

    WayWords wayWords() {
        return new WayWords(this);
    }

    /**
     * Draws the map, or a part of it.
     *
     * @param shown with room for the lines
     * @param top where it begins, in pixels
     */
    void drawMap(XmlWriter out, MapLayout<BoxDrawing> shown, MapLines lines, int top) {
        MapDrawing map = new MapDrawing(this, shown, lines);
        out.element(
                "g",
                Attributes.of("class", "map").and("transform", "translate(0 " + top + ")"),
                () -> map.draw(out));
    }
}
