// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckOption;
import journey.dsl.configuration.ConfigurationException.Problem;
import journey.dsl.configuration.Layer.Located;
import journey.dsl.resource.PlainFile;
import journey.dsl.resource.TextDecoding;
import journey.dsl.validation.CheckCatalogue;
import org.eclipse.xtext.diagnostics.Severity;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads {@code journey.yaml} and says where it is wrong: all places at once. */
public final class ConfigurationReader {

    private static final Set<String> SETTINGS = Set.of("severity", "options");
    private static final Set<String> KEYS =
            Set.of("severity", "options", "ignore", "overrides", "data", "identity");
    private static final Set<String> OVERRIDE_KEYS = Set.of("files", "severity", "options");

    private final YamlNodes yaml = new YamlNodes();

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
        List<Problem> problems = reader.yaml.problems();
        if (!problems.isEmpty()) {
            throw new ConfigurationException(file, problems);
        }
        return configuration;
    }

    private ProjectConfiguration configuration(Path file, TextDecoding text) {
        List<PathPattern> ignored = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        DataSettingsReader data = new DataSettingsReader(yaml, file.getParent());
        Node root = yaml.compose(text);
        if (root != null) {
            layers.add(layer(root, List.of(), KEYS));
            YamlNodes.members(
                    root,
                    (key, value) -> {
                        if (key.getValue().equals("ignore")) {
                            ignored.addAll(patterns(value));
                        } else if (key.getValue().equals("overrides")) {
                            yaml.items(value).forEach(item -> layers.add(override(item)));
                        } else if (key.getValue().equals("data")) {
                            data.data(value);
                        } else if (key.getValue().equals("identity")) {
                            data.identity(value);
                        }
                    });
        }
        return new ProjectConfiguration(file, ignored, layers, data.settings());
    }

    private Layer override(Node node) {
        List<PathPattern> files = new ArrayList<>();
        Layer layer = layer(node, files, OVERRIDE_KEYS);
        YamlNodes.members(
                node,
                (key, value) -> {
                    if (key.getValue().equals("files")) {
                        files.addAll(patterns(value));
                    }
                });
        if (files.isEmpty() && node instanceof MappingNode) {
            yaml.problem(node, "configuration.override-without-files");
        }
        return layer;
    }

    private Layer layer(Node node, List<PathPattern> files, Set<String> keys) {
        Layer layer = new Layer(files, new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (!(node instanceof MappingNode)) {
            yaml.problem(node, "configuration.no-mapping", sorted(keys));
        }
        yaml.uniqueMembers(
                node,
                (key, value) -> {
                    if (!keys.contains(key.getValue())) {
                        yaml.unknown(key, "configuration.unknown-key", keys.stream());
                    } else if (SETTINGS.contains(key.getValue()) && yaml.isMapping(value)) {
                        settings(key.getValue(), value, layer);
                    }
                });
        return layer;
    }

    private void settings(String kind, Node node, Layer layer) {
        yaml.uniqueMembers(
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
            yaml.problem(key, "configuration.always-error", name);
        } else if (check.isEmpty() && !group) {
            yaml.unknown(
                    key, "configuration.unknown-check", Stream.concat(ids(), groups().stream()));
        } else {
            Located<Severity> severity = new Located<>(severity(value), YamlNodes.line(key));
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
                yaml.problem(value, "configuration.severity", word);
                yield Severity.IGNORE;
            }
        };
    }

    private void options(ScalarNode key, Node value, Layer layer) {
        Optional<CheckDescription> check = CheckCatalogue.find(key.getValue());
        if (check.isEmpty()) {
            yaml.unknown(key, "configuration.unknown-check", ids());
        } else if (yaml.isMapping(value)) {
            Map<String, Located<Integer>> values =
                    layer.options().computeIfAbsent(key.getValue(), id -> new HashMap<>());
            yaml.uniqueMembers(value, (name, number) -> option(check.get(), name, number, values));
        }
    }

    private void option(
            CheckDescription check,
            ScalarNode name,
            Node value,
            Map<String, Located<Integer>> values) {
        CheckOption option = check.options().get(name.getValue());
        if (check.options().isEmpty()) {
            yaml.problem(name, "configuration.no-options", check.id());
        } else if (option == null) {
            yaml.unknown(name, "configuration.unknown-option", check.options().keySet().stream());
        } else {
            yaml.number(name, value, option.min())
                    .ifPresent(
                            number ->
                                    values.put(
                                            name.getValue(),
                                            new Located<>(number, YamlNodes.line(name))));
        }
    }

    private List<PathPattern> patterns(Node node) {
        List<PathPattern> patterns = new ArrayList<>();
        for (Node item : yaml.items(node)) {
            String text = item instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
            try {
                if (text.isEmpty()) {
                    yaml.problem(item, "configuration.no-pattern");
                } else {
                    patterns.add(PathPattern.of(text));
                }
            } catch (PatternSyntaxException e) {
                yaml.problem(item, "configuration.pattern", text, e.getDescription());
            }
        }
        return patterns;
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
