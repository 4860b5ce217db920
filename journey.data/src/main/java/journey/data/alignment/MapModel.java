// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.flow.FlowModels;
import journey.dsl.personas.Personas;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;

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

    /** The number of the first state. */
    static final int START = 0;

    /** The number of the last state, from which nothing leads on. */
    static final int END = 1;

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

    /**
     * Where somebody stands.
     *
     * @param entered the moments to which they came together
     * @param left those of them that are not done
     */
    private record State(List<Moment> entered, List<Moment> left) {}

    /**
     * What leads to moments together.
     *
     * @param said what says so; empty for the order of the text
     * @param group the moments that happen in parallel there
     */
    private record Entry(Optional<PersonaSpecific> said, List<Moment> group) {}

    private final Ways ways;
    private final Optional<Persona> persona;
    private final Map<State, Integer> numbers = new LinkedHashMap<>();
    private final List<List<Move>> moves = new ArrayList<>();
    private final Map<Moment, List<int[]>> doing = new HashMap<>();
    private CheapestWays cheapest;

    private MapModel(Ways ways, Optional<Persona> persona) {
        this.ways = ways;
        this.persona = persona;
    }

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
        model.cheapest = new CheapestWays(model.moves);
        model.endLoops();
        return model;
    }

    /** Who never comes out of a loop may stop there. */
    private void endLoops() {
        boolean isEndless = false;
        for (int state = 0; state < moves.size(); state++) {
            if (cheapest.cost(state, END) == NEVER) {
                moves.get(state).add(new Move(END, null, 0));
                isEndless = true;
            }
        }
        if (isEndless) {
            cheapest = new CheapestWays(moves);
        }
    }

    private void build() {
        moves.add(new ArrayList<>());
        moves.add(new ArrayList<>());
        Deque<State> open = new ArrayDeque<>();
        lead(START, ways.starts().stream(), open);
        while (!open.isEmpty()) {
            State state = open.remove();
            int number = numbers.get(state);
            if (state.left.isEmpty()) {
                lead(number, state.entered.stream().flatMap(it -> ways.from(it).stream()), open);
            } else {
                doOne(number, state, open);
            }
        }
    }

    private void doOne(int number, State state, Deque<State> open) {
        boolean isAnyOrder = state.left.size() <= MOST_PARALLEL;
        for (Moment moment : isAnyOrder ? state.left : state.left.subList(0, 1)) {
            List<Moment> left = state.left.stream().filter(it -> it != moment).toList();
            int target = number(new State(state.entered, left), open);
            boolean isAlone = group(moment).size() == 1;
            doing.computeIfAbsent(moment, any -> new ArrayList<>()).add(new int[] {number, target});
            moves.get(number).add(new Move(target, moment, isFree(moment, isAlone) ? 0 : 1));
            if (moment.isOptional() && isAlone) {
                lead(number, ways.past(moment).stream(), open);
            }
        }
    }

    private boolean isFree(Moment moment, boolean isAlone) {
        return moment.getBindings().isEmpty()
                || (moment.isOptional() && !isAlone)
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

    /** Leads on by ways. What is said once leads to parallel moments together. */
    private void lead(int number, Stream<Way> out, Deque<State> open) {
        Map<Entry, List<Moment>> entered = new LinkedHashMap<>();
        Set<Integer> targets = new LinkedHashSet<>();
        out.filter(this::isTheirs)
                .forEach(
                        way ->
                                way.target()
                                        .ifPresentOrElse(
                                                it ->
                                                        enter(
                                                                new Entry(way.said(), group(it)),
                                                                it,
                                                                entered),
                                                () -> targets.add(END)));
        entered.values().forEach(it -> targets.add(number(new State(it, it), open)));
        if (targets.isEmpty()) {
            targets.add(END);
        }
        targets.forEach(it -> moves.get(number).add(new Move(it, null, 0)));
    }

    /** Several moments on one way are entered once, also when parallel ones lead there. */
    private static void enter(Entry entry, Moment moment, Map<Entry, List<Moment>> entered) {
        List<Moment> moments = entered.computeIfAbsent(entry, any -> new ArrayList<>());
        if (!moments.contains(moment)) {
            moments.add(moment);
        }
    }

    private boolean isTheirs(Way way) {
        return persona.isEmpty()
                || way.personas().isEmpty()
                || way.personas().contains(persona.get());
    }

    private List<Moment> group(Moment moment) {
        return ways.parallel(moment).stream()
                .filter(it -> persona.isEmpty() || Personas.isFor(it, persona.get()))
                .toList();
    }

    int size() {
        return moves.size();
    }

    /** What it costs to come from a state to another one without being seen. */
    int cost(int from, int to) {
        return cheapest.cost(from, to);
    }

    /** The states from which a moment can be done, each with that in which one is then. */
    List<int[]> doing(Moment moment) {
        return doing.getOrDefault(moment, List.of());
    }

    /** The moments that are skipped, and seen in data, on the cheapest way between two states. */
    List<Moment> skipped(int from, int to) {
        return cheapest.skipped(from, to);
    }

    /** Tells whether the map has a way on which a moment is the first that is seen. */
    public boolean starts(Moment moment) {
        return doing(moment).stream().anyMatch(it -> cost(START, it[0]) == 0);
    }

    /** Tells whether the map has a way on which one moment is seen, and then the other. */
    public boolean follows(Moment moment, Moment next) {
        return doing(moment).stream()
                .anyMatch(
                        one -> doing(next).stream().anyMatch(other -> cost(one[1], other[0]) == 0));
    }
}
