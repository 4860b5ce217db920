// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.model.Ending;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;

/** Tells whether what ways depend on is there. */
record KnownNames(Set<Persona> personas) {

    static KnownNames of(Journey journey) {
        return new KnownNames(new HashSet<>(journey.getPersonas()));
    }

    boolean areIn(List<Moment> moments) {
        return moments.stream().allMatch(this::areIn);
    }

    private boolean areIn(Moment moment) {
        return areOfJourney(moment)
                && WaysOut.of(moment).stream().allMatch(way -> areOfJourney(way) && leads(way));
    }

    private boolean areOfJourney(PersonaSpecific part) {
        return personas.containsAll(part.getPersonas());
    }

    private static boolean leads(PersonaSpecific way) {
        return way instanceof Ending
                || WaysOut.target(way).filter(target -> !target.eIsProxy()).isPresent();
    }
}
