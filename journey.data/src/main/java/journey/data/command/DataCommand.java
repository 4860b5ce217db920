// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.maps.MapFile;
import journey.cli.maps.Project;
import journey.cli.options.MapPaths;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.ReportTarget;
import journey.cli.output.Terminal;
import journey.data.cache.CacheFolder;
import journey.data.overview.DataOverview;
import journey.data.run.DataRun;
import journey.model.Bindable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journey data}: tells what there is in the data of maps, and what the maps see of it. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = {
            "Tells what there is in the data of maps, and what the maps see of it.",
            "Of a data file without a map it tells the columns, and how a map reads them."
        },
        footer = {
            "",
            "No row and no identifier is told, and nothing that fewer than five customers did.",
            "",
            "Examples:",
            "  journey data maps",
            "  journey data --format html=data.html maps/checkout.journey",
            "  journey data --suggest maps     what events that nothing sees may mean",
            "  journey data --who maps         by which rows a customer was joined",
            "  journey data exports/till.csv   what there is in a file without a map"
        })
final class DataCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ReadMaps maps;
    private final AtomicFile files;
    private final SuggestTask suggestions;
    private final DataFiles dataFiles;
    private final ColumnsTask columns;

    @Spec private CommandSpec spec;

    @Mixin private final MapPaths paths = new MapPaths();

    @Option(
            names = "--suggest",
            description =
                    "Suggest what may see the events that nothing sees, as a unified diff of the maps.")
    private boolean suggest;

    @Option(names = "--write", description = "With --suggest: write it into the maps.")
    private boolean write;

    @Option(
            names = "--who",
            description =
                    "Ask at the terminal for an identifier, and explain by which rows its customer was joined.")
    private boolean who;

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            converter = TargetConverter.class,
            description =
                    "Report as text, json or html, to standard output or to FILE. Can be repeated. Default: ${DEFAULT-VALUE}.")
    private List<ReportTarget<DataFormat>> targets;

    @Option(
            names = "--clear",
            description = "Delete the folder .journey, in which runs keep what they read.")
    private boolean clear;

    private static final class TargetConverter implements ITypeConverter<ReportTarget<DataFormat>> {
        @Override
        public ReportTarget<DataFormat> convert(String value) {
            return ReportTarget.parse(value, DataFormat.class);
        }
    }

    @Inject
    DataCommand(
            Terminal terminal,
            ReadMaps maps,
            AtomicFile files,
            SuggestTask suggestions,
            DataFiles dataFiles,
            ColumnsTask columns) {
        this.terminal = terminal;
        this.maps = maps;
        this.files = files;
        this.suggestions = suggestions;
        this.dataFiles = dataFiles;
        this.columns = columns;
    }

    @Override
    public Integer call() {
        checkOptions();
        ReportTarget.check(targets, spec.commandLine());
        List<Path> ofData = DataFiles.among(paths.given());
        if (!ofData.isEmpty()) {
            return report(ofData);
        }
        Optional<Dialogue> dialogue = who ? Optional.of(atTerminal()) : Optional.empty();
        Project project = Project.of(null);
        if (clear) {
            return clear(project);
        }
        int[] status = {ExitStatus.OK};
        Map<MapFile, XtextResource> read =
                maps.read(
                        project.withoutIgnored(paths.find()),
                        project,
                        () -> status[0] = ExitStatus.USAGE);
        MapData data = maps.data(read, project);
        if (dialogue.isPresent()) {
            RunDatabase.useTexts(data, run -> new WhoTask(dialogue.get(), run).run());
            return status[0];
        }
        return Math.max(status[0], RunDatabase.use(data, terminal, run -> tell(run, read, data)));
    }

    private int clear(Project project) {
        Set<Path> folders = new TreeSet<>();
        paths.find().forEach(it -> folders.add(ReadMaps.cache(it, project).path()));
        for (Path folder : folders) {
            try {
                new CacheFolder(folder.getParent())
                        .clear()
                        .ifPresent(it -> terminal.out().println("Deleted: " + it));
            } catch (IOException e) {
                throw new InputException(
                        "'%s' cannot be deleted: %s".formatted(folder, Reasons.of(e)), e);
            }
        }
        return ExitStatus.OK;
    }

    private int report(List<Path> ofData) {
        if (suggest
                || who
                || clear
                || targets.stream().anyMatch(it -> it.format() == DataFormat.HTML)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' is a data file: --suggest, --who, --clear and html need a map."
                            .formatted(ofData.get(0)));
        }
        return dataFiles.report(ofData, targets);
    }

    private void checkOptions() {
        String refusal = null;
        if (Stream.of(suggest, who, clear).filter(it -> it).count() > 1) {
            refusal = "--suggest, --who and --clear do not go together: one of them at a time.";
        } else if (write && !suggest) {
            refusal =
                    "--write goes with --suggest; numbers are written by: journey measure --write";
        } else if ((suggest || who)
                && spec.commandLine().getParseResult().hasMatchedOption("--format")) {
            refusal =
                    "--format does not go with %s, which has one form only."
                            .formatted(suggest ? "--suggest" : "--who");
        }
        if (refusal != null) {
            throw new ParameterException(spec.commandLine(), refusal);
        }
    }

    private static Dialogue atTerminal() {
        return Dialogue.atTerminal()
                .orElseThrow(
                        () ->
                                new InputException(
                                        "--who asks at a terminal, so that nothing of a customer ends up in a file or a log. Run it without a pipe."));
    }

    private int tell(DataRun run, Map<MapFile, XtextResource> read, MapData data) {
        DataOverview overview = DataOverview.of(run, bound(read.values()));
        int status =
                suggest
                        ? suggestions.run(read, run, overview, write)
                        : report(new DataReport(run, overview));
        data.cache().ifPresent(it -> columns.run(it, overview.sources()));
        return status;
    }

    private int report(DataReport report) {
        return ReportTarget.write(
                        targets, report, (format, colour) -> format.create(), terminal, files)
                ? ExitStatus.OK
                : ExitStatus.USAGE;
    }

    private static List<Bindable> bound(Collection<XtextResource> maps) {
        return maps.stream()
                .map(it -> it.getContents().get(0))
                .flatMap(it -> EcoreUtil2.getAllContentsOfType(it, Bindable.class).stream())
                .filter(it -> !it.getBindings().isEmpty())
                .toList();
    }
}
