// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import static journey.model.JourneyPackage.Literals.CLAIM__ASSUMED;
import static journey.model.JourneyPackage.Literals.CLAIM__EVIDENCE;
import static journey.model.JourneyPackage.Literals.ENDING__EVERYBODY;
import static journey.model.JourneyPackage.Literals.JOURNEY__FUTURE_OF;
import static journey.model.JourneyPackage.Literals.JOURNEY__STATE;
import static journey.model.JourneyPackage.Literals.MEASURE__COMPARISON;
import static journey.model.JourneyPackage.Literals.MEASURE__TARGET;
import static journey.model.JourneyPackage.Literals.METRIC__METHOD;
import static journey.model.JourneyPackage.Literals.METRIC__TOP_POINTS;
import static journey.model.JourneyPackage.Literals.WAY_OUT__REASON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.measures.Change;
import journey.dsl.measures.Measures;
import journey.model.Comparison;
import journey.model.Direction;
import journey.model.EffortMethod;
import journey.model.Ending;
import journey.model.JourneyState;
import journey.model.Measure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What else changes when an element says something new. */
final class Implications {

    private Implications() {}

    /** The values of all features of an element one of them new. */
    static Map<EStructuralFeature, List<Object>> of(
            EObject element, EStructuralFeature feature, List<Object> values) {
        Map<EStructuralFeature, List<Object>> all = new HashMap<>();
        for (EStructuralFeature each : element.eClass().getEAllStructuralFeatures()) {
            all.put(each, Values.present(element, each));
        }
        all.put(feature, values);
        if (feature == CLAIM__ASSUMED && !values.isEmpty()) {
            all.put(CLAIM__EVIDENCE, List.of());
        } else if (feature == CLAIM__EVIDENCE && !values.isEmpty()) {
            all.put(CLAIM__ASSUMED, List.of());
        } else if (feature == JOURNEY__FUTURE_OF && !values.isEmpty()) {
            all.put(JOURNEY__STATE, List.of(JourneyState.FUTURE));
        } else if (feature == JOURNEY__STATE && !values.contains(JourneyState.FUTURE)) {
            all.put(JOURNEY__FUTURE_OF, List.of());
        } else if (feature == METRIC__METHOD && !values.contains(EffortMethod.TOP)) {
            all.put(METRIC__TOP_POINTS, List.of());
        } else if (feature == MEASURE__TARGET && ((Measure) element).getTarget() == null) {
            all.put(MEASURE__COMPARISON, List.of(comparison((Measure) element)));
        } else if (element instanceof Ending && feature == WAY_OUT__REASON) {
            all.put(ENDING__EVERYBODY, values.isEmpty() ? List.of(true) : List.of());
        } else if (feature == ENDING__EVERYBODY) {
            boolean hasNoReason = all.get(WAY_OUT__REASON).isEmpty();
            all.put(feature, values.isEmpty() && hasNoReason ? List.of(true) : values);
            all.put(WAY_OUT__REASON, values.isEmpty() ? all.get(WAY_OUT__REASON) : List.of());
        }
        return all;
    }

    /** A first target is the least that is good enough. */
    private static Comparison comparison(Measure measure) {
        boolean lower =
                Measures.isMetricKnown(measure)
                        && Change.better(measure.getMetric()) == Direction.LOWER;
        return lower ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }
}
