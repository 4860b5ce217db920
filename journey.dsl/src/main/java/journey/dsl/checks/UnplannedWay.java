// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.util.Optional;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.WriteWay;
import journey.dsl.flow.CurrentFlow;
import journey.dsl.flow.CurrentFlows;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowTransition;
import journey.dsl.flow.FlowWords;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds ways that many customers take and that the map does not have. */
@CheckInfo(
        id = "unplanned-way",
        severity = Severity.WARNING,
        group = CheckGroup.REALITY,
        fix = WriteWay.class,
        options =
                @CheckOption(
                        name = "percent",
                        value = 5,
                        min = 1,
                        meaning =
                                "percent of the visits to a moment after which a way is worth a look"))
public final class UnplannedWay extends JourneyCheck {

    private final CurrentFlows flows;

    @Inject
    UnplannedWay(CurrentFlows flows) {
        this.flows = flows;
    }

    @Check
    public void waysAreOnTheMap(Journey journey) {
        flows.of(journey)
                .filter(CurrentFlow::areCasesAsThen)
                .ifPresent(
                        flow ->
                                flow.flow().all().transitions().stream()
                                        .filter(it -> !it.isKnown() && isTaken(it))
                                        .forEach(it -> check(journey, it, flow)));
    }

    private boolean isTaken(FlowTransition way) {
        return way.taken().percent() >= option("percent");
    }

    private void check(Journey journey, FlowTransition way, CurrentFlow flow) {
        Optional<Moment> from = way.from().flatMap(it -> FlowNames.moment(journey, it));
        Optional<Moment> to = FlowNames.moment(journey, way.to());
        if (from.filter(flow::isSeenAsThen).isPresent()
                && to.filter(flow::isSeenAsThen).isPresent()
                && !flow.leads(from.get(), to.get())) {
            String share = FlowWords.percent(way.taken());
            String message = message(from.get(), to.get(), share);
            report(from.get(), NAMED_ELEMENT__NAME, message, way.to());
        }
    }
}
