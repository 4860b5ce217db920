// SPDX-License-Identifier: EPL-2.0
package journey.dsl.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the way from a node of a graph back to itself. */
public final class WayBack {

    private WayBack() {}

    /**
     * The nodes between a node and itself, in the order of the way. Passes no node twice: there may
     * be thousands, and as many ways between any two.
     *
     * @param next where a node leads
     * @return empty when no way leads back
     */
    public static <T> Optional<List<T>> to(T start, Function<T, ? extends Iterable<T>> next) {
        Set<T> passed = new HashSet<>();
        Deque<T> way = new ArrayDeque<>();
        Deque<Iterator<T>> open = new ArrayDeque<>();
        open.push(next.apply(start).iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                way.pollLast();
                continue;
            }
            T node = open.peek().next();
            if (node == start) {
                return Optional.of(List.copyOf(way));
            }
            if (passed.add(node)) {
                way.addLast(node);
                open.push(next.apply(node).iterator());
            }
        }
        return Optional.empty();
    }
}
