// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody says of the columns of a file; what they leave open is guessed.
 *
 * @param time the column that tells when it was
 * @param form how times are written in it
 * @param zone of times that say none
 * @param customers the columns that tell who it was; empty for those that seem to
 * @param event the column that tells what happened
 */
public record RoleWishes(
        Optional<String> time,
        Optional<String> form,
        Optional<String> zone,
        List<String> customers,
        Optional<String> event) {

    /** Leaves all of it open. */
    public static final RoleWishes NONE =
            new RoleWishes(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    public RoleWishes {
        customers = List.copyOf(customers);
    }

    /** All columns that are named. */
    public List<String> columns() {
        return Stream.of(time.stream(), customers.stream(), event.stream())
                .flatMap(it -> it)
                .toList();
    }
}
