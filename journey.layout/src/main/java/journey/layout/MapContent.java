// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import journey.dsl.clauses.Declarations;
import journey.dsl.flow.FlowNames;
import journey.model.Action;
import journey.model.Claim;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import journey.model.Source;
import journey.model.Stage;
import journey.model.Step;
import journey.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What of a journey stands in which lane, under which of its moments or stages. */
final class MapContent {

    private final Journey journey;
    private final MapFilter filter;
    private final Map<EObject, List<Action>> actions = new HashMap<>();
    private final Supplier<MapWays> ways;

    MapContent(Journey journey, MapFilter filter) {
        this.journey = journey;
        this.filter = filter;
        this.ways = Suppliers.memoize(() -> MapWays.of(journey, filter));
        for (Action action : journey.getActions()) {
            place(action)
                    .ifPresent(
                            place ->
                                    actions.computeIfAbsent(place, it -> new ArrayList<>())
                                            .add(action));
        }
    }

    /**
     * An action stands under the first moment of the map that it improves; where all of them are
     * hidden, it is hidden too. One that improves nothing in this journey belongs to it as a whole.
     */
    private Optional<EObject> place(Action action) {
        List<Moment> improved = MapFilter.improved(action);
        return improved.isEmpty()
                ? Optional.of(journey)
                : improved.stream().filter(filter::shows).findFirst().map(EObject.class::cast);
    }

    /** The moments of a stage that are shown. */
    List<Moment> moments(Stage stage) {
        return stage.getMoments().stream().filter(filter::shows).toList();
    }

    /** Tells whether anything stands in a lane. */
    boolean fills(Lane lane) {
        return !at(journey, lane).isEmpty()
                || journey.getStages().stream()
                        .flatMap(stage -> Stream.concat(Stream.of(stage), moments(stage).stream()))
                        .anyMatch(place -> !at(place, lane).isEmpty());
    }

    /** What stands in a lane under a moment, a stage or the journey, in the order of the text. */
    List<? extends EObject> at(EObject place, Lane lane) {
        return switch (lane) {
            case STEPS -> place instanceof Step ? List.of(place) : List.of();
            case TOUCHPOINTS -> place instanceof Touchpoint ? List.of(place) : List.of();
            case ACTIONS -> actions.getOrDefault(place, List.of());
            case CUSTOMERS -> isTold(place) ? List.of(place) : List.of();
            case EVIDENCE -> place instanceof Moment moment ? evidence(moment) : List.of();
            default ->
                    Declarations.features(place.eClass(), lane).stream()
                            .flatMap(feature -> values(place, feature))
                            .filter(part -> !part.eIsProxy() && stands(part))
                            .toList();
        };
    }

    /** Tells whether the numbers of a moment or stage are known. */
    private boolean isTold(EObject place) {
        return filter.customers().flatMap(it -> FlowNames.place(it, place)).isPresent();
    }

    private static Stream<EObject> values(EObject place, EStructuralFeature feature) {
        Object value = place.eGet(feature);
        Stream<?> values =
                value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return values.map(EObject.class::cast);
    }

    private boolean stands(EObject part) {
        return part instanceof Emotion emotion ? filter.includes(emotion) : isShown(part);
    }

    /** What the claims and the measures of a moment rest on, each source once. */
    private List<Source> evidence(Moment moment) {
        Stream<Source> ofClaims =
                moment.eContents().stream()
                        .filter(this::isShown)
                        .filter(Claim.class::isInstance)
                        .flatMap(claim -> ((Claim) claim).getEvidence().stream());
        Stream<Source> ofMeasures =
                moment.getMeasures().stream().map(Measure::getSource).filter(Objects::nonNull);
        return known(Stream.concat(ofClaims, ofMeasures).distinct().toList());
    }

    private boolean isShown(EObject part) {
        return !(part instanceof PersonaSpecific specific) || filter.includes(specific);
    }

    private static <T extends EObject> List<T> known(Collection<T> elements) {
        return elements.stream().filter(element -> !element.eIsProxy()).toList();
    }

    /** The ways between the moments that are shown. */
    MapWays ways() {
        return ways.get();
    }
}
