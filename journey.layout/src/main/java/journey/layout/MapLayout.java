// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import journey.dsl.summary.Labels;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;

/**
 * Where everything stands in the map of a journey: stages are columns in the order of the text,
 * with their moments side by side, and lanes are rows. Nothing overlaps and no text is cut. The
 * same journey always gives the same layout, and a further stage at the end leaves every x as it
 * is.
 *
 * @param <C> what a box holds
 */
public final class MapLayout<C extends BoxContent> {

    /** The width at the left end of every band, for its name. */
    public static final int MARGIN = 120;

    /** The width of a moment, and of all that stands under it. */
    public static final int MOMENT_WIDTH = 160;

    /** The distance between two boxes, and of a box from the edge of its band and its column. */
    public static final int GAP = 8;

    /** The distance of two moments where ways between them are drawn. */
    public static final int WAY_GAP = 60;

    /** The further room before and after moments that happen in parallel. */
    static final int BRACKET = 24;

    /** How far the tips of a choice reach out of its box, to the left and to the right. */
    public static final int TIP = 8;

    /** The distance of text from the edges of its box. */
    public static final int PADDING = 6;

    /** The size of text, in pixels. */
    public static final int FONT_SIZE = 12;

    /** The size of the titles of columns, in pixels. */
    public static final int HEADER_FONT_SIZE = 14;

    /** The width and the height of an emotion. */
    public static final int POINT = 24;

    private final List<Column<C>> columns;
    private final List<Band<C>> bands;
    private final List<Box<C>> boxes;
    private final MapWays ways;
    private final List<Arrow> arrows;
    private final Bounds bounds;
    private final EmotionScale emotionScale;
    private final Map<EObject, Column<C>> columnOf = new HashMap<>();
    private final Map<EObject, Box<C>> firstBoxOf = new HashMap<>();
    private final Map<EObject, Box<C>> customersAt = new HashMap<>();
    private final Map<Spot, Box<C>> boxAt = new HashMap<>();

    private record Spot(EObject place, EObject element) {}

    MapLayout(
            List<Column<C>> columns,
            List<Band<C>> bands,
            List<Box<C>> boxes,
            MapWays ways,
            List<Arrow> arrows,
            Bounds bounds,
            EmotionScale emotionScale) {
        this.columns = List.copyOf(columns);
        this.bands = List.copyOf(bands);
        this.boxes = List.copyOf(boxes);
        this.ways = ways;
        this.arrows = List.copyOf(arrows);
        this.bounds = bounds;
        this.emotionScale = emotionScale;
        for (Column<C> column : columns) {
            columnOf.put(column.element(), column);
        }
        for (Box<C> box : boxes) {
            if (box.lane() == Lane.CUSTOMERS) {
                customersAt.put(box.place(), box);
                continue;
            }
            firstBoxOf.putIfAbsent(box.element(), box);
            boxAt.putIfAbsent(new Spot(box.place(), box.element()), box);
        }
    }

    /** Lays out a journey with all its moments. */
    public static MapLayout<BoxText> of(Journey journey, Set<Lane> shown, TextMeasure measure) {
        return of(journey, MapFilter.of(shown), measure);
    }

    /** Lays out what a filter shows of a journey. */
    public static MapLayout<BoxText> of(Journey journey, MapFilter filter, TextMeasure measure) {
        return of(journey, filter, measure, Labels::of);
    }

    /** Lays out what a filter shows of a journey, for a drawing with labels of its own. */
    public static MapLayout<BoxText> of(
            Journey journey,
            MapFilter filter,
            TextMeasure measure,
            Function<EObject, String> labels) {
        return of(journey, filter, new LabelStyle(measure, labels, filter.customers()));
    }

    /** Lays out what a filter shows of a journey, for a drawing with more than labels. */
    public static <C extends BoxContent> MapLayout<C> of(
            Journey journey, MapFilter filter, MapStyle<C> style) {
        MapContent content = new MapContent(journey, filter);
        MapArrangement arrangement = new MapArrangement(content, filter.lanes());
        return new MapLayouter<>(journey, arrangement, style).layout();
    }

    /**
     * Lays out the service blueprint of a journey: what a filter shows of its moments, and what the
     * company does for them in front of the customer and behind the scenes. Its rows are always the
     * same, whatever lanes the filter has.
     *
     * <p>A touchpoint has two boxes: its own, and in the lane {@link Lane#CHANNELS} the one that
     * says where and whom the customer meets.
     */
    public static <C extends BoxContent> MapLayout<C> blueprint(
            Journey journey, MapFilter filter, MapStyle<C> style) {
        return new BlueprintLayouter<>(journey, filter, style).layout();
    }

    /**
     * A part of this layout, moved together: for a page of a map that is too large for one. It has
     * all ways, also those that lead out of it.
     *
     * @param shownColumns some of the columns, in their order
     * @param shownBands some of the bands, in their order
     */
    public MapLayout<C> part(List<Column<C>> shownColumns, List<Band<C>> shownBands) {
        return new MapPart<>(this, band -> 0).layout(shownColumns, shownBands);
    }

    /**
     * This layout with more room below the moments, as for ways between them. What stands below
     * moves down, and nothing is laid out or wrapped again.
     *
     * @param height in pixels
     */
    public MapLayout<C> withRoomBelowMoments(int height) {
        return withRoom(height, Band::hasMoments);
    }

    /**
     * This layout with more room below what customers did, as for the ways that the map does not
     * know.
     *
     * @param height in pixels
     */
    public MapLayout<C> withRoomBelowCustomers(int height) {
        return withRoom(height, Band::hasCustomers);
    }

    private MapLayout<C> withRoom(int height, Predicate<Band<C>> below) {
        return height == 0
                ? this
                : new MapPart<>(this, band -> below.test(band) ? height : 0).layout(columns, bands);
    }

    /** This layout with arrows. */
    MapLayout<C> with(List<Arrow> added) {
        return new MapLayout<>(columns, bands, boxes, ways, added, bounds, emotionScale);
    }

    /** The distance from one line of text to the next, 7/5 of the font size, in pixels. */
    public static int lineHeight(int fontSize) {
        return fontSize * 7 / 5;
    }

    /** The columns from left to right, with that of the journey itself, if any, at the left. */
    public List<Column<C>> columns() {
        return columns;
    }

    /** The bands from top to bottom. */
    public List<Band<C>> bands() {
        return bands;
    }

    /** The place of the band of the moments; of no size at the top when there is none. */
    public Bounds momentBand() {
        return bands.stream()
                .filter(Band::hasMoments)
                .findFirst()
                .map(Band::bounds)
                .orElse(new Bounds(0, 0, 0, 0));
    }

    /** The band of what customers did; empty when the map does not show it. */
    public Optional<Band<C>> customerBand() {
        return bands.stream().filter(Band::hasCustomers).findFirst();
    }

    /** The box of what customers did at a moment or in a stage; empty when it is not shown. */
    public Optional<Box<C>> customers(EObject place) {
        return Optional.ofNullable(customersAt.get(place));
    }

    /** All boxes, lane by lane and from left to right. */
    public List<Box<C>> boxes() {
        return boxes;
    }

    /** The ways, in the order of the text; none where each moment leads to the next one. */
    public List<Edge> edges() {
        return ways.edges();
    }

    /** The moments that happen in parallel with one and stand in its row, itself among them. */
    public List<Moment> parallel(Moment moment) {
        return ways.parallel(moment);
    }

    MapWays ways() {
        return ways;
    }

    /** What sets off what, in a blueprint; none in a map. */
    public List<Arrow> arrows() {
        return arrows;
    }

    /** The whole map. */
    public Bounds bounds() {
        return bounds;
    }

    /** Where the levels of the emotion curve are; empty when the map does not show it. */
    public Optional<EmotionScale> emotionScale() {
        return Optional.ofNullable(emotionScale);
    }

    /** The column of a stage or of the journey; empty when the map has none. */
    public Optional<Column<C>> column(EObject element) {
        return Optional.ofNullable(columnOf.get(element));
    }

    /**
     * The box of an element, the leftmost if it has several, and not that of its customers; empty
     * when it is not shown.
     */
    public Optional<Box<C>> box(EObject element) {
        return Optional.ofNullable(firstBoxOf.get(element));
    }

    /** The box of an element under a moment, a stage or the journey; empty when there is none. */
    public Optional<Box<C>> box(EObject place, EObject element) {
        return Optional.ofNullable(boxAt.get(new Spot(place, element)));
    }
}
