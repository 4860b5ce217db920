// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.configuration.ProjectConfiguration;
import journey.dsl.resource.RepositoryTop;

/**
 * The folders from which a map may read data: its repository, and those that {@code journey.yaml}
 * allows. Without a repository it is the folder of {@code journey.yaml}, else that of the map. What
 * counts is where a file is, not by which links it is found.
 */
public final class DataFolders {

    private final List<Path> allowed = new ArrayList<>();

    /**
     * @param map a path without symbolic links
     */
    DataFolders(Path map, ProjectConfiguration configuration) throws IOException {
        allowed.add(home(map, configuration));
        for (Path other : configuration.data().folders()) {
            if (Files.isDirectory(other)) {
                allowed.add(other.toRealPath());
            }
        }
    }

    /**
     * The folder of the project of a map.
     *
     * @param map a path without symbolic links
     */
    public static Path home(Path map, ProjectConfiguration configuration) {
        return RepositoryTop.around(map.getParent())
                .or(() -> configuration.file().map(Path::getParent))
                .orElse(map.getParent());
    }

    /** Tells whether something that is there may be read. */
    boolean allow(Path there) throws IOException {
        Path real = there.toRealPath();
        return allowed.stream().anyMatch(real::startsWith);
    }
}
