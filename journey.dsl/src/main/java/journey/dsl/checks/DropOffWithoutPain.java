// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddPain;
import journey.dsl.flow.CurrentFlows;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowWords;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds moments after which many customers leave, and where nothing hurts them. */
@CheckInfo(
        id = "drop-off-without-pain",
        severity = Severity.WARNING,
        group = CheckGroup.REALITY,
        fix = AddPain.class,
        options =
                @CheckOption(
                        name = "percent",
                        value = 10,
                        min = 1,
                        meaning = "percent of the visits above which many leave"))
public final class DropOffWithoutPain extends JourneyCheck {

    private final CurrentFlows flows;

    @Inject
    DropOffWithoutPain(CurrentFlows flows) {
        this.flows = flows;
    }

    @Check
    public void painExplainsIt(Moment moment) {
        if (moment.getPains().isEmpty()) {
            flows.of(EcoreUtil2.getContainerOfType(moment, Journey.class))
                    .filter(it -> it.areCasesAsThen() && it.areWaysAsThen(moment))
                    .flatMap(it -> it.place(moment))
                    .flatMap(FlowPlace::lost)
                    .filter(it -> it.estimate().low() > option("percent"))
                    .ifPresent(it -> report(moment, NAMED_ELEMENT__NAME, fault(moment, it)));
        }
    }

    private String fault(Moment moment, FlowShare lost) {
        return message(moment, FlowWords.percent(lost), FlowWords.interval(lost));
    }
}
