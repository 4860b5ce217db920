// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import java.util.ArrayList;
import java.util.List;
import journey.model.Moment;

/**
 * Aligns visits with a map: a visit where the map has it costs 0, a moment that is skipped 1, a
 * visit for which the map has no place 1. It takes the shortest path in the product of both, from
 * its end to its beginning. Of several it takes the one that matches the earliest visit, skipping
 * as little as it can.
 */
public final class Aligner {

    private final MapModel model;

    public Aligner(MapModel model) {
        this.model = model;
    }

    /** Aligns the moments of a case. */
    public Alignment align(List<Moment> visits) {
        int[][] costs = costs(visits);
        List<Moment> leading = new ArrayList<>();
        List<Moment> skipped = new ArrayList<>();
        List<Integer> extra = new ArrayList<>();
        int state = MapModel.START;
        boolean hasMatched = false;
        for (int i = 0; i < visits.size(); i++) {
            int[] match = match(state, visits.get(i), costs[i + 1]);
            if (match == null || cost(state, match, costs[i + 1]) > costs[i][state]) {
                extra.add(i);
            } else {
                (hasMatched ? skipped : leading).addAll(model.skipped(state, match[0]));
                state = match[1];
                hasMatched = true;
            }
        }
        return new Alignment(
                costs[0][MapModel.START],
                model.cost(MapModel.START, MapModel.END),
                visits.size(),
                hasMatched ? leading : List.of(),
                skipped,
                extra);
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

    /** The cheapest way to be seen at a moment; null when there is none. */
    private int[] match(int state, Moment moment, int[] next) {
        int[] best = null;
        for (int[] doing : model.doing(moment)) {
            if (best == null || isBetter(state, doing, best, next)) {
                best = doing;
            }
        }
        return best;
    }

    private boolean isBetter(int state, int[] one, int[] other, int[] next) {
        int difference = cost(state, one, next) - cost(state, other, next);
        return difference < 0
                || (difference == 0 && model.cost(state, one[0]) < model.cost(state, other[0]));
    }

    private int cost(int state, int[] doing, int[] next) {
        return model.cost(state, doing[0]) + next[doing[1]];
    }
}
