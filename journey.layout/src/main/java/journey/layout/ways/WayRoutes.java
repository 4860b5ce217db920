// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
public final class WayRoutes<T extends WayText> {

    private final WayStops stops;
    private final WayStrands strands;
    private final WayWriter<T> writer;
    private final WaySources sources;
    private final List<WayLine<T>> lines = new ArrayList<>();
    private final Multiset<PersonaSpecific> said = HashMultiset.create();
    private final int height;

    /**
     * Finds the ways in a layout.
     *
     * @param writer of the words beside them
     * @param layout all of the picture, or the columns of a page, with no room for ways yet
     */
    public WayRoutes(WayWriter<T> writer, MapLayout<?> layout) {
        this.writer = writer;
        this.stops = new WayStops(layout);
        this.strands = new WayStrands(stops, layout.edges());
        this.sources = new WaySources(stops);
        StraightWays<T> straight = new StraightWays<>(stops, sources, this::words);
        List<WayStrand> others = straight.without(strands.all());
        lines.addAll(straight.lines());
        List<WayPlace<T>> places = others.stream().map(this::place).toList();
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
        height = Math.max(0, channel.height() - layout.momentBand().height());
    }

    private static Block block(Bounds bounds) {
        return new Block(bounds.x(), bounds.right(), bounds.bottom());
    }

    /**
     * The words stand below a moment that the way passes, and where it passes none below the one
     * that says it: below the next one, an arrow of a blueprint could stand between them and it.
     */
    private WayPlace<T> place(WayStrand strand) {
        Optional<WayStop> from = strand.from();
        Optional<WayStop> to = strand.to();
        if (from.isEmpty()) {
            WayPlace.Room room = stops.room(to.orElseThrow().first());
            return WayPlace.starting(to.get().entry(), words(strand, room), room);
        }
        int last = from.get().last();
        int turn = sources.turn(strand);
        if (to.isEmpty()) {
            WayPlace.Room room = stops.room(last);
            return WayPlace.ending(turn, words(strand, room), room);
        }
        boolean isPassing = to.get().first() > last + 1 || strand.isUnsaid();
        boolean isForward = to.get().first() > last;
        WayPlace.Room room = stops.room(isForward && isPassing ? last + 1 : last);
        return WayPlace.between(turn, to.get().entry(), words(strand, room), room);
    }

    private T words(WayStrand strand, WayPlace.Room room) {
        boolean hasSign = strand.from().isEmpty() || strand.to().isEmpty();
        int width = hasSign ? room.widthBesideSign() : room.width();
        return writer.words(strand, strands.isForSome(strand), width);
    }

    private WayLine<T> inChannel(WayStrand strand, WayPlace<T> place, int y) {
        Route begun =
                strand.from().isPresent()
                        ? sources.begin(strand).toX(place.fromX()).toY(y)
                        : Route.from(place.fromX(), y);
        Route along = begun.toX(place.toX());
        Route route = strand.to().map(to -> along.toY(to.flow()).toX(to.in())).orElse(along);
        return WayLine.of(strand, route, place.words(), place.wordsX(), y);
    }

    /** The room that the ways take below the moments, in pixels. */
    public int height() {
        return height;
    }

    /** The ways, those that go straight first. */
    public List<WayLine<T>> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The moments that happen in parallel. */
    public List<WayStop> groups() {
        return stops.groups();
    }

    /** Tells whether what a moment says of this way is said of no other one. */
    public boolean isNamedAlone(WayStrand strand) {
        return strand.way().said().filter(it -> said.count(it) == 1).isPresent();
    }
}
