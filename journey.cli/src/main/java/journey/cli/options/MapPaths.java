// SPDX-License-Identifier: EPL-2.0
package journey.cli.options;

import java.nio.file.Path;
import java.util.List;
import journey.cli.files.InputException;
import journey.cli.maps.MapFile;
import journey.cli.maps.MapFiles;
import picocli.CommandLine.Parameters;

/** The maps and folders that a command reads. */
public final class MapPaths {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Maps, or folders with maps. Hidden files and those that git ignores are left out.")
    private List<Path> paths;

    /** The paths as they are given. */
    public List<Path> given() {
        return List.copyOf(paths);
    }

    /**
     * The maps, sorted by name.
     *
     * @throws InputException when a path leads nowhere, or all of them to no map
     */
    public List<MapFile> find() {
        return MapFiles.find(paths);
    }
}
