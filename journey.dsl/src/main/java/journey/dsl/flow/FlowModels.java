// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import journey.dsl.personas.Personas;
import journey.dsl.summary.Labels;
import journey.dsl.text.Words;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Binding;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Touchpoint;
import org.eclipse.emf.common.util.EList;

/** What a map says of which flows are computed. */
public final class FlowModels {

    /** Stands after the name of a moment that may be passed by. */
    private static final String OPTIONAL = "optional";

    private FlowModels() {}

    /** The moments that a flow is about: those that are there today, in the order of the map. */
    public static List<Moment> moments(Journey journey) {
        return journey.getStages().stream()
                .flatMap(it -> it.getMoments().stream())
                .filter(it -> !it.isProposed())
                .toList();
    }

    /** The ways between those moments. */
    public static Ways ways(Journey journey) {
        return Ways.of(journey, it -> !it.isProposed());
    }

    /** What a journey says now. */
    public static FlowModel of(Journey journey) {
        Map<String, List<String>> seen = new TreeMap<>();
        moments(journey).forEach(it -> put(seen, FlowNames.of(it), it.getBindings()));
        Personas.known(journey)
                .forEach(it -> put(seen, "persona " + it.getName(), it.getBindings()));
        moments(journey).stream()
                .filter(Touchpoint.class::isInstance)
                .flatMap(it -> ((Touchpoint) it).getChannels().stream())
                .filter(it -> !it.eIsProxy())
                .forEach(it -> put(seen, "channel " + it.getName(), it.getBindings()));
        Set<String> ways = new LinkedHashSet<>();
        ways(journey).all().forEach(it -> ways.add(words(it)));
        moments(journey).stream()
                .filter(Moment::isOptional)
                .forEach(it -> ways.add(FlowNames.of(it) + " " + OPTIONAL));
        return new FlowModel(seen, List.copyOf(new TreeSet<>(ways)));
    }

    private static void put(Map<String, List<String>> seen, String name, EList<Binding> bindings) {
        if (!bindings.isEmpty()) {
            seen.put(
                    name,
                    bindings.stream().map(it -> Objects.toString(Labels.of(it), "")).toList());
        }
    }

    private static String words(Way way) {
        String personas =
                way.personas().isEmpty()
                        ? ""
                        : " for "
                                + Words.all(
                                        way.personas().stream()
                                                .map(NamedElement::getName)
                                                .toList());
        return way.source().map(it -> FlowNames.of(it) + " ").orElse("")
                + "->"
                + way.target().map(it -> " " + FlowNames.of(it)).orElse("")
                + personas;
    }

    /** How long a customer does nothing who has left, in the words of the map. */
    public static Optional<String> lostAfter(Journey journey) {
        return Optional.ofNullable(journey.getLostAfter())
                .map(amount -> amount + " " + journey.getLostAfterUnit());
    }
}
