// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Choice;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import journey.model.Step;

/** The ways between the moments that a map shows; none where each leads to the next one. */
public final class MapWays {

    private final List<Edge> edges;
    private final Map<Moment, List<Moment>> parallel;
    private final Set<PersonaSpecific> said = new HashSet<>();

    private MapWays(List<Edge> edges, Map<Moment, List<Moment>> parallel) {
        this.edges = List.copyOf(edges);
        this.parallel = Map.copyOf(parallel);
        edges.forEach(edge -> edge.way().said().ifPresent(said::add));
    }

    static MapWays of(Journey journey, MapFilter filter) {
        Ways ways = Ways.of(journey, moment -> filter.shows(moment) && hasLane(filter, moment));
        List<Edge> edges = new ArrayList<>();
        Map<Moment, List<Moment>> parallel = new HashMap<>();
        if (ways.divide()) {
            add(ways.starts(), false, filter, edges);
            for (Moment moment : ways.moments()) {
                add(ways.from(moment), false, filter, edges);
                add(ways.past(moment), true, filter, edges);
                List<Moment> together = ways.parallel(moment);
                if (together.stream().allMatch(it -> it.isAside() == moment.isAside())) {
                    parallel.put(moment, together);
                }
            }
        }
        boolean divide =
                ways.moments().stream().anyMatch(Moment::isAside)
                        || parallel.values().stream().anyMatch(it -> it.size() > 1)
                        || edges.stream().anyMatch(MapWays::isSaidOrPast);
        return divide ? new MapWays(edges, parallel) : new MapWays(List.of(), Map.of());
    }

    private static boolean isSaidOrPast(Edge edge) {
        return edge.isPast() || edge.way().said().isPresent();
    }

    private static boolean hasLane(MapFilter filter, Moment moment) {
        return filter.lanes().contains(moment instanceof Step ? Lane.STEPS : Lane.TOUCHPOINTS);
    }

    private static void add(List<Way> ways, boolean arePast, MapFilter filter, List<Edge> edges) {
        for (Way way : ways) {
            boolean isShown =
                    way.personas().isEmpty()
                            || filter.persona()
                                    .filter(it -> !way.personas().contains(it))
                                    .isEmpty();
            if (isShown) {
                edges.add(new Edge(way, arePast));
            }
        }
    }

    /** The ways, in the order of the text. */
    List<Edge> edges() {
        return edges;
    }

    /** Tells whether a map shows ways at all. */
    boolean areShown() {
        return !edges.isEmpty();
    }

    /** The moments that happen in parallel with one and stand in its row, itself among them. */
    List<Moment> parallel(Moment moment) {
        return parallel.getOrDefault(moment, List.of(moment));
    }

    /** The choices of a moment, without those of which no way is shown. */
    List<Choice> choices(Moment moment) {
        return areShown()
                ? moment.getChoices().stream()
                        .filter(
                                choice ->
                                        choice.getWays().isEmpty()
                                                || choice.getWays().stream()
                                                        .map(PersonaSpecific.class::cast)
                                                        .anyMatch(said::contains))
                        .toList()
                : List.of();
    }
}
