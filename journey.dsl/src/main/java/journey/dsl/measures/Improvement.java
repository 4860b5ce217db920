// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.model.Action;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.Metric;
import journey.model.Moment;
import journey.model.Observation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What a metric did from the period before an action to the one after it.
 *
 * @param change between the two observations
 */
public record Improvement(Change change, Observation before, Observation after) {

    /**
     * What a metric did, wherever it could show: each measure that is nearest to what the action
     * delivers, for each group of personas.
     *
     * @param action with a period before and one after
     * @return empty when no measure has observations of both periods
     */
    public static List<Improvement> of(Action action, Metric metric) {
        List<Improvement> found = new ArrayList<>();
        for (Measure measure : nearest(action, metric)) {
            for (Series series : Series.of(measure)) {
                Optional<Observation> before = series.in(action.getMeasuredBefore());
                Optional<Observation> after = series.in(action.getMeasuredAfter());
                if (before.isPresent() && after.isPresent()) {
                    Change change = Change.of(metric, before.get(), after.get());
                    found.add(new Improvement(change, before.get(), after.get()));
                }
            }
        }
        return found;
    }

    /** At the moments that it changes, else in their stages, else in the journey, else anywhere. */
    private static List<Measure> nearest(Action action, Metric metric) {
        Journey journey = EcoreUtil2.getContainerOfType(action, Journey.class);
        List<Moment> moments =
                action.getDelivers().stream()
                        .map(it -> EcoreUtil2.getContainerOfType(it, Moment.class))
                        .filter(moment -> moment != null && !moment.eIsProxy())
                        .toList();
        return Stream.of(
                        moments.stream().flatMap(moment -> moment.getMeasures().stream()),
                        moments.stream().map(EObject::eContainer).flatMap(Improvement::measures),
                        journey.getMeasures().stream(),
                        measures(journey))
                .map(
                        measures ->
                                measures.filter(it -> it.getMetric() == metric).distinct().toList())
                .filter(measures -> !measures.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Measure> measures(EObject parent) {
        List<Measure> measures = new ArrayList<>();
        for (Iterator<EObject> all = parent.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Measure measure) {
                measures.add(measure);
            }
        }
        return measures.stream();
    }
}
