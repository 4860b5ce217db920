// SPDX-License-Identifier: EPL-2.0
package journey.dsl.data;

import java.util.List;
import java.util.Objects;
import journey.model.Binding;
import journey.model.Condition;

/**
 * Which rows a binding claims. Only what the text says counts: two conditions on different columns
 * may hold for the same rows, and nobody knows without the data.
 */
public final class Claims {

    private Claims() {}

    /**
     * Tells whether one binding claims every row that another one has of an event.
     *
     * @param event a value of the event column, or null for rows with any
     */
    public static boolean takesAll(Binding taker, Binding other, String event) {
        return taker.getSource() == other.getSource()
                && (taker.getEvents().isEmpty() || taker.getEvents().contains(event))
                && taker.getConditions().stream()
                        .allMatch(
                                condition ->
                                        other.getConditions().stream()
                                                .anyMatch(it -> implies(it, condition)));
    }

    /** Tells whether what satisfies one condition always satisfies another one. */
    static boolean implies(Condition condition, Condition implied) {
        return Objects.equals(condition.getColumn(), implied.getColumn())
                && isPart(condition.getValues(), implied.getValues())
                && isPart(condition.getPrefixes(), implied.getPrefixes())
                && isPart(condition.getParts(), implied.getParts())
                && isPart(implied.getExcluded(), condition.getExcluded())
                && isSameComparison(condition, implied);
    }

    /** Tests of one kind: fewer values are harder to satisfy, and none at all is another kind. */
    private static boolean isPart(List<String> fewer, List<String> more) {
        return fewer.isEmpty() == more.isEmpty() && more.containsAll(fewer);
    }

    private static boolean isSameComparison(Condition one, Condition other) {
        return one.getNumber() == null || other.getNumber() == null
                ? one.getNumber() == other.getNumber()
                : one.getComparison() == other.getComparison()
                        && one.getNumber().compareTo(other.getNumber()) == 0;
    }
}
