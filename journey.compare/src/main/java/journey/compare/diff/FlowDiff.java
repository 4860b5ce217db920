// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.List;
import java.util.Optional;
import journey.dsl.flow.FlowShare;
import journey.dsl.text.Messages;
import journey.model.Journey;

/**
 * What customers did otherwise along a journey.
 *
 * @param journey as it is after the change
 * @param changes what the two maps say differently of what flows are computed from
 * @param differences facts first, then what differs by more than chance explains
 */
public record FlowDiff(Journey journey, List<String> changes, List<FlowDifference> differences) {

    public FlowDiff {
        changes = List.copyOf(changes);
        differences = List.copyOf(differences);
    }

    /** What all of it is about, as a line without a full stop. */
    public String heading() {
        return Messages.sentence("diff.flow.heading", journey);
    }

    /**
     * One difference.
     *
     * @param kind in kebab-case: {@code lost}, {@code skipped}, {@code way}, {@code seen}, {@code
     *     data} or {@code maps}
     * @param moment what it is about, as {@code Buy.Order}; empty for the whole journey
     * @param to where a way leads
     * @param sentence what differs
     * @param before the share before the change
     * @param after the share after it
     */
    public record FlowDifference(
            String kind,
            Optional<String> moment,
            Optional<String> to,
            String sentence,
            Optional<FlowShare> before,
            Optional<FlowShare> after) {

        /** A difference of no share. */
        static FlowDifference fact(String kind, Optional<String> moment, String sentence) {
            return new FlowDifference(
                    kind, moment, Optional.empty(), sentence, Optional.empty(), Optional.empty());
        }
    }
}
