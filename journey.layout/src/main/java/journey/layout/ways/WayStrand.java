// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import journey.dsl.ways.Way;
import journey.layout.Edge;
import journey.model.Choice;
import journey.model.Persona;

/**
 * Ways that are drawn as one line: one that a moment names, or all those by which the order of the
 * text leads from a moment, or from moments in parallel, to the same place.
 *
 * @param edge the first of them
 * @param from where it begins; empty for a start, and where that is not in the drawing
 * @param to where it leads; empty for an end, and where that is not in the drawing
 * @param merges true for a way past a moment that joins the way on from the moment
 */
public record WayStrand(
        Edge edge,
        Optional<WayStop> from,
        Optional<WayStop> to,
        boolean merges,
        Set<Persona> personas) {

    /** What makes ways one line. */
    record Key(Object from, Object to, boolean isPast) {}

    static WayStrand of(Edge edge, Optional<WayStop> from, Optional<WayStop> to, boolean merges) {
        return new WayStrand(edge, from, to, merges, new LinkedHashSet<>(edge.way().personas()));
    }

    void add(Collection<Persona> further) {
        personas.addAll(further);
    }

    public Way way() {
        return edge.way();
    }

    /** The choice that it is a way of. */
    public Optional<Choice> choice() {
        return way().said()
                .map(said -> said.eContainer())
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast);
    }

    public boolean isStart() {
        return edge.source().isEmpty();
    }

    public boolean isEnd() {
        return edge.target().isEmpty();
    }

    /** Tells whether it comes from where the drawing does not reach. */
    public boolean comesIn() {
        return !isStart() && from.isEmpty();
    }

    /** Tells whether it leads to where the drawing does not reach. */
    public boolean leadsOut() {
        return !merges && !isEnd() && to.isEmpty();
    }

    /** Tells whether only the order of the text says so. */
    public boolean isUnsaid() {
        return way().said().isEmpty();
    }
}
