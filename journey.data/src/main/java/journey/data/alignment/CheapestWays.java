// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import journey.data.alignment.MapModel.Move;
import journey.model.Moment;

/** The cheapest way from each state of a model to each other one, by the moments that it skips. */
final class CheapestWays {

    private final List<List<Move>> moves;
    private final int[][] costs;
    private final int[][] before;

    /**
     * @param moves from each state; each costs 0 or 1
     */
    CheapestWays(List<List<Move>> moves) {
        this.moves = moves;
        costs = new int[moves.size()][moves.size()];
        before = new int[moves.size()][moves.size()];
        for (int start = 0; start < moves.size(); start++) {
            measure(start);
        }
    }

    private void measure(int start) {
        Arrays.fill(costs[start], MapModel.NEVER);
        Arrays.fill(before[start], -1);
        costs[start][start] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        boolean[] done = new boolean[moves.size()];
        while (!open.isEmpty()) {
            int state = open.removeFirst();
            if (!done[state]) {
                done[state] = true;
                moves.get(state).forEach(it -> take(it, start, state, open));
            }
        }
    }

    /** Moves that cost nothing are followed before those that cost something. */
    private void take(Move move, int start, int state, Deque<Integer> open) {
        int cost = costs[start][state] + move.skipping();
        if (cost < costs[start][move.target()]) {
            costs[start][move.target()] = cost;
            before[start][move.target()] = state;
            if (move.skipping() == 0) {
                open.addFirst(move.target());
            } else {
                open.addLast(move.target());
            }
        }
    }

    /** What it costs to come from a state to another one; {@link MapModel#NEVER} for no way. */
    int cost(int from, int to) {
        return costs[from][to];
    }

    /** The moments that are skipped, and seen in data, between two states. */
    List<Moment> skipped(int from, int to) {
        List<Moment> skipped = new ArrayList<>();
        for (int state = to; state != from; state = before[from][state]) {
            move(before[from][state], state)
                    .filter(it -> it.skipping() > 0)
                    .ifPresent(it -> skipped.add(0, it.moment()));
        }
        return skipped;
    }

    private Optional<Move> move(int from, int to) {
        return moves.get(from).stream()
                .filter(it -> it.target() == to)
                .min(Comparator.comparing(Move::skipping));
    }
}
