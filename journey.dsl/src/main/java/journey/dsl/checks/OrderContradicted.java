// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.util.Optional;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.JourneyCheck;
import journey.dsl.flow.CurrentFlow;
import journey.dsl.flow.CurrentFlows;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowOrder;
import journey.dsl.flow.FlowWords;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds moments that most customers have before one that comes before them on the map. */
@CheckInfo(
        id = "order-contradicted",
        severity = Severity.WARNING,
        group = CheckGroup.REALITY,
        options =
                @CheckOption(
                        name = "percent",
                        value = 50,
                        min = 1,
                        meaning = "percent of the cases above which most have another order"))
public final class OrderContradicted extends JourneyCheck {

    private final CurrentFlows flows;

    @Inject
    OrderContradicted(CurrentFlows flows) {
        this.flows = flows;
    }

    @Check
    public void momentsAreInTheirOrder(Journey journey) {
        flows.of(journey)
                .filter(CurrentFlow::areCasesAsThen)
                .ifPresent(
                        flow ->
                                flow.flow().orders().stream()
                                        .filter(this::isReversed)
                                        .forEach(it -> check(journey, it, flow)));
    }

    private boolean isReversed(FlowOrder order) {
        return order.reversed().estimate().low() > option("percent");
    }

    private void check(Journey journey, FlowOrder order, CurrentFlow flow) {
        Optional<Moment> earlier = FlowNames.moment(journey, order.earlier());
        Optional<Moment> later = FlowNames.moment(journey, order.later());
        if (earlier.filter(flow::isSeenAsThen).isPresent()
                && later.filter(flow::isSeenAsThen).isPresent()
                && flow.isLater(later.get(), earlier.get())
                && !flow.leads(later.get(), earlier.get())) {
            String share = FlowWords.percent(order.reversed());
            String interval = FlowWords.interval(order.reversed());
            String message = message(later.get(), earlier.get(), share, interval);
            report(later.get(), NAMED_ELEMENT__NAME, message);
        }
    }
}
