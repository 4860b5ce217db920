// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.util.List;
import journey.data.privacy.Told;

/**
 * What a column of a file holds.
 *
 * @param form more about its kind: {@code e-mail}, {@code dd/MM/yyyy}, {@code 0 to 10}; may be
 *     empty
 * @param values how many different values there are
 * @param empty how many rows have none
 * @param shared values that at least five customers share, most frequent first; none of a column of
 *     identifiers, and of many values only the first
 */
public record ColumnProfile(
        String name,
        ColumnKind kind,
        String form,
        Told values,
        Told empty,
        List<SharedValue> shared) {

    public ColumnProfile {
        shared = List.copyOf(shared);
    }

    /** A value with the number of its rows. */
    public record SharedValue(String value, Told rows) {}
}
