// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import journey.dsl.ways.Ways;
import journey.model.Channel;
import journey.model.Journey;
import journey.model.Moment;

/** What customers did along a journey, as far as the journey still says what it said then. */
public final class CurrentFlow {

    private final Flow flow;
    private final FlowChanges changes;
    private final Ways ways;

    private CurrentFlow(Flow flow, FlowChanges changes, Ways ways) {
        this.flow = flow;
        this.changes = changes;
        this.ways = ways;
    }

    static CurrentFlow of(Flow flow, Journey journey) {
        return new CurrentFlow(flow, FlowChanges.of(flow, journey), FlowModels.ways(journey));
    }

    /** All that was found. */
    public Flow flow() {
        return flow;
    }

    /** What the journey says otherwise now. */
    public FlowChanges changes() {
        return changes;
    }

    /**
     * What happened at a moment; empty when no data show it, or when it is seen otherwise in them
     * now.
     */
    public Optional<FlowPlace> place(Moment moment) {
        return isSeenAsThen(moment) ? flow.all().place(FlowNames.of(moment)) : Optional.empty();
    }

    /** Tells whether a moment is there, and is seen in the data as it was then. */
    public boolean isSeenAsThen(Moment moment) {
        return ways.moments().contains(moment)
                && !moment.getBindings().isEmpty()
                && !changes.seen().contains(FlowNames.of(moment));
    }

    /** Tells whether a channel is seen in the data as it was then. */
    public boolean isSeenAsThen(Channel channel) {
        return !changes.areOf("channel", channel);
    }

    /** Tells whether a channel that was named then, too, is seen otherwise now. */
    public boolean isSeenOtherwise(Channel channel) {
        return flow.model().seen().containsKey("channel " + channel.getName())
                && !isSeenAsThen(channel);
    }

    /** Tells whether the same visits are a case as then. */
    public boolean areCasesAsThen() {
        return !changes.isLostAfter();
    }

    /** Tells whether the journey has the ways that it had then. */
    public boolean areWaysAsThen() {
        return changes.ways().isEmpty();
    }

    /** Tells whether the ways from a moment, or to an end, are those of then. */
    public boolean areWaysAsThen(Moment moment) {
        return !changes.ways().contains(FlowNames.of(moment));
    }

    /** Tells whether a moment stands after another one in the map now. */
    public boolean isLater(Moment moment, Moment other) {
        return ways.isLater(moment, other);
    }

    /**
     * Tells whether the journey has a way now on which a moment is seen and then another one: from
     * one to the other, or by moments where not everybody is seen.
     */
    public boolean leads(Moment from, Moment to) {
        if (ways.areParallel(from, to)) {
            return true;
        }
        Set<Moment> passed = new HashSet<>();
        Deque<Moment> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            for (Moment next : ways.next(open.remove())) {
                if (next.equals(to)) {
                    return true;
                }
                if (isPassedUnseen(next) && passed.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private static boolean isPassedUnseen(Moment moment) {
        return moment.getBindings().isEmpty()
                || moment.isOptional()
                || !moment.getPersonas().isEmpty();
    }
}
