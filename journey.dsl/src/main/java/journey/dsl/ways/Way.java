// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.List;
import java.util.Optional;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import journey.model.WayOut;

/**
 * One way of a journey, from moment to moment.
 *
 * @param source empty where the journey starts
 * @param target empty where the journey ends
 * @param said the branch, the ending or the join that says so; empty where the order of the text
 *     does
 * @param personas who takes it, in the order of the journey; empty when the journey names nobody
 */
public record Way(
        Optional<Moment> source,
        Optional<Moment> target,
        Optional<PersonaSpecific> said,
        List<Persona> personas) {

    public Way {
        personas = List.copyOf(personas);
    }

    /** Why or when it is taken, in words; empty when its author does not say. */
    public Optional<String> reason() {
        return wayOut().map(WayOut::getReason).filter(reason -> !reason.isBlank());
    }

    /** Tells whether its author says that it is the usual way. */
    public boolean isUsual() {
        return wayOut().filter(WayOut::isUsual).isPresent();
    }

    private Optional<WayOut> wayOut() {
        return said.filter(WayOut.class::isInstance).map(WayOut.class::cast);
    }
}
