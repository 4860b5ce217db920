// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckOption;
import journey.dsl.configuration.ConfigurationException.Problem;
import journey.dsl.configuration.Layer.Located;
import journey.dsl.resource.PlainFile;
import journey.dsl.resource.TextDecoding;
import journey.dsl.text.Messages;
import journey.dsl.text.Spelling;
import journey.dsl.validation.CheckCatalogue;
import org.eclipse.xtext.diagnostics.Severity;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code journey.yaml} and says where it is wrong: all places at once. */
public final class ConfigurationReader {

    private static final Set<String> SETTINGS = Set.of("severity", "options");
    private static final Set<String> KEYS = Set.of("severity", "options", "ignore", "overrides");
    private static final Set<String> OVERRIDE_KEYS = Set.of("files", "severity", "options");

    private final List<Problem> problems = new ArrayList<>();

    private ConfigurationReader() {}

    /**
     * Reads a configuration. Its paths begin in its folder, also when it is a link to another file.
     *
     * @throws ConfigurationException when it cannot be used
     * @throws IOException when it cannot be read
     */
    public static ProjectConfiguration read(Path file) throws IOException {
        TextDecoding text = TextDecoding.of(PlainFile.read(file));
        Path folder = file.toAbsolutePath().getParent().toRealPath();
        ConfigurationReader reader = new ConfigurationReader();
        ProjectConfiguration configuration =
                reader.configuration(folder.resolve(file.getFileName()), text);
        if (!reader.problems.isEmpty()) {
            throw new ConfigurationException(
                    file, reader.problems.stream().distinct().sorted(Problem.BY_PLACE).toList());
        }
        return configuration;
    }

    private ProjectConfiguration configuration(Path file, TextDecoding text) {
        List<PathPattern> ignored = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        Node root = YamlText.compose(text, problems::add);
        if (root != null) {
            layers.add(layer(root, List.of(), KEYS));
            members(
                    root,
                    (key, value) -> {
                        if (key.getValue().equals("ignore")) {
                            ignored.addAll(patterns(value));
                        } else if (key.getValue().equals("overrides")) {
                            items(value).forEach(item -> layers.add(override(item)));
                        }
                    });
        }
        return new ProjectConfiguration(file, ignored, layers);
    }

    private Layer override(Node node) {
        List<PathPattern> files = new ArrayList<>();
        Layer layer = layer(node, files, OVERRIDE_KEYS);
        members(
                node,
                (key, value) -> {
                    if (key.getValue().equals("files")) {
                        files.addAll(patterns(value));
                    }
                });
        if (files.isEmpty() && node instanceof MappingNode) {
            problem(node, "configuration.override-without-files");
        }
        return layer;
    }

    private Layer layer(Node node, List<PathPattern> files, Set<String> keys) {
        Layer layer = new Layer(files, new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (!(node instanceof MappingNode)) {
            problem(node, "configuration.no-mapping", sorted(keys));
        }
        uniqueMembers(
                node,
                (key, value) -> {
                    if (!keys.contains(key.getValue())) {
                        unknown(key, "configuration.unknown-key", keys.stream());
                    } else if (SETTINGS.contains(key.getValue()) && isMapping(value)) {
                        settings(key.getValue(), value, layer);
                    }
                });
        return layer;
    }

    private void settings(String kind, Node node, Layer layer) {
        uniqueMembers(
                node,
                (key, value) -> {
                    if (kind.equals("severity")) {
                        severity(key, value, layer);
                    } else {
                        options(key, value, layer);
                    }
                });
    }

    private void severity(ScalarNode key, Node value, Layer layer) {
        String name = key.getValue();
        Optional<CheckDescription> check = CheckCatalogue.find(name);
        boolean group = groups().contains(name);
        if (name.equals("errors") || check.filter(CheckDescription::isAlwaysError).isPresent()) {
            problem(key, "configuration.always-error", name);
        } else if (check.isEmpty() && !group) {
            unknown(key, "configuration.unknown-check", Stream.concat(ids(), groups().stream()));
        } else {
            Located<Severity> severity = new Located<>(severity(value), line(key));
            (group ? layer.groups() : layer.checks()).put(name, severity);
        }
    }

    private Severity severity(Node value) {
        String word = value instanceof ScalarNode scalar ? scalar.getValue() : "";
        return switch (word) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "info" -> Severity.INFO;
            case "off" -> Severity.IGNORE;
            default -> {
                problem(value, "configuration.severity", word);
                yield Severity.IGNORE;
            }
        };
    }

    private void options(ScalarNode key, Node value, Layer layer) {
        Optional<CheckDescription> check = CheckCatalogue.find(key.getValue());
        if (check.isEmpty()) {
            unknown(key, "configuration.unknown-check", ids());
        } else if (isMapping(value)) {
            Map<String, Located<Integer>> values =
                    layer.options().computeIfAbsent(key.getValue(), id -> new HashMap<>());
            uniqueMembers(value, (name, number) -> option(check.get(), name, number, values));
        }
    }

    private void option(
            CheckDescription check,
            ScalarNode name,
            Node value,
            Map<String, Located<Integer>> values) {
        CheckOption option = check.options().get(name.getValue());
        if (check.options().isEmpty()) {
            problem(name, "configuration.no-options", check.id());
        } else if (option == null) {
            unknown(name, "configuration.unknown-option", check.options().keySet().stream());
        } else {
            String text = value instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= option.min()) {
                values.put(name.getValue(), new Located<>(Integer.parseInt(text), line(name)));
            } else {
                problem(
                        value,
                        "configuration.option",
                        name.getValue(),
                        option.min(),
                        CheckOption.MAX);
            }
        }
    }

    private List<PathPattern> patterns(Node node) {
        List<PathPattern> patterns = new ArrayList<>();
        for (Node item : items(node)) {
            String text = item instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
            try {
                if (text.isEmpty()) {
                    problem(item, "configuration.no-pattern");
                } else {
                    patterns.add(PathPattern.of(text));
                }
            } catch (PatternSyntaxException e) {
                problem(item, "configuration.pattern", text, e.getDescription());
            }
        }
        return patterns;
    }

    private List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (!YamlText.isEmpty(node)) {
            problem(node, "configuration.no-list");
        }
        return List.of();
    }

    private boolean isMapping(Node node) {
        boolean mapping = node instanceof MappingNode;
        if (!mapping && !YamlText.isEmpty(node)) {
            problem(node, "configuration.no-block");
        }
        return mapping;
    }

    /** As {@link #members}, and reports keys that stand there twice or are no words. */
    private void uniqueMembers(Node node, BiConsumer<ScalarNode, Node> member) {
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

    private static void members(Node node, BiConsumer<ScalarNode, Node> member) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    member.accept(key, tuple.getValueNode());
                }
            }
        }
    }

    private void unknown(ScalarNode key, String message, Stream<String> known) {
        List<String> names = known.sorted().toList();
        String name = key.getValue();
        Spelling.nearest(name, names.stream())
                .ifPresentOrElse(
                        meant -> problem(key, message + ".meant", name, meant),
                        () -> problem(key, message, name, names));
    }

    private void problem(Node node, String message, Object... arguments) {
        int column = node.getStartMark().getColumn() + 1;
        problems.add(new Problem(line(node), column, Messages.sentence(message, arguments)));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private static Stream<String> ids() {
        return CheckCatalogue.all().stream()
                .filter(check -> !check.isAlwaysError())
                .map(CheckDescription::id);
    }

    private static List<String> groups() {
        return Arrays.stream(CheckGroup.values())
                .filter(group -> group != CheckGroup.ERRORS)
                .map(CheckGroup::id)
                .toList();
    }
}
