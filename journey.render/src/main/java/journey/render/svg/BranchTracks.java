// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.GAP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tracks below the moments, from top to bottom, with the branches on them. Those on one track
 * do not meet, and no line of any goes through the words of another: words keep clear of the lines
 * on their track, of those that go on to deeper tracks, and of all that are placed later.
 */
final class BranchTracks {

    /** So many branches are tried, before one is placed although its words have little room. */
    private static final int MOST_TRIED = 20;

    private final Map<BranchWay, BranchWords> words;
    private final int end;
    private final Set<Integer> others;
    private final List<List<Route>> tracks = new ArrayList<>();
    private final List<Route> routes;

    /** Where each track ends, from the top of the first, in pixels. */
    private final List<Integer> bottoms = new ArrayList<>();

    /**
     * A branch on its track.
     *
     * @param label its words, above its line
     * @param track from 0
     */
    record Route(BranchWay way, BranchLabel label, int track) {

        private int left() {
            return Math.min(way.left(), label.x());
        }

        private int right() {
            return GAP + Math.max(way.right(), label.right());
        }
    }

    /**
     * Places branches.
     *
     * @param words what stands beside each, in the order of the text
     * @param end of the drawing, in pixels
     * @param others the x of what else goes down through all tracks, in pixels
     */
    BranchTracks(Map<BranchWay, BranchWords> words, int end, Set<Integer> others) {
        this.words = words;
        this.end = end;
        this.others = Set.copyOf(others);
        // Those that go less far come first, as they lie between the ends of others.
        List<BranchWay> waiting = new ArrayList<>(words.keySet());
        waiting.sort(Comparator.comparingInt(BranchWay::length).thenComparingInt(BranchWay::left));
        Map<BranchWay, Route> placed = new HashMap<>();
        while (!waiting.isEmpty()) {
            Route route = next(waiting);
            waiting.remove(route.way());
            placed.put(route.way(), route);
            if (route.track() == tracks.size()) {
                tracks.add(new ArrayList<>());
            }
            tracks.get(route.track()).add(route);
        }
        this.routes = words.keySet().stream().map(placed::get).toList();
        int bottom = 0;
        for (List<Route> track : tracks) {
            bottom += GAP + track.stream().mapToInt(it -> it.label().height()).max().orElse(0);
            bottoms.add(bottom);
        }
    }

    /** The first branch whose words have room, else the one that needs the fewest lines. */
    private Route next(List<BranchWay> waiting) {
        Map<Integer, NavigableSet<Integer>> known = new HashMap<>();
        IntFunction<NavigableSet<Integer>> verticals =
                track -> known.computeIfAbsent(track, it -> verticals(waiting, it));
        return best(
                waiting.stream()
                        .limit(MOST_TRIED)
                        .flatMap(way -> routes(way, verticals))
                        .iterator());
    }

    private static Route best(Iterator<Route> routes) {
        Route best = routes.next();
        while (best.label().isCramped() && routes.hasNext()) {
            Route other = routes.next();
            if (!other.label().isCramped() || other.label().height() < best.label().height()) {
                best = other;
            }
        }
        return best;
    }

    /** On each track that has room for a branch and for its words; there is always a new one. */
    private Stream<Route> routes(BranchWay way, IntFunction<NavigableSet<Integer>> verticals) {
        return IntStream.rangeClosed(0, tracks.size())
                .filter(track -> isFree(track, way.left(), way.right() + GAP))
                .mapToObj(track -> new Route(way, label(way, verticals.apply(track)), track))
                .filter(route -> isFree(route.track(), route.left(), route.right()));
    }

    private BranchLabel label(BranchWay way, NavigableSet<Integer> verticals) {
        return BranchLabel.of(words.get(way), way, verticals, end);
    }

    private boolean isFree(int track, int left, int right) {
        return track == tracks.size()
                || tracks.get(track).stream()
                        .noneMatch(other -> left < other.right() && other.left() < right);
    }

    /** Where lines go through a track, or may come to do so. */
    private NavigableSet<Integer> verticals(Collection<BranchWay> waiting, int track) {
        Stream<BranchWay> placed =
                tracks.subList(track, tracks.size()).stream()
                        .flatMap(Collection::stream)
                        .map(Route::way);
        NavigableSet<Integer> verticals = new TreeSet<>(others);
        Stream.concat(waiting.stream(), placed)
                .forEach(
                        way -> {
                            verticals.add(way.fromX());
                            verticals.add(way.toX());
                        });
        return verticals;
    }

    /** The branches in the order of the text. */
    List<Route> routes() {
        return routes;
    }

    /** Where the track of a branch ends, from the top of the first, in pixels. */
    int bottom(Route route) {
        return bottoms.get(route.track());
    }

    /** The room that all tracks take, in pixels. */
    int height() {
        return bottoms.isEmpty() ? 0 : bottoms.get(bottoms.size() - 1) + GAP;
    }
}
