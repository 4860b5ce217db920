// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Journey;
import journey.model.LifeCyclePhase;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds journeys that go up to the purchase and no further. A stage without a phase at the end may
 * well come after it, and a journey may go on in another one or be a part of one.
 */
@CheckInfo(
        id = "journey-ends-at-purchase",
        severity = Severity.INFO,
        group = CheckGroup.COMPLETENESS)
public final class JourneyEndsAtPurchase extends JourneyCheck {

    @Check
    public void journeyGoesOn(Journey journey) {
        List<LifeCyclePhase> phases =
                journey.getStages().stream().map(stage -> stage.getPhase()).toList();
        if (!phases.isEmpty()
                && phases.get(phases.size() - 1) != LifeCyclePhase.UNPLACED
                && phases.stream().noneMatch(phase -> phase.compareTo(LifeCyclePhase.PURCHASE) > 0)
                && journey.getContinuesIn().isEmpty()
                && journey.getPartOf().isEmpty()) {
            report(journey, NAMED_ELEMENT__NAME, message(journey));
        }
    }
}
