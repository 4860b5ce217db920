// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.flow.FlowModels;
import journey.dsl.personas.Personas;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;

/**
 * A map as a graph in which cases are followed: the ways of one persona, or of whose persona is not
 * known.
 *
 * <p>A state is where somebody stands: in front of moments that happen in parallel, often only one,
 * some of which are done. A move does one of them, or leads on when all are done. Who is not seen
 * at a moment has skipped it; that costs 1, and nothing at a moment that no data show, that is
 * optional, or that is for others when the persona is not known.
 */
public final class MapModel {

    /** Stands for a cost that no way has. */
    static final int NEVER = Integer.MAX_VALUE / 4;

    /** More moments in parallel than this are taken in the order of the map. */
    private static final int MOST_PARALLEL = 8;

    /**
     * A step from a state to another one.
     *
     * @param moment that is done; null for a step that only leads on
     * @param skipping what it costs not to be seen there
     */
    record Move(int target, Moment moment, int skipping) {}

    /** Where somebody stands: some of the moments of a group are done. */
    private record State(List<Moment> group, int done) {}

    private final Ways ways;
    private final Optional<Persona> persona;
    private final Map<State, Integer> numbers = new LinkedHashMap<>();
    private final List<List<Move>> moves = new ArrayList<>();
    private final Map<Moment, List<int[]>> doing = new HashMap<>();
    private int[][] costs;
    private int[][] before;

    private MapModel(Ways ways, Optional<Persona> persona) {
        this.ways = ways;
        this.persona = persona;
    }

    /** The number of the first state. */
    static final int START = 0;

    /** The number of the last state, from which nothing leads on. */
    static final int END = 1;

    /**
     * The model of a journey as it is today.
     *
     * @param persona whose ways count; empty for whose persona is not known
     */
    public static MapModel of(Journey journey, Optional<Persona> persona) {
        MapModel model =
                new MapModel(
                        FlowModels.ways(journey),
                        persona.filter(Personas.known(journey)::contains));
        model.build();
        model.measure();
        model.endLoops();
        return model;
    }

    /** Who never comes out of a loop may stop there. */
    private void endLoops() {
        boolean isEndless = false;
        for (int state = 0; state < moves.size(); state++) {
            if (costs[state][END] == NEVER) {
                moves.get(state).add(new Move(END, null, 0));
                isEndless = true;
            }
        }
        if (isEndless) {
            measure();
        }
    }

    private void build() {
        moves.add(new ArrayList<>());
        moves.add(new ArrayList<>());
        Deque<State> open = new ArrayDeque<>();
        lead(START, ways.starts().stream(), List.of(), open);
        while (!open.isEmpty()) {
            State state = open.remove();
            int number = numbers.get(state);
            if (Integer.bitCount(state.done) == state.group.size()) {
                lead(
                        number,
                        state.group.stream().flatMap(it -> ways.from(it).stream()),
                        state.group,
                        open);
            } else {
                doOne(number, state, open);
            }
        }
    }

    private void doOne(int number, State state, Deque<State> open) {
        for (int i = 0; i < state.group.size(); i++) {
            if ((state.done & 1 << i) == 0) {
                Moment moment = state.group.get(i);
                int target = number(new State(state.group, state.done | 1 << i), open);
                int skipping = isFree(moment, state.group.size() > 1) ? 0 : 1;
                doing.computeIfAbsent(moment, any -> new ArrayList<>())
                        .add(new int[] {number, target});
                moves.get(number).add(new Move(target, moment, skipping));
            }
        }
        if (state.group.size() == 1 && state.group.get(0).isOptional()) {
            lead(number, ways.past(state.group.get(0)).stream(), state.group, open);
        }
    }

    private boolean isFree(Moment moment, boolean isParallel) {
        return moment.getBindings().isEmpty()
                || (moment.isOptional() && isParallel)
                || (persona.isEmpty() && !moment.getPersonas().isEmpty());
    }

    private int number(State state, Deque<State> open) {
        return numbers.computeIfAbsent(
                state,
                any -> {
                    moves.add(new ArrayList<>());
                    open.add(state);
                    return moves.size() - 1;
                });
    }

    /** Leads on by ways; those within the group that was left are passed over. */
    private void lead(int number, Stream<Way> out, List<Moment> left, Deque<State> open) {
        Map<List<Moment>, List<Moment>> entered = new LinkedHashMap<>();
        out.filter(this::isTheirs)
                .forEach(
                        way -> {
                            if (way.target().isEmpty()) {
                                entered.put(List.of(), List.of());
                            } else {
                                entered.computeIfAbsent(
                                                group(way.target().get()), any -> new ArrayList<>())
                                        .add(way.target().get());
                            }
                        });
        if (entered.isEmpty()) {
            entered.put(List.of(), List.of());
        }
        entered.forEach(
                (group, targets) -> {
                    int target = group.isEmpty() ? END : number(state(group, targets), open);
                    moves.get(number).add(new Move(target, null, 0));
                });
    }

    /** Who does not come to the first of parallel moments does not do the others either. */
    private static State state(List<Moment> group, List<Moment> targets) {
        int done = 0;
        for (int i = 0; i < group.size(); i++) {
            done |= targets.contains(group.get(i)) ? 0 : 1 << i;
        }
        return new State(group, done);
    }

    private boolean isTheirs(Way way) {
        return persona.isEmpty()
                || way.personas().isEmpty()
                || way.personas().contains(persona.get());
    }

    private List<Moment> group(Moment moment) {
        List<Moment> all =
                ways.parallel(moment).stream()
                        .filter(it -> persona.isEmpty() || Personas.isFor(it, persona.get()))
                        .toList();
        return all.size() > MOST_PARALLEL ? List.of(moment) : all;
    }

    /** Finds the cheapest way from each state to each other one, by the moments it skips. */
    private void measure() {
        int size = moves.size();
        costs = new int[size][size];
        before = new int[size][size];
        for (int start = 0; start < size; start++) {
            Arrays.fill(costs[start], NEVER);
            Arrays.fill(before[start], -1);
            costs[start][start] = 0;
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            boolean[] done = new boolean[size];
            while (!open.isEmpty()) {
                int state = open.removeFirst();
                if (done[state]) {
                    continue;
                }
                done[state] = true;
                for (Move move : moves.get(state)) {
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
            }
        }
    }

    int size() {
        return moves.size();
    }

    /** What it costs to come from a state to another one without being seen. */
    int cost(int from, int to) {
        return costs[from][to];
    }

    /** The states from which a moment can be done, each with that in which one is then. */
    List<int[]> doing(Moment moment) {
        return doing.getOrDefault(moment, List.of());
    }

    /** The moments that are skipped, and seen in data, on the cheapest way between two states. */
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
                .min((a, b) -> Integer.compare(a.skipping(), b.skipping()));
    }

    /** Tells whether the map has a way on which a moment is the first that is seen. */
    public boolean starts(Moment moment) {
        return doing(moment).stream().anyMatch(it -> costs[START][it[0]] == 0);
    }

    /** Tells whether the map has a way on which one moment is seen, and then the other. */
    public boolean follows(Moment moment, Moment next) {
        return doing(moment).stream()
                .anyMatch(
                        one ->
                                doing(next).stream()
                                        .anyMatch(other -> costs[one[1]][other[0]] == 0));
    }
}
