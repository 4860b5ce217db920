// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.JourneyCheck;
import journey.dsl.flow.CurrentFlows;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowWords;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds moments that most customers pass by. */
@CheckInfo(
        id = "moment-mostly-skipped",
        severity = Severity.WARNING,
        group = CheckGroup.REALITY,
        options =
                @CheckOption(
                        name = "percent",
                        value = 50,
                        min = 1,
                        meaning = "percent of the cases above which a moment is passed by mostly"))
public final class MomentMostlySkipped extends JourneyCheck {

    private final CurrentFlows flows;

    @Inject
    MomentMostlySkipped(CurrentFlows flows) {
        this.flows = flows;
    }

    @Check
    public void customersComeHere(Moment moment) {
        flows.of(EcoreUtil2.getContainerOfType(moment, Journey.class))
                .filter(it -> it.areCasesAsThen() && it.areWaysAsThen())
                .flatMap(it -> it.place(moment))
                .flatMap(FlowPlace::skipped)
                .filter(it -> it.estimate().low() > option("percent"))
                .ifPresent(it -> report(moment, NAMED_ELEMENT__NAME, fault(moment, it)));
    }

    private String fault(Moment moment, FlowShare skipped) {
        return message(moment, FlowWords.percent(skipped), FlowWords.interval(skipped));
    }
}
