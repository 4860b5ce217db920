// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.flow.FlowFact;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowWords;
import journey.dsl.flow.Flows;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/** What customers really did, as the flow file beside a map tells it. */
public final class CustomerNumbers {

    /** A filter that shows the customers as well, if anything is told of them. */
    public MapFilter with(MapFilter filter, Journey journey) {
        IResourceServiceProvider language =
                IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(
                        journey.eResource().getURI());
        MapFilter told = filter.with(language.get(Flows.class).of(journey));
        if (places(journey, told).findAny().isEmpty()) {
            return filter;
        }
        Set<Lane> lanes = EnumSet.of(Lane.CUSTOMERS);
        lanes.addAll(filter.lanes());
        return told.withLanes(lanes);
    }

    private MapFilter shown(Journey journey, EObject diagram) {
        return with(DiagramFilter.of(diagram, Set.of()), journey);
    }

    private static Stream<EObject> places(Journey journey, MapFilter filter) {
        return journey.getStages().stream()
                .flatMap(stage -> Stream.concat(Stream.of(stage), stage.getMoments().stream()))
                .filter(place -> !(place instanceof Moment moment) || filter.shows(moment))
                .filter(place -> place(place, filter).isPresent())
                .map(EObject.class::cast);
    }

    private static Optional<FlowPlace> place(EObject place, MapFilter filter) {
        return filter.customers().flatMap(it -> FlowNames.place(it, place));
    }

    private Optional<FlowPlace> told(EObject place, EObject diagram) {
        return place(place, shown(Ancestors.journey(place), diagram));
    }

    /** The journey if its diagram has the lane, for the name of the lane. */
    public List<Journey> customersLane(Journey journey, EObject diagram) {
        return customersOfMap(journey, diagram).isEmpty() ? List.of() : List.of(journey);
    }

    /** The stages and moments of which numbers are told. */
    public List<EObject> customersOfMap(Journey journey, EObject diagram) {
        return places(journey, shown(journey, diagram)).toList();
    }

    /** The numbers of a stage or moment, a fact in each line. */
    public String customersLabel(EObject place, EObject diagram) {
        return told(place, diagram)
                .map(it -> String.join("\n", FlowFact.all(it)))
                .orElse("");
    }

    /** Whether most customers pass a moment by. */
    public boolean isMostlySkipped(EObject place, EObject diagram) {
        return told(place, diagram).filter(FlowWords::isMostlySkipped).isPresent();
    }
}
