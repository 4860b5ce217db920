// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import journey.model.Journey;
import journey.model.NamedElement;

/**
 * What two versions of a map say differently of what flows are computed from.
 *
 * @param isLostAfter whether 'lost after' is another one
 * @param seen what is seen otherwise in the data: {@code Buy.Order}, {@code persona Commuter},
 *     {@code channel App}
 * @param ways from where other ways lead, by the names of moments; empty for where journeys start
 */
public record FlowChanges(boolean isLostAfter, Set<String> seen, Set<String> ways) {

    private static final String ARROW = "->";

    public FlowChanges {
        seen = Collections.unmodifiableSet(new TreeSet<>(seen));
        ways = Collections.unmodifiableSet(new TreeSet<>(ways));
    }

    /** What a journey says now otherwise than when a flow was computed from it. */
    public static FlowChanges of(Flow flow, Journey journey) {
        return of(
                flow.model(),
                FlowModels.of(journey),
                !flow.lostAfter().equals(FlowModels.lostAfter(journey)));
    }

    /** What a map said when one flow was computed from it, and otherwise for another one. */
    public static FlowChanges of(Flow before, Flow after) {
        return of(before.model(), after.model(), !before.lostAfter().equals(after.lostAfter()));
    }

    private static FlowChanges of(FlowModel before, FlowModel after, boolean isLostAfter) {
        Set<String> seen = new TreeSet<>(before.seen().keySet());
        seen.addAll(after.seen().keySet());
        seen.removeIf(it -> Objects.equals(before.seen().get(it), after.seen().get(it)));
        Set<String> ways = new TreeSet<>();
        Stream.concat(
                        before.ways().stream().filter(it -> !after.ways().contains(it)),
                        after.ways().stream().filter(it -> !before.ways().contains(it)))
                .forEach(it -> ways.add(source(it)));
        return new FlowChanges(isLostAfter, seen, ways);
    }

    /** The name of the moment at which a way begins; empty where journeys start. */
    private static String source(String way) {
        return way.startsWith(ARROW) ? "" : way.split(" ", 2)[0];
    }

    /** Tells whether nothing has changed. */
    public boolean areNone() {
        return !isLostAfter && seen.isEmpty() && ways.isEmpty();
    }

    /** Tells whether an element is seen otherwise in the data than before. */
    boolean areOf(String kind, NamedElement element) {
        return seen.contains(kind + " " + element.getName());
    }

    /**
     * What has changed: {@code Buy.Order}, {@code the ways from Buy.Order}, {@code 'lost after'}.
     */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (isLostAfter) {
            words.add("'lost after'");
        }
        words.addAll(seen);
        ways.forEach(it -> words.add(it.isEmpty() ? "the first moments" : "the ways from " + it));
        return words;
    }
}
