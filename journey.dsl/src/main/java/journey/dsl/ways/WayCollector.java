// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;

/** Puts the ways from one moment together, which several personas take. */
final class WayCollector {

    private final Optional<Moment> source;
    private final Map<Leg, List<Persona>> legs = new LinkedHashMap<>();

    WayCollector(Optional<Moment> source) {
        this.source = source;
    }

    void add(Travellers travellers, List<Leg> added) {
        for (Leg leg : added) {
            legs.computeIfAbsent(leg, any -> new ArrayList<>()).addAll(travellers.personas());
        }
    }

    /** The ways as the moment says them, and then those that the order of the text says. */
    List<Way> ways() {
        List<PersonaSpecific> said = source.map(WaysOut::of).orElse(List.of());
        return legs.entrySet().stream()
                .sorted(comparing(it -> it.getKey().said().map(said::indexOf).orElse(said.size())))
                .map(it -> new Way(source, it.getKey().target(), it.getKey().said(), it.getValue()))
                .toList();
    }
}
