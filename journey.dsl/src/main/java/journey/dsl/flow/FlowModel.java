// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a map said when a flow was computed from it. When it says something else now, the flow is
 * out of date.
 *
 * @param seen how each moment, persona and channel is seen in the data, in the words of the map
 * @param ways from moment to moment, {@code Buy.Order -> Buy.Pays}, and the moments that may be
 *     passed by, {@code Buy.Order optional}
 */
public record FlowModel(Map<String, List<String>> seen, List<String> ways) {

    public FlowModel {
        seen = java.util.Collections.unmodifiableMap(new TreeMap<>(seen));
        ways = List.copyOf(ways);
    }
}
