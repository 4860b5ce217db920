// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.personas.Personas;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;

/**
 * Personas who can take the same ways.
 *
 * @param personas empty for those who are not known: all may hold for them
 */
record Travellers(List<Persona> personas) {

    /**
     * The personas of a journey, alike ones together, so that a journey with many personas is
     * walked through no more often than its text tells them apart.
     */
    static List<Travellers> of(Journey journey, List<Moment> moments) {
        List<Persona> known = Personas.known(journey);
        Map<Persona, List<PersonaSpecific>> told = new LinkedHashMap<>();
        known.forEach(persona -> told.put(persona, new ArrayList<>()));
        for (Moment moment : moments) {
            tell(moment, told);
            WaysOut.of(moment).forEach(way -> tell(way, told));
        }
        Map<List<PersonaSpecific>, List<Persona>> alike = new LinkedHashMap<>();
        told.forEach(
                (persona, parts) ->
                        alike.computeIfAbsent(parts, any -> new ArrayList<>()).add(persona));
        List<Travellers> all = new ArrayList<>();
        alike.values().forEach(personas -> all.add(new Travellers(personas)));
        if (known.isEmpty() || Personas.areUnknown(journey)) {
            all.add(new Travellers(List.of()));
        }
        return all;
    }

    private static void tell(PersonaSpecific part, Map<Persona, List<PersonaSpecific>> told) {
        for (Persona persona : part.getPersonas()) {
            told.computeIfPresent(
                    persona,
                    (any, parts) -> {
                        parts.add(part);
                        return parts;
                    });
        }
    }

    boolean hold(PersonaSpecific part) {
        return personas.isEmpty() || Personas.isFor(part, personas.get(0));
    }
}
