// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the configuration of a map: the nearest {@code journey.yaml} in its folder or above. One
 * that is no file, such as a link that leads nowhere, is an error: somebody meant it to hold.
 */
public final class Configurations {

    private final Map<Path, ProjectConfiguration> byFolder = new HashMap<>();
    private final ProjectConfiguration fixed;

    /** Looks for configurations. */
    public Configurations() {
        this(null);
    }

    private Configurations(ProjectConfiguration fixed) {
        this.fixed = fixed;
    }

    /** Takes one configuration for all maps. */
    public static Configurations only(ProjectConfiguration configuration) {
        return new Configurations(configuration);
    }

    /**
     * The configuration of a map.
     *
     * @param map a path without symbolic links
     * @throws ConfigurationException when it cannot be used
     * @throws IOException when it cannot be read
     */
    public ProjectConfiguration of(Path map) throws IOException {
        return fixed != null ? fixed : ofFolder(map.getParent());
    }

    private synchronized ProjectConfiguration ofFolder(Path folder) throws IOException {
        if (folder == null) {
            return ProjectConfiguration.NONE;
        }
        ProjectConfiguration known = byFolder.get(folder);
        if (known == null) {
            Path file = folder.resolve(ProjectConfiguration.FILE);
            known =
                    Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                            ? ConfigurationReader.read(file)
                            : ofFolder(folder.getParent());
            byFolder.put(folder, known);
        }
        return known;
    }
}
