// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journey.dsl.flow.FlowGroup.Kind;

/**
 * What is asked of a flow.
 *
 * @param groups by what customers are put together, beside all of them
 * @param segments the cases of each value of a column; empty when nobody asks for one
 * @param from the first day on which a case may have begun
 * @param to the last one
 * @param variants how many of the commonest are told, at least 0
 * @param isRepeating whether each row counts as a visit
 */
public record FlowOptions(
        List<Kind> groups,
        Optional<SegmentTable> segments,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int variants,
        boolean isRepeating) {

    /** Everything that a flow file says. */
    public static final FlowOptions FILE =
            new FlowOptions(
                    List.of(Kind.PERSONA, Kind.CHANNEL),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    10,
                    false);

    public FlowOptions {
        groups = List.copyOf(groups);
    }
}
