// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.List;
import java.util.Optional;

/**
 * What customers did along a journey, as it stands in its flow file: numbers that may be told, and
 * no rows. All numbers of customers, cases and visits are in steps of five, rounded down; an empty
 * one is of fewer than five. Moments and stages are named by their {@link FlowNames}.
 *
 * @param journey its name
 * @param lostAfter how long a customer does nothing who has left, in the words of the map: {@code
 *     30 days}; empty when the map does not say it, and then nobody is lost
 * @param end the last day of the data, ISO 8601
 * @param sources those that show moments of the journey, in the order of the map
 * @param model what the map said when the flow was computed
 * @param groups first all customers, then those of personas, channels or values of a column
 * @param orders of each moment that is seen and the next one, which of them came first
 * @param months what happened month by month, for all customers
 * @param scores what customers thought who skipped or repeated a moment
 */
public record Flow(
        String journey,
        Optional<String> lostAfter,
        String end,
        List<FlowSource> sources,
        FlowModel model,
        List<FlowGroup> groups,
        List<FlowOrder> orders,
        List<FlowMonth> months,
        List<FlowScore> scores) {

    /** No group of fewer customers is told. */
    public static final int FEWEST = 5;

    public Flow {
        sources = List.copyOf(sources);
        groups = List.copyOf(groups);
        orders = List.copyOf(orders);
        months = List.copyOf(months);
        scores = List.copyOf(scores);
    }

    /** Those of a persona; empty when nothing is told of it. */
    public Optional<FlowGroup> persona(String name) {
        return groups.stream()
                .filter(it -> it.kind() == FlowGroup.Kind.PERSONA && it.name().equals(name))
                .findFirst();
    }

    /** All customers. */
    public FlowGroup all() {
        return groups.get(0);
    }
}
