// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.model.Moment;

/**
 * Aligns visits with a map: a visit where the map has it costs 0, a moment that is skipped 1, a
 * visit for which the map has no place 1. It takes the shortest path in the product of both, from
 * its end to its beginning. Of several it takes the one that matches the earliest visits.
 */
public final class Aligner {

    /** A long case is looked at in parts of so many visits, to need less memory. */
    private static final int PART = 1000;

    private final MapModel model;

    public Aligner(MapModel model) {
        this.model = model;
    }

    /**
     * A visit that fits.
     *
     * @param before the one before it that fits; null for the first
     * @param from where somebody stood after that
     * @param at where the moment is done
     */
    private record Match(Match before, int from, int at) {}

    /** Aligns the moments of a case. */
    public Alignment align(List<Moment> visits) {
        List<List<Moment>> parts = parts(visits);
        List<int[]> ends = ends(parts);
        List<Integer> extra = new ArrayList<>();
        Map<Integer, Match> reached = new LinkedHashMap<>();
        reached.put(MapModel.START, null);
        int cost = model.cost(MapModel.START, MapModel.END);
        for (int i = 0; i < parts.size(); i++) {
            int[][] costs = costs(parts.get(i), ends.get(i));
            cost = i == 0 ? costs[0][MapModel.START] : cost;
            reached = follow(parts.get(i), i * PART, reached, costs, extra);
        }
        List<List<Moment>> skipped = skipped(reached.values().iterator().next());
        return new Alignment(
                cost,
                model.cost(MapModel.START, MapModel.END),
                visits.size(),
                skipped.isEmpty() ? List.of() : skipped.get(0),
                skipped.stream().skip(1).flatMap(List::stream).toList(),
                extra);
    }

    private static List<List<Moment>> parts(List<Moment> visits) {
        List<List<Moment>> parts = new ArrayList<>();
        for (int i = 0; i < visits.size(); i += PART) {
            parts.add(visits.subList(i, Math.min(i + PART, visits.size())));
        }
        return parts;
    }

    /** The least cost from each state after each part to the end. */
    private List<int[]> ends(List<List<Moment>> parts) {
        Deque<int[]> ends = new ArrayDeque<>();
        int[] end = new int[model.size()];
        Arrays.setAll(end, state -> model.cost(state, MapModel.END));
        for (int i = parts.size() - 1; i >= 0; i--) {
            ends.addFirst(end);
            end = i == 0 ? end : costs(parts.get(i), end)[0];
        }
        return List.copyOf(ends);
    }

    /** Follows visits from all places that were reached before to all that are reached then. */
    private Map<Integer, Match> follow(
            List<Moment> visits,
            int first,
            Map<Integer, Match> before,
            int[][] costs,
            List<Integer> extra) {
        Map<Integer, Match> reached = before;
        for (int i = 0; i < visits.size(); i++) {
            int[] now = costs[i];
            int[] then = costs[i + 1];
            Map<Integer, Match> next = matches(reached, visits.get(i), now, then);
            if (next.isEmpty()) {
                extra.add(first + i);
                reached.keySet().removeIf(it -> now[it] != 1 + then[it]);
            } else {
                reached = next;
            }
        }
        return reached;
    }

    /**
     * Where somebody can stand after a visit that fits, from all places where they can stand before
     * it, at the least cost of all.
     */
    private Map<Integer, Match> matches(
            Map<Integer, Match> reached, Moment moment, int[] now, int[] next) {
        Map<Integer, Match> matches = new LinkedHashMap<>();
        reached.forEach(
                (state, before) -> {
                    for (int[] doing : model.doing(moment)) {
                        if (cost(state, doing, next) == now[state]) {
                            matches.merge(
                                    doing[1], new Match(before, state, doing[0]), this::shorter);
                        }
                    }
                });
        return matches;
    }

    private Match shorter(Match one, Match other) {
        return model.cost(one.from, one.at) <= model.cost(other.from, other.at) ? one : other;
    }

    /** What is skipped before each visit that fits. */
    private List<List<Moment>> skipped(Match last) {
        Deque<List<Moment>> skipped = new ArrayDeque<>();
        for (Match match = last; match != null; match = match.before) {
            skipped.addFirst(model.skipped(match.from, match.at));
        }
        return List.copyOf(skipped);
    }

    /**
     * The least cost from each state, before each visit and after the last one, to the end.
     *
     * @param end the costs after the last one
     */
    private int[][] costs(List<Moment> visits, int[] end) {
        int[][] costs = new int[visits.size() + 1][];
        costs[visits.size()] = end;
        for (int i = visits.size() - 1; i >= 0; i--) {
            costs[i] = new int[model.size()];
            for (int state = 0; state < model.size(); state++) {
                int least = 1 + costs[i + 1][state];
                for (int[] doing : model.doing(visits.get(i))) {
                    least = Math.min(least, cost(state, doing, costs[i + 1]));
                }
                costs[i][state] = Math.min(least, MapModel.NEVER);
            }
        }
        return costs;
    }

    private int cost(int state, int[] doing, int[] next) {
        return model.cost(state, doing[0]) + next[doing[1]];
    }
}
