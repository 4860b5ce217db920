// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads what {@code journey.yaml} says about the data that maps are measured from. */
final class DataSettingsReader {

    private final YamlNodes yaml;
    private final Path folder;
    private final List<Path> folders = new ArrayList<>();
    private final Map<String, Integer> most = new HashMap<>();

    /**
     * @param folder of the configuration, in which its paths begin
     */
    DataSettingsReader(YamlNodes yaml, Path folder) {
        this.yaml = yaml;
        this.folder = folder;
    }

    /** What was read. */
    DataSettings settings() {
        return new DataSettings(folders, most);
    }

    /** Reads {@code data}. */
    void data(Node node) {
        if (yaml.isMapping(node)) {
            yaml.uniqueMembers(
                    node,
                    (key, value) -> {
                        if (key.getValue().equals("folders")) {
                            yaml.items(value).forEach(this::folder);
                        } else {
                            unknown(key, "folders");
                        }
                    });
        }
    }

    private void folder(Node item) {
        String text = item instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        try {
            if (text.isEmpty()) {
                yaml.problem(item, "configuration.no-folder");
            } else {
                folders.add(folder.resolve(text).normalize());
            }
        } catch (InvalidPathException e) {
            yaml.problem(item, "configuration.no-folder");
        }
    }

    /** Reads {@code identity}. */
    void identity(Node node) {
        if (yaml.isMapping(node)) {
            yaml.uniqueMembers(
                    node,
                    (key, value) -> {
                        if (!key.getValue().equals("most")) {
                            unknown(key, "most");
                        } else if (yaml.isMapping(value)) {
                            yaml.uniqueMembers(value, this::most);
                        }
                    });
        }
    }

    /** Where only one key can stand, that is meant. */
    private void unknown(ScalarNode key, String only) {
        yaml.problem(key, "configuration.unknown-key.meant", key.getValue(), only);
    }

    private void most(ScalarNode kind, Node value) {
        yaml.number(kind, value, 1).ifPresent(number -> most.put(kind.getValue(), number));
    }
}
