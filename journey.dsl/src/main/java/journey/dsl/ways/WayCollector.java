// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.model.Moment;
import journey.model.Persona;

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

    List<Way> ways() {
        return legs.entrySet().stream()
                .map(it -> new Way(source, it.getKey().target(), it.getKey().said(), it.getValue()))
                .toList();
    }
}
