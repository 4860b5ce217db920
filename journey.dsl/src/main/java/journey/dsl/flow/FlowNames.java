// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.Optional;
import java.util.function.Predicate;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;

/**
 * How flows name the parts of a journey: {@code Buy} for a stage, {@code Buy.Order} for a moment.
 */
public final class FlowNames {

    private FlowNames() {}

    /** The name of a stage. */
    public static String of(Stage stage) {
        return stage.getName();
    }

    /** The name of a moment. */
    public static String of(Moment moment) {
        return ((Stage) moment.eContainer()).getName() + "." + moment.getName();
    }

    /** What a group did at a moment or stage; empty when it is not told, and for anything else. */
    public static Optional<FlowPlace> place(FlowGroup group, EObject place) {
        if (place instanceof Stage stage) {
            return group.place(of(stage));
        }
        return place instanceof Moment moment ? group.place(of(moment)) : Optional.empty();
    }

    /** The stage or moment of a name; empty when the journey has none. */
    public static Optional<NamedElement> element(Journey journey, String name) {
        Predicate<Moment> isMoment = it -> of(it).equals(name);
        for (Stage stage : journey.getStages()) {
            if (name.equals(stage.getName())) {
                return Optional.of(stage);
            }
            Optional<Moment> moment = stage.getMoments().stream().filter(isMoment).findFirst();
            if (moment.isPresent()) {
                return moment.map(NamedElement.class::cast);
            }
        }
        return Optional.empty();
    }

    /** The moment of a name; empty when the journey has none. */
    public static Optional<Moment> moment(Journey journey, String name) {
        return element(journey, name).filter(Moment.class::isInstance).map(Moment.class::cast);
    }
}
