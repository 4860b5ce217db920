// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.layout.Band;
import journey.layout.Bounds;
import journey.layout.MapLayout;
import journey.layout.routes.Block;
import journey.layout.routes.Channel;
import journey.layout.routes.Route;
import journey.model.PersonaSpecific;

/**
 * The ways between the moments of a drawing. A way goes straight to the next moment of its row. All
 * others leave at the right, turn down in the gap between two columns, run along in the channel
 * below the moments, and come up in the gap before the moment that they lead to.
 */
final class WayRoutes {

    private final MapPicture picture;
    private final WayStops stops;
    private final WayStrands strands;
    private final WayWords words;
    private final WaySources sources;
    private final List<WayLine> lines = new ArrayList<>();
    private final Multiset<PersonaSpecific> said = HashMultiset.create();
    private final int height;

    /**
     * Finds the ways in a layout.
     *
     * @param layout all of the picture, or the columns of a page, with no room for ways yet
     */
    WayRoutes(MapPicture picture, MapLayout<BoxDrawing> layout) {
        this.picture = picture;
        this.stops = new WayStops(layout);
        this.strands = new WayStrands(stops, layout.edges());
        this.words = new WayWords(picture);
        this.sources = new WaySources(stops);
        StraightWays straight = new StraightWays(stops, sources, this::lines);
        List<WayStrand> others = straight.without(strands.all());
        lines.addAll(straight.lines());
        List<WayPlace> places = others.stream().map(this::place).toList();
        List<Bounds> taken = new ArrayList<>(stops.taken());
        lines.forEach(line -> taken.addAll(Bounds.of(line.route())));
        Channel channel =
                new Channel(
                        places.stream().map(WayPlace::run).toList(),
                        taken.stream().map(WayRoutes::block).toList());
        for (int i = 0; i < others.size(); i++) {
            lines.add(inChannel(others.get(i), places.get(i), channel.line(i)));
        }
        lines.forEach(line -> line.strand().way().said().ifPresent(said::add));
        height = Math.max(0, channel.height() - bandHeight(layout));
    }

    private static Block block(Bounds bounds) {
        return new Block(bounds.x(), bounds.right(), bounds.bottom());
    }

    private static int bandHeight(MapLayout<BoxDrawing> layout) {
        return layout.bands().stream()
                .filter(Band::hasMoments)
                .findFirst()
                .map(band -> band.bounds().height())
                .orElse(0);
    }

    private WayPlace place(WayStrand strand) {
        Optional<WayStop> from = strand.from();
        Optional<WayStop> to = strand.to();
        if (from.isEmpty()) {
            WayPlace.Room room = stops.room(to.orElseThrow().first());
            return WayPlace.starting(to.get().entry(), lines(strand, room), room);
        }
        int last = from.get().last();
        int turn = sources.turn(strand);
        if (to.isEmpty()) {
            WayPlace.Room room = stops.room(last);
            return WayPlace.ending(turn, lines(strand, room), room);
        }
        boolean isForward = to.get().first() > last;
        WayPlace.Room room = stops.room(isForward ? last + 1 : last);
        return WayPlace.between(turn, to.get().entry(), lines(strand, room), room);
    }

    private List<Line> lines(WayStrand strand, WayPlace.Room room) {
        boolean hasSign = strand.from().isEmpty() || strand.to().isEmpty();
        int width = hasSign ? room.widthBesideSign() : room.width();
        return picture.typesetter().lines(words.of(strand, strands.isForSome(strand)), width);
    }

    private WayLine inChannel(WayStrand strand, WayPlace place, int y) {
        Route begun =
                strand.from().isPresent()
                        ? sources.begin(strand).toX(place.fromX()).toY(y)
                        : Route.from(place.fromX(), y);
        Route along = begun.toX(place.toX());
        Route route = strand.to().map(to -> along.toY(to.flow()).toX(to.in())).orElse(along);
        return WayLine.of(strand, route, place.lines(), place.wordsX(), y);
    }

    /** The room that the ways take below the moments, in pixels. */
    int height() {
        return height;
    }

    /** The ways, those that go straight first. */
    List<WayLine> lines() {
        return lines;
    }

    /** The moments that happen in parallel. */
    List<WayStop> groups() {
        return stops.groups();
    }

    /** Tells whether what a moment says of this way is said of no other one. */
    boolean isNamedAlone(WayStrand strand) {
        return strand.way().said().filter(it -> said.count(it) == 1).isPresent();
    }

    WayWords words() {
        return words;
    }

    /** The signs that ways have, for the legend. */
    Set<Icon> icons() {
        Set<Icon> icons = EnumSet.noneOf(Icon.class);
        for (WayLine line : lines) {
            WayStrand strand = line.strand();
            line.startSign().map(WaySign::icon).ifPresent(icons::add);
            line.endSign().map(WaySign::icon).ifPresent(icons::add);
            strand.choice().ifPresent(any -> icons.add(Icon.CHOICE));
            strand.from().filter(WayStop::isAside).ifPresent(any -> icons.add(Icon.ASIDE));
            strand.to().filter(WayStop::isAside).ifPresent(any -> icons.add(Icon.ASIDE));
            if (strand.way().isUsual()) {
                icons.add(Icon.USUAL);
            }
        }
        return icons;
    }
}
