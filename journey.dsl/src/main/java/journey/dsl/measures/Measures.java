// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.util.stream.Stream;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.xtext.EcoreUtil2;

/** Where measures are taken. */
public final class Measures {

    private Measures() {}

    /** The measures of a stage and of its moments. */
    public static Stream<Measure> in(Stage stage) {
        return Stream.concat(
                stage.getMeasures().stream(),
                stage.getMoments().stream().flatMap(moment -> moment.getMeasures().stream()));
    }

    /** The measures of a journey, of its stages and of their moments. */
    public static Stream<Measure> in(Journey journey) {
        return Stream.concat(
                journey.getMeasures().stream(), journey.getStages().stream().flatMap(Measures::in));
    }

    /** Tells whether the metric of a measure is known; if not, its reference is reported. */
    public static boolean isMetricKnown(Measure measure) {
        return measure.getMetric() != null && !measure.getMetric().eIsProxy();
    }

    /**
     * Tells whether a measure is taken where there is nothing to be measured yet: in a future
     * journey or at a proposed moment.
     */
    public static boolean isPlanned(Measure measure) {
        Journey journey = EcoreUtil2.getContainerOfType(measure, Journey.class);
        return journey.getState() == JourneyState.FUTURE
                || (measure.eContainer() instanceof Moment moment && moment.isProposed());
    }
}
