// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.BINDING__EVENTS;
import static journey.model.JourneyPackage.Literals.BINDING__SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.data.Claims;
import journey.dsl.personas.Personas;
import journey.dsl.text.Words;
import journey.model.Binding;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.validation.Check;

/** Finds moments that never get a row, because a moment before them takes all that they claim. */
@CheckInfo(id = "event-claimed-twice", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class EventClaimedTwice extends JourneyCheck {

    @Check
    public void rowsAreLeft(Journey journey) {
        List<Binding> before = new ArrayList<>();
        journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .flatMap(moment -> moment.getBindings().stream())
                .filter(it -> it.getSource() != null && !it.getSource().eIsProxy())
                .forEach(
                        binding -> {
                            check(binding, before);
                            before.add(binding);
                        });
    }

    private void check(Binding binding, List<Binding> before) {
        if (binding.getEvents().isEmpty()) {
            taker(binding, null, before)
                    .map(taker -> variant("all", moment(binding), binding.getSource(), taker))
                    .ifPresent(message -> report(binding, BINDING__SOURCE, message));
        }
        List<INode> places = places(binding, BINDING__EVENTS);
        for (int i = 0; i < binding.getEvents().size(); i++) {
            String event = binding.getEvents().get(i);
            int index = i;
            taker(binding, event, before)
                    .map(
                            it ->
                                    message(
                                            moment(binding),
                                            Words.quoted(event),
                                            binding.getSource(),
                                            it))
                    .ifPresent(message -> reportValue(binding, places, index, message));
        }
    }

    /** The first moment of the same personas that takes all rows of an event. */
    private static Optional<Moment> taker(Binding binding, String event, List<Binding> before) {
        Moment moment = moment(binding);
        return before.stream()
                .filter(it -> moment(it) != moment && Personas.overlap(moment(it), moment))
                .filter(it -> Claims.takesAll(it, binding, event))
                .map(EventClaimedTwice::moment)
                .findFirst();
    }

    private static Moment moment(Binding binding) {
        return (Moment) binding.eContainer();
    }
}
