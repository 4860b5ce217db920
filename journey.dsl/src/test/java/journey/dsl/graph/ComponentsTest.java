// SPDX-License-Identifier: EPL-2.0
package journey.dsl.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    @Test
    void tellsCyclesOnceInTheGivenOrder() {
        assertEquals("d cba", words(components("d c b a", "ca ab bc dd dc").cycles()));
    }

    @Test
    void aNodeIsACycleOnlyWithAnEdgeToItself() {
        assertEquals("b", words(components("a b", "ab bb").cycles()));
    }

    @Test
    void sinksLeadNowhereElse() {
        assertEquals("bc e", words(components("a b c d e", "ab bc cb ad da de").sinks()));
    }

    @Test
    void sourcesAreReachedFromNowhereElse() {
        assertEquals("ad f", words(components("a b c d e f", "ab bc cb ad da de fe").sources()));
    }

    @Test
    void passesOverEdgesToOtherNodes() {
        assertEquals("a", words(components("a", "ax").sinks()));
    }

    @Test
    void takesLongWays() {
        List<Integer> nodes = IntStream.range(0, 100_000).boxed().toList();
        Components<Integer> circle =
                new Components<>(nodes, node -> List.of((node + 1) % nodes.size()));
        assertEquals(List.of(nodes), circle.cycles());
    }

    private static Components<String> components(String nodes, String edges) {
        Map<String, List<String>> next =
                Arrays.stream(edges.split(" "))
                        .collect(
                                Collectors.groupingBy(
                                        edge -> edge.substring(0, 1),
                                        Collectors.mapping(
                                                edge -> edge.substring(1), Collectors.toList())));
        return new Components<>(
                List.of(nodes.split(" ")), node -> next.getOrDefault(node, List.of()));
    }

    private static String words(List<List<String>> components) {
        return components.stream()
                .map(component -> String.join("", component))
                .collect(Collectors.joining(" "));
    }
}
