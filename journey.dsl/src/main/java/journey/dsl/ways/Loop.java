// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.List;
import journey.model.Moment;
import journey.model.Persona;

/**
 * Moments that lead to one another, and for somebody nowhere else.
 *
 * @param moments in the order of the text
 * @param personas who comes to no end from there, in the order of the journey; empty when the
 *     journey names nobody
 */
public record Loop(List<Moment> moments, List<Persona> personas) {

    public Loop {
        moments = List.copyOf(moments);
        personas = List.copyOf(personas);
    }
}
