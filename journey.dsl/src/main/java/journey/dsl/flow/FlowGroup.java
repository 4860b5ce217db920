// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What some customers did. A case is what one of them did without a pause longer than {@code lost
 * after}.
 *
 * @param name of the persona or channel, or the value of the column; empty for all customers
 * @param column of which it is a value: {@code Customers.segment}; empty for other kinds
 * @param finished cases that came to a moment where the journey may end
 * @param lost the others whose time to come back is over
 * @param open those whose time is not over
 * @param fitness how well the cases that are not open fit the map, from 0 to 1; empty when there
 *     are too few
 * @param places stages, each before its moments, in the order of the map; only those that can be
 *     seen
 * @param transitions from visit to visit, those of the most visits first
 * @param variants the commonest first
 */
public record FlowGroup(
        Kind kind,
        String name,
        Optional<String> column,
        OptionalLong customers,
        OptionalLong cases,
        OptionalLong finished,
        OptionalLong lost,
        OptionalLong open,
        OptionalDouble fitness,
        List<FlowPlace> places,
        List<FlowTransition> transitions,
        List<FlowVariant> variants) {

    /** By what customers are put together. */
    public enum Kind {
        ALL,
        PERSONA,
        CHANNEL,
        SEGMENT;

        /** The name that files use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FlowGroup {
        places = List.copyOf(places);
        transitions = List.copyOf(transitions);
        variants = List.copyOf(variants);
    }

    /** What happened at a moment or stage; empty when it cannot be seen. */
    public Optional<FlowPlace> place(String id) {
        return places.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
