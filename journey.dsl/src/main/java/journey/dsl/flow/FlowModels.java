// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** How long a customer does nothing who has left, in the words of the map; null if not said. */
    public static String lostAfter(Journey journey) {
        return journey.getLostAfter() == null
                ? null
                : journey.getLostAfter() + " " + journey.getLostAfterUnit();
    }

    /**
     * What a journey says now otherwise than when a flow was computed from it: the names of
     * moments, personas and channels, {@code the ways from Buy.Order}, {@code 'lost after'}.
     */
    public static List<String> changes(Flow flow, Journey journey) {
        FlowModel now = of(journey);
        List<String> changes = new ArrayList<>();
        if (!Objects.equals(flow.lostAfter().orElse(null), lostAfter(journey))) {
            changes.add("'lost after'");
        }
        Set<String> names = new TreeSet<>(flow.model().seen().keySet());
        names.addAll(now.seen().keySet());
        names.stream()
                .filter(it -> !Objects.equals(flow.model().seen().get(it), now.seen().get(it)))
                .forEach(changes::add);
        Set<String> ways = new TreeSet<>(flow.model().ways());
        ways.removeIf(now.ways()::contains);
        now.ways().stream().filter(it -> !flow.model().ways().contains(it)).forEach(ways::add);
        ways.stream()
                .map(
                        it ->
                                it.startsWith("->")
                                        ? "the first moments"
                                        : "the ways from " + it.split(" ")[0])
                .distinct()
                .forEach(changes::add);
        return changes;
    }
}
