// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.data.alignment.Aligner;
import journey.data.alignment.Alignment;
import journey.data.alignment.MapModel;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;

/** Aligns each variant with the map once for each persona that takes it. */
final class AlignedVariants {

    /** A variant as some take it. */
    private record Key(int variant, Optional<Persona> persona) {}

    private final Journey journey;
    private final Map<Integer, List<Moment>> moments;
    private final Map<Optional<Persona>, MapModel> models = new HashMap<>();
    private final Map<Key, Alignment> alignments = new HashMap<>();

    /**
     * @param moments of each variant, in the order of their visits
     */
    AlignedVariants(Journey journey, Map<Integer, List<Moment>> moments) {
        this.journey = journey;
        this.moments = moments;
    }

    List<Moment> moments(int variant) {
        return moments.get(variant);
    }

    MapModel model(Optional<Persona> persona) {
        return models.computeIfAbsent(persona, it -> MapModel.of(journey, it));
    }

    Alignment of(int variant, Optional<Persona> persona) {
        return alignments.computeIfAbsent(
                new Key(variant, persona),
                it -> new Aligner(model(persona)).align(moments.get(variant)));
    }

    /** The moments that are seen, skipped, repeated and not repeated in cases. */
    Map<CaseFacts.Kind, Set<Moment>> deviations(VariantCount count) {
        Alignment alignment = of(count.variant(), count.persona());
        Set<Moment> there = new HashSet<>();
        Set<Moment> repeated = new HashSet<>();
        moments.get(count.variant()).stream().filter(it -> !there.add(it)).forEach(repeated::add);
        Set<Moment> once = new HashSet<>(there);
        once.removeAll(repeated);
        Set<Moment> skipped = new HashSet<>(alignment.skipped());
        if (!count.isLate()) {
            skipped.addAll(alignment.leading());
        }
        skipped.removeAll(there);
        return Map.of(
                CaseFacts.Kind.SEEN, there,
                CaseFacts.Kind.SKIPPED, skipped,
                CaseFacts.Kind.REPEATED, repeated,
                CaseFacts.Kind.ONCE, once);
    }
}
