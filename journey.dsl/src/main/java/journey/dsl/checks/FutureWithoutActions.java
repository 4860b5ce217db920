// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.project.Deliveries;
import journey.model.ActionStatus;
import journey.model.Journey;
import journey.model.JourneyState;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds future journeys to which no action leads: none of their own, none of the journey that they
 * are the future of, and none that delivers a part of them. A dropped action leads nowhere.
 */
@CheckInfo(id = "future-without-actions", severity = Severity.WARNING, group = CheckGroup.EVIDENCE)
public final class FutureWithoutActions extends JourneyCheck {

    private final Deliveries deliveries;

    @Inject
    FutureWithoutActions(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Check
    public void actionsLeadThere(Journey journey) {
        boolean drawn = journey.getState() == JourneyState.FUTURE && !journey.getStages().isEmpty();
        if (drawn && !hasActions(journey) && !startsNow(journey) && !isDelivered(journey)) {
            report(journey, NAMED_ELEMENT__NAME, message(journey));
        }
    }

    private static boolean hasActions(Journey journey) {
        return journey.getActions().stream()
                .anyMatch(action -> action.getStatus() != ActionStatus.DROPPED);
    }

    private static boolean startsNow(Journey journey) {
        Journey current = journey.getFutureOf();
        return current != null && (current.eIsProxy() || hasActions(current));
    }

    private boolean isDelivered(Journey journey) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .anyMatch(deliveries::isTouched);
    }
}
