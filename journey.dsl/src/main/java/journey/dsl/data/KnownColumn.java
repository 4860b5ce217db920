// SPDX-License-Identifier: EPL-2.0
package journey.dsl.data;

import java.util.List;

/**
 * A column of a source, as the last run of {@code journey data} found it.
 *
 * @param kind what it seems to hold, such as {@code event}; empty when nobody said
 * @param values those that many customers share; none where that cannot be told
 */
public record KnownColumn(String name, String kind, List<String> values) {

    public KnownColumn {
        values = List.copyOf(values);
    }
}
