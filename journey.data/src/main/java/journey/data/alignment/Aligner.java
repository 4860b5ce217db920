// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import java.util.ArrayList;
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
        int[][] costs = costs(visits);
        List<Integer> extra = new ArrayList<>();
        Map<Integer, Match> reached = new LinkedHashMap<>();
        reached.put(MapModel.START, null);
        for (int i = 0; i < visits.size(); i++) {
            Map<Integer, Match> next = matches(reached, visits.get(i), costs[i], costs[i + 1]);
            if (next.isEmpty()) {
                extra.add(i);
                int[] now = costs[i];
                int[] then = costs[i + 1];
                reached.keySet().removeIf(it -> now[it] != 1 + then[it]);
            } else {
                reached = next;
            }
        }
        List<List<Moment>> skipped = skipped(reached.values().iterator().next());
        return new Alignment(
                costs[0][MapModel.START],
                model.cost(MapModel.START, MapModel.END),
                visits.size(),
                skipped.isEmpty() ? List.of() : skipped.get(0),
                skipped.stream().skip(1).flatMap(List::stream).toList(),
                extra);
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
        List<List<Moment>> skipped = new ArrayList<>();
        for (Match match = last; match != null; match = match.before) {
            skipped.add(0, model.skipped(match.from, match.at));
        }
        return skipped;
    }

    /** The least cost from each state, and each visit, to the end. */
    private int[][] costs(List<Moment> visits) {
        int[][] costs = new int[visits.size() + 1][model.size()];
        for (int state = 0; state < model.size(); state++) {
            costs[visits.size()][state] = model.cost(state, MapModel.END);
        }
        for (int i = visits.size() - 1; i >= 0; i--) {
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
