// SPDX-License-Identifier: EPL-2.0
package journey.dsl.graph;

import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * The strongly connected components of a graph: the largest sets of nodes that all lead to one
 * another. They are found with the two walks of Kosaraju and Sharir, so that the work grows with
 * the number of nodes and edges.
 */
public final class Components<T> {

    private final Map<T, List<T>> next = new LinkedHashMap<>();
    private final Map<T, List<T>> before = new HashMap<>();
    private final List<List<T>> all = new ArrayList<>();

    /**
     * @param nodes in the order in which components, and the nodes of each, are told
     * @param edges where a node leads; what is not among the nodes is passed over
     */
    public Components(Collection<T> nodes, Function<T, ? extends Iterable<T>> edges) {
        Map<T, Integer> places = new HashMap<>();
        for (T node : nodes) {
            places.put(node, places.size());
            before.put(node, new ArrayList<>());
        }
        for (T node : nodes) {
            List<T> targets =
                    StreamSupport.stream(edges.apply(node).spliterator(), false)
                            .filter(places::containsKey)
                            .toList();
            next.put(node, targets);
            targets.forEach(target -> before.get(target).add(node));
        }
        List<T> order = new ArrayList<>();
        Traverser.<T>forGraph(next::get).depthFirstPostOrder(nodes).forEach(order::add);
        Collections.reverse(order);
        Set<T> done = new HashSet<>();
        for (T node : order) {
            if (!done.contains(node)) {
                List<T> component = reaching(node, done);
                component.sort(Comparator.comparing(places::get));
                all.add(component);
            }
        }
        all.sort(Comparator.comparing(component -> places.get(component.get(0))));
    }

    private List<T> reaching(T last, Set<T> done) {
        List<T> found = new ArrayList<>();
        Deque<T> open = new ArrayDeque<>(List.of(last));
        done.add(last);
        while (!open.isEmpty()) {
            T node = open.remove();
            found.add(node);
            before.get(node).stream().filter(done::add).forEach(open::add);
        }
        return found;
    }

    /** The components that nothing outside of them leads to. */
    public List<List<T>> sources() {
        return all.stream().filter(it -> isClosed(it, before)).toList();
    }

    /** The components that lead to nothing outside of them. */
    public List<List<T>> sinks() {
        return all.stream().filter(it -> isClosed(it, next)).toList();
    }

    /** The components whose nodes lead back to themselves. */
    public List<List<T>> cycles() {
        return all.stream()
                .filter(it -> it.size() > 1 || next.get(it.get(0)).contains(it.get(0)))
                .toList();
    }

    private static <T> boolean isClosed(List<T> component, Map<T, List<T>> edges) {
        Set<T> own = new HashSet<>(component);
        return component.stream().flatMap(node -> edges.get(node).stream()).allMatch(own::contains);
    }
}
