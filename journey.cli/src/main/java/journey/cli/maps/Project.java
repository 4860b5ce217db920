// SPDX-License-Identifier: EPL-2.0
package journey.cli.maps;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.dsl.check.CheckSettings;
import journey.dsl.configuration.ConfigurationException;
import journey.dsl.configuration.ConfigurationReader;
import journey.dsl.configuration.Configurations;
import journey.dsl.configuration.ProjectConfiguration;

/** What {@code journey.yaml} says about the files of a command line. */
public final class Project {

    private final Configurations configurations;

    private Project(Configurations configurations) {
        this.configurations = configurations;
    }

    /**
     * The project of a command line.
     *
     * @param file the configuration that holds for all maps; null to look for the nearest one
     * @throws InputException when the configuration cannot be used
     */
    public static Project of(Path file) {
        if (file == null) {
            return new Project(new Configurations());
        }
        return reading(
                "'%s'".formatted(file),
                () -> new Project(Configurations.only(ConfigurationReader.read(file))));
    }

    /** The configuration of a map. */
    public ProjectConfiguration configurationOf(MapFile map) {
        return reading("of '%s'".formatted(map.name()), () -> configurations.of(map.path()));
    }

    /** The maps that the project does not leave out. */
    public List<MapFile> withoutIgnored(List<MapFile> maps) {
        return maps.stream().filter(map -> !configurationOf(map).ignores(map.path())).toList();
    }

    /** What holds for the checks of a map. */
    public CheckSettings settingsOf(MapFile map, LocalDate today) {
        ProjectConfiguration configuration = configurationOf(map);
        return configuration.file().isEmpty()
                ? CheckSettings.defaults(today)
                : configuration.settingsFor(map.path(), today);
    }

    private static InputException unreadable(String which, IOException e) {
        return new InputException(
                "The configuration %s cannot be read: %s".formatted(which, Reasons.of(e)), e);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(String which, Reading<T> reading) {
        try {
            return reading.read();
        } catch (ConfigurationException e) {
            throw new InputException(e.getMessage(), e);
        } catch (FileSystemException e) {
            throw unreadable("'%s'".formatted(e.getFile()), e);
        } catch (IOException e) {
            throw unreadable(which, e);
        }
    }
}
