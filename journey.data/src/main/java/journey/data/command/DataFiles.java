// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.format.MapFileFormatter;
import journey.cli.interchange.MapText;
import journey.cli.maps.MapFile;
import journey.cli.maps.MapFiles;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.ReportTarget;
import journey.cli.output.Terminal;
import journey.data.format.UnreadableDataException;
import journey.data.profile.FileProfile;
import journey.data.profile.LoadedFile;
import journey.data.profile.RoleWishes;
import journey.data.profile.SourceBlock;
import journey.data.profile.SourceRoles;
import journey.data.rows.PlacedFile;
import journey.data.sql.Database;
import journey.dsl.editing.FreshNames;
import journey.dsl.loading.MapSet;
import journey.model.JourneyFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.XtextResource;

/** Data files that no map names yet: looks at them, and writes the sources that read them. */
final class DataFiles {

    private static final String MAP = "imported" + MapFiles.EXTENSION;

    private final Terminal terminal;
    private final AtomicFile files;
    private final Provider<IValueConverterService> converters;
    private final Provider<MapFileFormatter> formatters;
    private final Provider<MapSet> mapSets;

    @Inject
    DataFiles(
            Terminal terminal,
            AtomicFile files,
            Provider<IValueConverterService> converters,
            Provider<MapFileFormatter> formatters,
            Provider<MapSet> mapSets) {
        this.terminal = terminal;
        this.files = files;
        this.converters = converters;
        this.formatters = formatters;
        this.mapSets = mapSets;
    }

    /**
     * The data files among some paths; empty when there are none.
     *
     * @throws InputException when there are maps or folders, too
     */
    static List<Path> among(List<Path> paths) {
        List<Path> data = paths.stream().filter(DataFiles::isData).toList();
        if (!data.isEmpty() && data.size() < paths.size()) {
            throw new InputException(
                    "'%s' is a data file. Ask for data files and for maps one after the other."
                            .formatted(data.get(0)));
        }
        return data;
    }

    private static boolean isData(Path path) {
        return !path.toString().endsWith(MapFiles.EXTENSION) && Files.isRegularFile(path);
    }

    /** The title for a source or journey of a file: its name without what tells of its format. */
    static String title(Path path) {
        String name = path.getFileName().toString();
        String stem =
                name.replaceFirst(
                        "(?i)(\\.(csv|tsv|txt|json|jsonl|ndjson|jsonocel|parquet|xlsx|xes|xml|gz|zst))+$",
                        "");
        return stem.isBlank() ? name : stem;
    }

    /** Writes the reports; the exit status. */
    int report(List<Path> paths, List<ReportTarget<DataFormat>> targets) {
        List<FileProfile> profiles = new ArrayList<>();
        int status = ExitStatus.OK;
        for (Path path : paths) {
            try {
                profiles.add(RunDatabase.use(database -> profile(database, path)));
            } catch (InputException e) {
                terminal.complain(e.getMessage());
                status = ExitStatus.USAGE;
            }
        }
        boolean isWritten =
                ReportTarget.write(
                        targets,
                        profiles,
                        (format, colour) ->
                                format == DataFormat.JSON
                                        ? new FileJsonReport()
                                        : new FileTextReport(),
                        terminal,
                        files);
        return isWritten ? status : ExitStatus.USAGE;
    }

    private FileProfile profile(Database database, Path path) {
        LoadedFile file = load(database, path);
        SourceRoles roles = file.roles(RoleWishes.NONE);
        Path place = path.toAbsolutePath().resolveSibling(MAP);
        MapText text = text();
        new SourceBlock(text, new FreshNames()).write(title(path), data(place, path), roles);
        String block =
                formatters
                        .get()
                        .format(
                                new MapFile(place, MAP),
                                text.toString().getBytes(StandardCharsets.UTF_8))
                        .text();
        return FileProfile.of(file, roles, block, file.run(file(parsed(place, block))));
    }

    /**
     * Reads a data file into a database.
     *
     * @throws InputException when it cannot be read
     */
    static LoadedFile load(Database database, Path path) {
        try {
            return LoadedFile.read(database, path);
        } catch (UnreadableDataException e) {
            throw new InputException("'%s' cannot be read: %s".formatted(path, e.getMessage()), e);
        } catch (IOException e) {
            throw new InputException("'%s' cannot be read: %s".formatted(path, Reasons.of(e)), e);
        }
    }

    /**
     * With which a map names a file.
     *
     * @throws InputException when that cannot be told
     */
    static String data(Path map, Path path) {
        try {
            return PlacedFile.from(map, path);
        } catch (IOException e) {
            throw new InputException(
                    "The folder of '%s' cannot be read: %s".formatted(map, Reasons.of(e)), e);
        }
    }

    MapText text() {
        return new MapText(converters.get());
    }

    /** A map that need not be a file. */
    XtextResource parsed(Path place, String text) {
        return mapSets.get().parse(URI.createFileURI(place.toString()), text);
    }

    static JourneyFile file(XtextResource map) {
        return (JourneyFile) map.getContents().get(0);
    }
}
