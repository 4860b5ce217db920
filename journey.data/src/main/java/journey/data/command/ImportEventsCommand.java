// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import journey.cli.files.InputException;
import journey.cli.interchange.ImportedMap;
import journey.cli.interchange.MapText;
import journey.cli.maps.MapFile;
import journey.cli.maps.MapFiles;
import journey.cli.maps.Project;
import journey.cli.options.ImportTarget;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import journey.data.discovery.Discovery;
import journey.data.profile.LoadedFile;
import journey.data.profile.RoleWishes;
import journey.data.profile.SourceRoles;
import journey.data.source.TimeGuess;
import journey.dsl.text.SafeText;
import journey.dsl.text.Spelling;
import journey.dsl.text.Words;
import org.eclipse.xtext.resource.XtextResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey import events}: makes a first map of an event log, with its numbers. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = {
            "Makes a first map of an event log: CSV, JSON, JSON lines, Parquet, XLSX, XES or OCEL."
                    + " Format and columns are found out.",
            "Each event becomes a step, in the order in which customers usually do them first, with"
                    + " the numbers of the data. Standard error tells what could not be taken over."
        },
        footer = {
            "",
            "What fewer than five customers did is left out.",
            "",
            "Examples:",
            "  journey import events orders.xes -o orders.journey",
            "  journey import events till.csv --zone Europe/Berlin -o till.journey",
            "  journey import events log.csv --event status --customer order_no",
            "",
            "Exit status: 0 also when something was left out, 2 when it is no event log."
        })
final class ImportEventsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ReadMaps maps;
    private final DataFiles files;

    @Parameters(paramLabel = "FILE", description = "The event log.")
    private Path file;

    @Option(
            names = "--event",
            paramLabel = "COLUMN",
            description = "The column that tells what happened.")
    private String event;

    @Option(
            names = "--customer",
            paramLabel = "COLUMN",
            description = "A column that tells who it was. Can be repeated.")
    private List<String> customers = new ArrayList<>();

    @Option(
            names = "--time",
            paramLabel = "COLUMN",
            description = "The column that tells when it was.")
    private String time;

    @Option(
            names = "--time-form",
            paramLabel = "FORM",
            description = "How times are written, such as \"dd/MM/yyyy HH:mm\", or epoch.")
    private String form;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The zone of times that name none, such as Europe/Berlin. Default: UTC.")
    private String zone;

    @Mixin private ImportTarget target;

    @Inject
    ImportEventsCommand(Terminal terminal, ReadMaps maps, DataFiles files) {
        this.terminal = terminal;
        this.maps = maps;
        this.files = files;
    }

    @Override
    public Integer call() {
        checkFile();
        RoleWishes wishes = wishes();
        target.check();
        ImportedMap map = discovered(wishes);
        XtextResource parsed = files.parsed(target.place(), map.text());
        MapData data =
                maps.data(
                        Map.of(new MapFile(target.place(), "imported"), parsed), Project.of(null));
        Discovery.Measured measured =
                RunDatabase.use(
                        new MapData(data.scope(), data.most(), Optional.empty()),
                        terminal,
                        run -> Discovery.measured(map, run));
        target.write(measured.map(), file);
        target.output().ifPresent(it -> tellNext(it, measured.figures()));
        return ExitStatus.OK;
    }

    private void checkFile() {
        String name = SafeText.of(file.toString());
        if (Files.isDirectory(file)) {
            throw new InputException("'%s' is a folder. Name one file in it.".formatted(name));
        } else if (!Files.isRegularFile(file)) {
            throw new InputException("There is no file '%s'.".formatted(name));
        } else if (name.endsWith(MapFiles.EXTENSION)) {
            throw new InputException("'%s' is a map already, and no event log.".formatted(name));
        }
    }

    private ImportedMap discovered(RoleWishes wishes) {
        return RunDatabase.use(
                database -> {
                    LoadedFile loaded = DataFiles.load(database, file);
                    SourceRoles roles = roles(loaded, wishes);
                    Discovery discovery =
                            new Discovery(
                                    DataFiles.title(file),
                                    DataFiles.data(target.place(), file),
                                    roles);
                    MapText source = files.text();
                    discovery.writeSource(source);
                    return discovery.map(
                            files.text(),
                            loaded.run(
                                    DataFiles.file(
                                            files.parsed(target.place(), source.toString()))));
                });
    }

    private RoleWishes wishes() {
        RoleWishes wishes =
                new RoleWishes(
                        Optional.ofNullable(time),
                        Optional.ofNullable(form),
                        Optional.ofNullable(zone),
                        customers,
                        Optional.ofNullable(event));
        if (wishes.fault().isPresent()) {
            throw new InputException(wishes.fault().get());
        }
        return wishes;
    }

    private SourceRoles roles(LoadedFile loaded, RoleWishes wishes) {
        for (String column : wishes.columns()) {
            if (!loaded.columns().contains(column)) {
                throw new InputException(noColumn(column, loaded));
            }
        }
        SourceRoles roles = loaded.roles(wishes);
        List<String> missing = missing(roles);
        if (!missing.isEmpty()) {
            throw new InputException(
                    "It is open which column of '%s' tells %s. %s"
                            .formatted(file, Words.all(missing), columns(loaded)));
        }
        Optional<String> other = roles.written().flatMap(TimeGuess::other);
        if (other.isPresent()) {
            throw new InputException(
                    "The times in \"%s\" could be written as \"%s\" or \"%s\". Say which: --time-form \"%s\"."
                            .formatted(
                                    roles.time().orElseThrow(),
                                    roles.written().flatMap(TimeGuess::form).orElseThrow(),
                                    other.get(),
                                    other.get()));
        }
        return roles;
    }

    private static List<String> missing(SourceRoles roles) {
        List<String> missing = new ArrayList<>();
        if (roles.event().isEmpty()) {
            missing.add("what happened (--event)");
        }
        if (roles.customers().isEmpty()) {
            missing.add("who it was (--customer)");
        }
        if (roles.time().isEmpty()) {
            missing.add("when (--time)");
        }
        return missing;
    }

    private String noColumn(String column, LoadedFile loaded) {
        return Spelling.nearest(column, loaded.named().stream())
                .map(
                        it ->
                                "'%s' has no column \"%s\"; did you mean \"%s\"?"
                                        .formatted(file, column, it))
                .orElseGet(
                        () ->
                                "'%s' has no column \"%s\". %s"
                                        .formatted(file, column, columns(loaded)));
    }

    private static String columns(LoadedFile loaded) {
        return "Its columns: %s."
                .formatted(
                        loaded.named().stream()
                                .map(it -> '"' + it + '"')
                                .collect(Collectors.joining(", ")));
    }

    private void tellNext(Path map, int figures) {
        String name = SafeText.of(map.toString());
        terminal.err()
                .println(
                        figures == 0
                                ? "No period is over yet that the data cover: 'journey measure %s' tells what there is so far."
                                        .formatted(name)
                                : "It has %s. 'journey measure --write %s' brings it up to date when there are more data."
                                        .formatted(Words.counted(figures, "number"), name));
    }
}
