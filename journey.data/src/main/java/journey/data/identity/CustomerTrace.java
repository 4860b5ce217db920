// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

import java.util.List;
import java.util.OptionalInt;
import journey.data.source.RowPlace;

/**
 * How an identifier leads to a customer. It holds no identifiers, only their kinds.
 *
 * @param outcome what came of the search
 * @param customer the number of the customer; empty if there is none
 * @param identifiers the kinds of the customer's identifiers, beginning with the one that was asked
 *     for
 * @param joints the rows that joined them
 * @param shared identifiers that stand in rows of the customer and join nobody
 * @param rows how many rows of each source are of the customer
 */
public record CustomerTrace(
        Outcome outcome,
        OptionalInt customer,
        List<String> identifiers,
        List<Joint> joints,
        List<Shared> shared,
        List<Rows> rows) {

    public CustomerTrace {
        identifiers = List.copyOf(identifiers);
        joints = List.copyOf(joints);
        shared = List.copyOf(shared);
        rows = List.copyOf(rows);
    }

    /** What came of a search. */
    public enum Outcome {
        /** The identifier is of a customer. */
        CUSTOMER,
        /** Such a text stands for nobody. */
        NOBODY,
        /** It is shared by many, and joins nobody. */
        SHARED,
        /** No row has it. */
        UNKNOWN
    }

    /**
     * A row that joined two identifiers.
     *
     * @param one the place of an identifier in {@link CustomerTrace#identifiers}
     * @param other that of another one
     */
    public record Joint(int one, int other, RowPlace place) {}

    /** An identifier that joined nobody, and the first row of the customer that it stands in. */
    public record Shared(String kind, RowPlace place) {}

    /** Rows of a source. */
    public record Rows(RowPlace first, long count) {}

    static CustomerTrace without(Outcome outcome, List<Rows> rows) {
        return new CustomerTrace(
                outcome, OptionalInt.empty(), List.of(), List.of(), List.of(), rows);
    }
}
