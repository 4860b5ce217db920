// SPDX-License-Identifier: EPL-2.0
package journey.dsl.personas;

import java.util.Collections;
import java.util.List;
import journey.model.Journey;
import journey.model.Persona;
import journey.model.PersonaSpecific;

/**
 * For whom the parts of a journey hold. A part that names no persona holds for all of them, and one
 * that names a persona that is not found may hold for any.
 */
public final class Personas {

    private Personas() {}

    /** The personas of a journey that are found, once each. */
    public static List<Persona> known(Journey journey) {
        return journey.getPersonas().stream()
                .filter(persona -> !persona.eIsProxy())
                .distinct()
                .toList();
    }

    /** Tells whether a journey names a persona that is not found: it may be any. */
    public static boolean areUnknown(Journey journey) {
        return journey.getPersonas().stream().anyMatch(Persona::eIsProxy);
    }

    /** Tells whether a part holds for a persona. */
    public static boolean isFor(PersonaSpecific part, Persona persona) {
        return mayBeAll(part) || part.getPersonas().contains(persona);
    }

    /** Tells whether two parts have a persona for whom both hold. */
    public static boolean overlap(PersonaSpecific one, PersonaSpecific other) {
        return mayBeAll(one)
                || mayBeAll(other)
                || !Collections.disjoint(one.getPersonas(), other.getPersonas());
    }

    private static boolean mayBeAll(PersonaSpecific part) {
        return part.getPersonas().isEmpty()
                || part.getPersonas().stream().anyMatch(Persona::eIsProxy);
    }
}
