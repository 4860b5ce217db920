// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.model.Work;

/** The order in which work behind one moment is told. */
public final class WorkOrder {

    private WorkOrder() {}

    /**
     * Work as in the text, but what waits comes after what it waits for, unless they wait in a
     * circle. What waits for nothing at all begins: the customer sets it off.
     */
    public static List<Work> of(Collection<Work> works) {
        Set<Work> left = new LinkedHashSet<>(works);
        List<Work> ordered = new ArrayList<>();
        works.stream()
                .filter(work -> work.getAfter().isEmpty())
                .findFirst()
                .ifPresent(ordered::add);
        left.removeAll(ordered);
        while (!left.isEmpty()) {
            Work next =
                    left.stream()
                            .filter(work -> work.getAfter().stream().noneMatch(left::contains))
                            .findFirst()
                            .orElseGet(() -> left.iterator().next());
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
