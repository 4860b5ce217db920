// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.util.Optional;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.flow.CurrentFlow;
import journey.dsl.flow.CurrentFlows;
import journey.dsl.flow.FlowFile;
import journey.dsl.flow.Flows;
import journey.model.Journey;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds flow files that cannot be used, or tell of a map as it was. */
@CheckInfo(id = "flow-out-of-date", severity = Severity.WARNING, group = CheckGroup.REALITY)
public final class FlowOutOfDate extends JourneyCheck {

    private final Flows flows;
    private final CurrentFlows current;

    @Inject
    FlowOutOfDate(Flows flows, CurrentFlows current) {
        this.flows = flows;
        this.current = current;
    }

    @Check
    public void flowIsOfThisMap(Journey journey) {
        Optional<FlowFile.Reading> reading = flows.reading(journey);
        if (reading.isPresent() && reading.get().problem().isPresent()) {
            String file = journey.getName() + FlowFile.SUFFIX;
            String problem = reading.get().problem().get();
            String variant = reading.get().isNewer() ? "newer" : "unusable";
            report(journey, NAMED_ELEMENT__NAME, variant(variant, file, problem));
            return;
        }
        current.of(journey)
                .map(CurrentFlow::changes)
                .filter(it -> !it.areNone())
                .ifPresent(
                        it -> report(journey, NAMED_ELEMENT__NAME, message(journey, it.words())));
    }
}
