// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.data.Claims;
import journey.dsl.personas.Personas;
import journey.model.Bindable;
import journey.model.Binding;
import journey.model.Journey;
import journey.model.JourneyFactory;
import journey.model.Moment;
import journey.model.Pain;
import journey.model.Source;
import org.eclipse.emf.ecore.resource.Resource;

/** The moments and pains of a journey that may see events. */
final class Targets {

    private final Journey journey;
    private final List<Moment> moments;
    private final List<Moment> seen;
    private final List<Bindable> blind = new ArrayList<>();

    /**
     * @param seen what the data of the run show
     */
    Targets(Journey journey, Set<Bindable> seen) {
        this.journey = journey;
        moments = journey.getStages().stream().flatMap(it -> it.getMoments().stream()).toList();
        this.seen = moments.stream().filter(seen::contains).toList();
        for (Moment moment : moments) {
            if (!moment.isProposed()) {
                add(moment, seen);
                moment.getPains().forEach(it -> add(it, seen));
            }
        }
    }

    private void add(Bindable element, Set<Bindable> visible) {
        if (!visible.contains(element)) {
            blind.add(element);
        }
    }

    Resource map() {
        return journey.eResource();
    }

    /** Whether data show anything of the journey. */
    boolean isBound() {
        return !seen.isEmpty();
    }

    /** What sees nothing, in the order of the map. */
    List<Bindable> blind() {
        return blind;
    }

    /** Whatever may see an event, however little speaks for it. */
    List<Candidate> candidates(String event, Source source, NameLikeness names, EventOrder order) {
        Binding binding = JourneyFactory.eINSTANCE.createBinding();
        binding.setSource(source);
        binding.getEvents().add(event);
        List<Candidate> all = new ArrayList<>();
        for (Moment moment : moments) {
            if (moment.isProposed()) {
                continue;
            }
            if (isFree(moment, binding)) {
                OrderOfTime place = OrderOfTime.of(moment, moments, seen, order.of(event));
                all.add(
                        new Candidate(
                                moment,
                                names.of(event, moment),
                                Optional.of(place).filter(OrderOfTime::isKnown)));
            }
            for (Pain pain : moment.getPains()) {
                if (pain.getBindings().stream()
                        .noneMatch(it -> Claims.takesAll(it, binding, event))) {
                    all.add(new Candidate(pain, names.of(event, pain), Optional.empty()));
                }
            }
        }
        return all;
    }

    /** As the check event-claimed-twice has it: no moment takes all that a later one claims. */
    private boolean isFree(Moment moment, Binding binding) {
        String event = binding.getEvents().get(0);
        int here = moments.indexOf(moment);
        for (int i = 0; i < moments.size(); i++) {
            Moment other = moments.get(i);
            boolean isBefore = i <= here;
            if (Personas.overlap(moment, other)
                    && other.getBindings().stream()
                            .filter(it -> it.getSource() == binding.getSource())
                            .anyMatch(
                                    it ->
                                            isBefore
                                                    ? Claims.takesAll(it, binding, event)
                                                    : claims(it, event))) {
                return false;
            }
        }
        return true;
    }

    /** A later moment would lose what it claims of the event. */
    private static boolean claims(Binding binding, String event) {
        return binding.getEvents().contains(event);
    }
}
