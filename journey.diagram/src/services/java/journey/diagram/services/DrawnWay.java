// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.Optional;
import journey.layout.ways.WayStop;
import journey.layout.ways.WayStrand;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import org.eclipse.emf.ecore.EObject;

/**
 * A way as an edge between two shapes.
 *
 * @param said empty where only the order of the text says so
 */
public record DrawnWay(Optional<PersonaSpecific> said, Shape source, Shape target) {

    /**
     * A shape. A moment also has that of the start before it, and of the end after it; the first of
     * parallel moments has that around all of them.
     *
     * @param mapping the name of its mapping
     * @param element what it stands for
     */
    public record Shape(String mapping, EObject element) {}

    /** The edge of a line. */
    public static DrawnWay of(WayStrand strand) {
        Shape source = source(strand);
        return new DrawnWay(strand.way().said(), source, strand.merges() ? source : target(strand));
    }

    private static Shape source(WayStrand strand) {
        if (strand.isStart()) {
            return new Shape("Start", first(strand.to()));
        }
        return strand.choice()
                .map(choice -> new Shape("Choice", choice))
                .orElseGet(() -> shape(strand.from()));
    }

    private static Shape target(WayStrand strand) {
        if (!strand.isEnd()) {
            return shape(strand.to());
        }
        return strand.way()
                .said()
                .map(said -> new Shape("Ending", said))
                .orElseGet(() -> new Shape("End", first(strand.from())));
    }

    private static Shape shape(Optional<WayStop> stop) {
        boolean isGroup = stop.filter(WayStop::isGroup).isPresent();
        return new Shape(isGroup ? "Parallel" : "Moment", first(stop));
    }

    private static Moment first(Optional<WayStop> stop) {
        return stop.orElseThrow().moments().get(0);
    }
}
