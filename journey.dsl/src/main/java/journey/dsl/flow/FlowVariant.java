// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.List;

/**
 * The same moments, in the same order, in several cases.
 *
 * @param moments as they were visited
 * @param cases at least 5
 * @param skipped moments of the map that were passed by
 * @param extra places in {@code moments}, from 0, of visits for which the map has no place
 */
public record FlowVariant(
        List<String> moments, long cases, List<String> skipped, List<Integer> extra) {

    public FlowVariant {
        moments = List.copyOf(moments);
        skipped = List.copyOf(skipped);
        extra = List.copyOf(extra);
    }
}
