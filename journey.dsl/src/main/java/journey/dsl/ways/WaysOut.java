// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.model.Branch;
import journey.model.Join;
import journey.model.Moment;
import journey.model.PersonaSpecific;

/** What a moment says of the ways from it. */
public final class WaysOut {

    private WaysOut() {}

    /** The branches, endings and joins of a moment, those of its choices first. */
    public static List<PersonaSpecific> of(Moment moment) {
        return Stream.of(
                        moment.getChoices().stream().flatMap(choice -> choice.getWays().stream()),
                        moment.getBranches().stream(),
                        moment.getEndings().stream(),
                        moment.getJoins().stream())
                .flatMap(ways -> ways.map(PersonaSpecific.class::cast))
                .toList();
    }

    /**
     * Tells whether a moment says that customers go anywhere but from the one before to the next.
     */
    static boolean areSaid(Moment moment) {
        return moment.isAside()
                || moment.isOptional()
                || moment.getParallelTo() != null
                || !moment.getChoices().isEmpty()
                || !of(moment).isEmpty();
    }

    /** Where a branch or a join leads; empty for an ending, and while its name is missing. */
    public static Optional<Moment> target(PersonaSpecific way) {
        if (way instanceof Branch branch) {
            return Optional.ofNullable(branch.getTarget());
        }
        return way instanceof Join join ? Optional.ofNullable(join.getTarget()) : Optional.empty();
    }
}
