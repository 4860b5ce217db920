// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.util.OptionalLong;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.flow.CurrentFlow;
import journey.dsl.flow.CurrentFlows;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds moments at which no customer was ever seen, although the map says how to see them. */
@CheckInfo(id = "moment-never-seen", severity = Severity.WARNING, group = CheckGroup.REALITY)
public final class MomentNeverSeen extends JourneyCheck {

    private final CurrentFlows flows;

    @Inject
    MomentNeverSeen(CurrentFlows flows) {
        this.flows = flows;
    }

    @Check
    public void somebodyWasThere(Moment moment) {
        flows.of(EcoreUtil2.getContainerOfType(moment, Journey.class))
                .filter(flow -> isNeverSeen(moment, flow))
                .ifPresent(
                        it ->
                                report(
                                        moment,
                                        NAMED_ELEMENT__NAME,
                                        message(moment, it.flow().end())));
    }

    /** A number that is not told is one of a few. */
    private static boolean isNeverSeen(Moment moment, CurrentFlow flow) {
        OptionalLong none = OptionalLong.of(0);
        return flow.place(moment).filter(it -> it.visits().equals(none)).isPresent();
    }
}
