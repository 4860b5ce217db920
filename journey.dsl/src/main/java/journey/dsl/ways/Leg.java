// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.Optional;
import journey.model.Moment;
import journey.model.PersonaSpecific;

/**
 * A way from where somebody is.
 *
 * @param target empty where the journey ends
 * @param said empty where the order of the text says so
 */
record Leg(Optional<Moment> target, Optional<PersonaSpecific> said) {

    static final Leg END = new Leg(Optional.empty(), Optional.empty());

    static Leg to(Moment target) {
        return new Leg(Optional.of(target), Optional.empty());
    }
}
