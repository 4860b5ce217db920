// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import journey.dsl.check.CheckOption;
import journey.dsl.configuration.ConfigurationException.Problem;
import journey.dsl.resource.TextDecoding;
import journey.dsl.text.Messages;
import journey.dsl.text.Spelling;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Walks over the nodes of one YAML text and collects what is wrong with them. */
final class YamlNodes {

    private final List<Problem> problems = new ArrayList<>();

    /** Returns what was found so far, each once, in the order of its places. */
    List<Problem> problems() {
        return problems.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }

    /** Returns the root, or null when there is nothing or the text is not YAML. */
    Node compose(TextDecoding text) {
        return YamlText.compose(text, problems::add);
    }

    List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (!YamlText.isEmpty(node)) {
            problem(node, "configuration.no-list");
        }
        return List.of();
    }

    boolean isMapping(Node node) {
        boolean mapping = node instanceof MappingNode;
        if (!mapping && !YamlText.isEmpty(node)) {
            problem(node, "configuration.no-block");
        }
        return mapping;
    }

    /** As {@link #members}, and reports keys that stand there twice or are no words. */
    void uniqueMembers(Node node, BiConsumer<ScalarNode, Node> member) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().stream()
                    .map(NodeTuple::getKeyNode)
                    .filter(key -> !(key instanceof ScalarNode))
                    .forEach(key -> problem(key, "configuration.no-key"));
        }
        Set<String> seen = new HashSet<>();
        members(
                node,
                (key, value) -> {
                    if (seen.add(key.getValue())) {
                        member.accept(key, value);
                    } else {
                        problem(key, "configuration.twice", key.getValue());
                    }
                });
    }

    static void members(Node node, BiConsumer<ScalarNode, Node> member) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    member.accept(key, tuple.getValueNode());
                }
            }
        }
    }

    /** A whole number; empty when that is none, or too small. */
    Optional<Integer> number(ScalarNode key, Node value, int min) {
        String text = value instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= min) {
            return Optional.of(Integer.parseInt(text));
        }
        problem(value, "configuration.option", key.getValue(), min, CheckOption.MAX);
        return Optional.empty();
    }

    void unknown(ScalarNode key, String message, Stream<String> known) {
        List<String> names = known.sorted().toList();
        String name = key.getValue();
        Spelling.nearest(name, names.stream())
                .ifPresentOrElse(
                        meant -> problem(key, message + ".meant", name, meant),
                        () -> problem(key, message, name, names));
    }

    void problem(Node node, String message, Object... arguments) {
        int column = node.getStartMark().getColumn() + 1;
        problems.add(new Problem(line(node), column, Messages.sentence(message, arguments)));
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
