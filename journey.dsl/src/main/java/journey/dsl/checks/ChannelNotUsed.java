// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.TOUCHPOINT__CHANNELS;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.flow.CurrentFlow;
import journey.dsl.flow.CurrentFlows;
import journey.dsl.flow.FlowPlace;
import journey.dsl.text.Words;
import journey.model.Channel;
import journey.model.Journey;
import journey.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.validation.Check;

/** Finds channels of touchpoints in which no customer was seen there. */
@CheckInfo(id = "channel-not-used", severity = Severity.WARNING, group = CheckGroup.REALITY)
public final class ChannelNotUsed extends JourneyCheck {

    private final CurrentFlows flows;

    @Inject
    ChannelNotUsed(CurrentFlows flows) {
        this.flows = flows;
    }

    @Check
    public void channelsAreUsed(Touchpoint touchpoint) {
        if (touchpoint.getChannels().stream().noneMatch(EObject::eIsProxy)) {
            flows.of(EcoreUtil2.getContainerOfType(touchpoint, Journey.class))
                    .ifPresent(
                            flow ->
                                    flow.place(touchpoint)
                                            .filter(it -> it.visitsWithChannel() > 0)
                                            .ifPresent(it -> check(touchpoint, it, flow)));
        }
    }

    private void check(Touchpoint touchpoint, FlowPlace place, CurrentFlow flow) {
        List<INode> places = places(touchpoint, TOUCHPOINT__CHANNELS);
        List<String> used = place.channels().stream().map(FlowPlace.Channel::name).toList();
        for (int i = 0; i < touchpoint.getChannels().size(); i++) {
            Channel channel = touchpoint.getChannels().get(i);
            if (!channel.getBindings().isEmpty()
                    && flow.isSeenAsThen(channel)
                    && !used.contains(channel.getName())) {
                String visits = Words.grouped(place.visitsWithChannel());
                reportValue(touchpoint, places, i, message(touchpoint, channel, visits));
            }
        }
    }
}
