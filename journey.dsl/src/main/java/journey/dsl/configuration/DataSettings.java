// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads what {@code journey.yaml} says about the data that maps are measured from. */
final class DataSettings {

    private static final Set<String> KEYS = Set.of("folders");

    private final YamlNodes yaml;
    private final Path folder;

    /**
     * @param folder of the configuration, in which its paths begin
     */
    DataSettings(YamlNodes yaml, Path folder) {
        this.yaml = yaml;
        this.folder = folder;
    }

    /** The folders beside the repository from which data may be read. */
    List<Path> folders(Node node) {
        List<Path> folders = new ArrayList<>();
        if (yaml.isMapping(node)) {
            yaml.uniqueMembers(
                    node,
                    (key, value) -> {
                        if (KEYS.contains(key.getValue())) {
                            yaml.items(value).forEach(item -> folder(item, folders));
                        } else {
                            yaml.unknown(key, "configuration.unknown-key", KEYS.stream());
                        }
                    });
        }
        return folders;
    }

    private void folder(Node item, List<Path> folders) {
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
}
