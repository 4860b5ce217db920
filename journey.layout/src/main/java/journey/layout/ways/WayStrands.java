// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.layout.Edge;
import journey.layout.MapLayout;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;

/** Puts the ways of a drawing together to lines. */
public final class WayStrands {

    private final WayStops stops;
    private final Map<WayStrand.Key, WayStrand> strands = new LinkedHashMap<>();

    /** The moments after which the order of the text leads on. */
    private final Set<Moment> flowing = new HashSet<>();

    /** Those who go on from each moment, or start, and those who take what a moment names. */
    private final Map<Object, Set<Persona>> travellers = new HashMap<>();

    /** The parallel moments to which a way leads that a moment names: mostly one of them. */
    private final Map<Said, Set<Moment>> named = new HashMap<>();

    private record Said(PersonaSpecific way, WayStop group) {}

    WayStrands(WayStops stops, List<Edge> edges) {
        this.stops = stops;
        for (Edge edge : edges) {
            travellers(edge.source()).addAll(edge.way().personas());
            edge.way().said().ifPresent(it -> travellers(it).addAll(edge.way().personas()));
            if (!edge.isPast() && edge.way().said().isEmpty()) {
                edge.source().ifPresent(flowing::add);
            }
            said(edge)
                    .ifPresent(
                            said ->
                                    named.computeIfAbsent(said, any -> new HashSet<>())
                                            .add(edge.target().orElseThrow()));
        }
        edges.forEach(this::add);
    }

    /** The lines of a layout, wherever they are. */
    public static WayStrands of(MapLayout<?> layout) {
        return new WayStrands(new WayStops(layout), layout.edges());
    }

    private void add(Edge edge) {
        boolean isUnsaid = edge.way().said().isEmpty();
        boolean leadsToAll = said(edge).filter(said -> named.get(said).size() > 1).isPresent();
        Optional<WayStop> from = edge.source().flatMap(it -> stop(it, isUnsaid));
        Optional<WayStop> to = edge.target().flatMap(it -> stop(it, isUnsaid || leadsToAll));
        boolean merges = edge.isPast() && flowing.contains(edge.source().orElseThrow());
        boolean isInGroup = edge.isPast() && from.filter(WayStop::isGroup).isPresent();
        if (isInGroup || from.isEmpty() && (to.isEmpty() || merges)) {
            return;
        }
        Object source = from.isPresent() ? from.get() : edge.source();
        Object target = merges ? "" : to.isPresent() ? to.get() : edge.target();
        Object what = isUnsaid ? source : edge.way().said().get();
        strands.computeIfAbsent(
                        new WayStrand.Key(what, target, edge.isPast()),
                        any -> WayStrand.of(edge, from, merges ? Optional.empty() : to, merges))
                .add(edge.way().personas());
    }

    /** What a moment names, and where that leads; empty where it is not in the drawing. */
    private Optional<Said> said(Edge edge) {
        return edge.way()
                .said()
                .flatMap(way -> edge.target().flatMap(stops::group).map(it -> new Said(way, it)));
    }

    /** The order of the text leads to parallel moments together, what is said to one of them. */
    private Optional<WayStop> stop(Moment moment, boolean isUnsaid) {
        return isUnsaid ? stops.group(moment) : stops.moment(moment);
    }

    public List<WayStrand> all() {
        return List.copyOf(strands.values());
    }

    /** The moments that happen in parallel. */
    public List<WayStop> groups() {
        return stops.groups();
    }

    private Set<Persona> travellers(Object whence) {
        return travellers.computeIfAbsent(whence, any -> new HashSet<>());
    }

    /** Tells whether some go elsewhere from the same place, or by what the same moment names. */
    public boolean isForSome(WayStrand strand) {
        Object whence =
                strand.isUnsaid() ? strand.edge().source() : strand.way().said().orElseThrow();
        return !strand.personas().containsAll(travellers(whence));
    }
}
