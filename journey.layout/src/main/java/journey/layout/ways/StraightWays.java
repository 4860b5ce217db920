// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import journey.layout.routes.Route;

/**
 * The ways that need no channel: straight on to the next moment of the row, past an optional
 * moment, and to a sign beside a moment. Of the ways of a choice, one goes straight on if its words
 * have room there, the usual one if there is any.
 */
final class StraightWays<T extends WayText> {

    /** From a moment to the sign of the end beside it, in pixels. */
    private static final int END = 17;

    /** From a moment to the sign of the start beside it, in pixels. */
    private static final int START = 25;

    /** The distance of words from lines beside them, in pixels. */
    private static final int CLEAR = 3;

    private final WayStops stops;
    private final WaySources sources;
    private final BiFunction<WayStrand, WayPlace.Room, T> words;
    private final List<WayLine<T>> lines = new ArrayList<>();

    /** From where ways go straight on. */
    private final Set<WayStop> goneOn = new HashSet<>();

    /**
     * @param words of a way, wrapped to a room
     */
    StraightWays(
            WayStops stops, WaySources sources, BiFunction<WayStrand, WayPlace.Room, T> words) {
        this.stops = stops;
        this.sources = sources;
        this.words = words;
    }

    /** Finds those that go straight, and leaves the others. */
    List<WayStrand> without(List<WayStrand> strands) {
        List<WayStrand> others = new ArrayList<>(strands);
        others.removeIf(this::goesOn);
        Set<WayStop> leftOtherwise = new HashSet<>(goneOn);
        others.stream()
                .filter(WayStrand::isUnsaid)
                .forEach(strand -> strand.from().ifPresent(leftOtherwise::add));
        List<WayStrand> ofChoices =
                others.stream()
                        .filter(strand -> strand.choice().isPresent())
                        .sorted(Comparator.comparing(strand -> !strand.way().isUsual()))
                        .toList();
        Set<WayStrand> chosen = new HashSet<>();
        ofChoices.stream()
                .filter(strand -> isChosenStraight(strand, leftOtherwise))
                .forEach(chosen::add);
        others.removeAll(chosen);
        others.removeIf(this::isBeside);
        return others;
    }

    List<WayLine<T>> lines() {
        return lines;
    }

    private boolean goesOn(WayStrand strand) {
        if (strand.merges()) {
            lines.add(WayLine.of(strand, sources.past(strand)));
            return true;
        }
        boolean isStraight =
                strand.choice().isEmpty()
                        && isClear(strand)
                        && (strand.isUnsaid() || hasNoWords(strand));
        if (isStraight) {
            lines.add(WayLine.of(strand, sources.straight(strand)));
            goneOn.add(strand.from().orElseThrow());
        }
        return isStraight;
    }

    private boolean isClear(WayStrand strand) {
        return strand.from().isPresent()
                && strand.to().isPresent()
                && stops.isClear(strand.from().get(), strand.to().get());
    }

    private boolean hasNoWords(WayStrand strand) {
        return words.apply(strand, new WayPlace.Room(0, Integer.MAX_VALUE)).height() == 0;
    }

    private boolean isChosenStraight(WayStrand strand, Set<WayStop> leftOtherwise) {
        if (!isClear(strand) || leftOtherwise.contains(strand.from().orElseThrow())) {
            return false;
        }
        WayStop from = strand.from().get();
        WayStop to = strand.to().orElseThrow();
        if (from.flow() != to.flow()) {
            return false;
        }
        boolean passesRoom = to.first() > from.last() + 1;
        WayPlace.Room room =
                passesRoom
                        ? stops.room(from.last() + 1)
                        : new WayPlace.Room(from.onward() + CLEAR, to.split() - CLEAR);
        T text = words.apply(strand, room);
        boolean fits = text.fitsOneLine() && text.width() <= room.width();
        if (fits) {
            lines.add(
                    WayLine.of(strand, sources.straight(strand), text, room.start(), from.flow()));
            goneOn.add(from);
            leftOtherwise.add(from);
        }
        return fits;
    }

    /** To an end or from a start directly beside a moment, where no words are needed. */
    private boolean isBeside(WayStrand strand) {
        Optional<Route> route =
                strand.choice().isPresent() || !hasNoWords(strand)
                        ? Optional.empty()
                        : strand.isEnd() ? end(strand) : start(strand);
        route.ifPresent(it -> lines.add(WayLine.of(strand, it)));
        return route.isPresent();
    }

    private Optional<Route> end(WayStrand strand) {
        return strand.from()
                .filter(from -> !goneOn.contains(from))
                .map(from -> sources.begin(strand).toX(from.out() + END));
    }

    private static Optional<Route> start(WayStrand strand) {
        return strand.to()
                .filter(to -> strand.isStart() && to.first() == 0)
                .map(to -> Route.from(to.in() - START, to.flow()).toX(to.in()));
    }
}
