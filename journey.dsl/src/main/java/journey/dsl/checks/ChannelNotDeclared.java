// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.TOUCHPOINT__CHANNELS;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.DeclareChannel;
import journey.dsl.flow.CurrentFlows;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowWords;
import journey.model.Channel;
import journey.model.Journey;
import journey.model.Touchpoint;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds channels in which customers were seen at touchpoints that do not name them. */
@CheckInfo(
        id = "channel-not-declared",
        severity = Severity.WARNING,
        group = CheckGroup.REALITY,
        fix = DeclareChannel.class,
        options =
                @CheckOption(
                        name = "percent",
                        value = 5,
                        min = 1,
                        meaning = "percent of the visits after which a channel is worth a look"))
public final class ChannelNotDeclared extends JourneyCheck {

    private final CurrentFlows flows;

    @Inject
    ChannelNotDeclared(CurrentFlows flows) {
        this.flows = flows;
    }

    @Check
    public void channelsAreNamed(Touchpoint touchpoint) {
        List<Channel> named = touchpoint.getChannels();
        // That one names none at all is a finding of its own.
        if (!named.isEmpty() && named.stream().noneMatch(Channel::eIsProxy)) {
            flows.of(EcoreUtil2.getContainerOfType(touchpoint, Journey.class))
                    .filter(flow -> named.stream().noneMatch(flow::isSeenOtherwise))
                    .flatMap(flow -> flow.place(touchpoint))
                    .ifPresent(place -> check(touchpoint, place));
        }
    }

    private void check(Touchpoint touchpoint, FlowPlace place) {
        long all = place.visitsWithChannel();
        List<String> named = touchpoint.getChannels().stream().map(Channel::getName).toList();
        for (FlowPlace.Channel channel : place.channels()) {
            double percent = 100.0 * channel.visits().orElse(0) / Math.max(all, 1);
            if (percent >= option("percent") && !named.contains(channel.name())) {
                String share = FlowWords.tenths(percent) + " %";
                report(
                        touchpoint,
                        TOUCHPOINT__CHANNELS,
                        message(touchpoint, channel.name(), share),
                        channel.name());
            }
        }
    }
}
