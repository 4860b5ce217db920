// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import journey.cli.maps.MapFile;
import journey.cli.maps.Project;
import journey.cli.options.MapPaths;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.ReportTarget;
import journey.cli.output.Terminal;
import journey.data.measure.MeasureEvaluation;
import journey.data.measure.PainEvaluation;
import journey.data.measure.PainResult;
import journey.data.measure.PeriodGrain;
import journey.data.run.DataRun;
import journey.data.visits.JourneyVisits;
import journey.data.writing.MeasureChange;
import journey.data.writing.ObservationEdits;
import journey.dsl.editing.TextEdit;
import journey.dsl.text.Words;
import journey.model.Measure;
import journey.model.Pain;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code journey measure}: compares the numbers of maps with their data, and brings them up to
 * date.
 */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Computes what maps measure from their data.",
        footer = {
            "",
            "Only periods that are over and lie wholly within the data are written.",
            "",
            "Examples:",
            "  journey measure maps            what the maps say, and what their data say",
            "  journey measure --write maps    bring the maps up to date",
            "  journey measure --check maps    exit with status 1 if a map is behind its data"
        })
final class MeasureCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ReadMaps maps;
    private final MapEditor editor;
    private final AtomicFile files;

    @Spec private CommandSpec spec;

    @Mixin private final MapPaths paths = new MapPaths();

    @Option(names = "--write", description = "Write the figures into the maps.")
    private boolean write;

    @Option(
            names = "--check",
            description = "Exit with status 1 if a map does not say what its data say.")
    private boolean check;

    @Option(
            names = "--period",
            paramLabel = "LENGTH",
            description =
                    "How long periods are: year, quarter, month, week or day. Default: as in the map, and quarter where it has none.")
    private PeriodGrain period;

    @Option(
            names = "--open",
            description =
                    "Tell the figures of periods that are not over, too. They change with each customer: do not publish them.")
    private boolean open;

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            converter = TargetConverter.class,
            description =
                    "Report as text, json or html, to standard output or to FILE. Can be repeated. Default: ${DEFAULT-VALUE}.")
    private List<ReportTarget<MeasureFormat>> targets;

    private static final class TargetConverter
            implements ITypeConverter<ReportTarget<MeasureFormat>> {
        @Override
        public ReportTarget<MeasureFormat> convert(String value) {
            return ReportTarget.parse(value, MeasureFormat.class);
        }
    }

    @Inject
    MeasureCommand(Terminal terminal, ReadMaps maps, MapEditor editor, AtomicFile files) {
        this.terminal = terminal;
        this.maps = maps;
        this.editor = editor;
        this.files = files;
    }

    @Override
    public Integer call() {
        if (write && check) {
            throw new ParameterException(
                    spec.commandLine(), "--check does not go with --write: it changes no map.");
        }
        ReportTarget.check(targets, spec.commandLine());
        Project project = Project.of(null);
        int[] status = {ExitStatus.OK};
        Map<MapFile, XtextResource> read =
                maps.read(
                        project.withoutIgnored(paths.find()),
                        project,
                        () -> status[0] = ExitStatus.USAGE);
        List<MeasuredMap> measured =
                RunDatabase.use(maps.data(read, project), terminal, run -> measure(run, read));
        boolean isBehind = measured.stream().anyMatch(MeasuredMap::isBehind);
        boolean isWritten =
                ReportTarget.write(
                        targets, measured, (format, colour) -> format.create(), terminal, files);
        if (!isWritten) {
            status[0] = ExitStatus.USAGE;
        }
        if (write) {
            status[0] = Math.max(status[0], writeAll(measured));
        } else if (isBehind) {
            terminal.err().println("To write them: journey measure --write");
        }
        boolean hasErrors = measured.stream().anyMatch(MeasuredMap::hasErrors);
        return check && (isBehind || hasErrors)
                ? Math.max(status[0], ExitStatus.FINDINGS)
                : status[0];
    }

    private List<MeasuredMap> measure(DataRun run, Map<MapFile, XtextResource> read) {
        MeasureEvaluation evaluation =
                new MeasureEvaluation(
                        run.database(), run.sources(), run.personas(), Optional.ofNullable(period));
        PainEvaluation pains =
                new PainEvaluation(run.database(), run.sources(), Optional.ofNullable(period));
        List<MeasuredMap> measured = new ArrayList<>();
        read.forEach((file, map) -> measured.add(measure(file, map, run, evaluation, pains)));
        return measured;
    }

    private MeasuredMap measure(
            MapFile file,
            XtextResource map,
            DataRun run,
            MeasureEvaluation evaluation,
            PainEvaluation pains) {
        List<MeasuredMap.Measurement> measurements = new ArrayList<>();
        for (JourneyVisits visits : run.journeys()) {
            if (visits.journey().eResource() == map) {
                EcoreUtil2.getAllContentsOfType(visits.journey(), Measure.class).stream()
                        .filter(it -> it.getMetric() != null)
                        .map(it -> evaluation.evaluate(it, visits))
                        .map(it -> new MeasuredMap.Measurement(it, MeasureChange.of(it, open)))
                        .forEach(measurements::add);
            }
        }
        List<PainResult> seen =
                EcoreUtil2.getAllContentsOfType(map.getContents().get(0), Pain.class).stream()
                        .map(pains::evaluate)
                        .flatMap(Optional::stream)
                        .toList();
        return new MeasuredMap(file, map, measurements, seen, run.problems());
    }

    private int writeAll(List<MeasuredMap> measured) {
        int status = ExitStatus.OK;
        for (MeasuredMap map : measured) {
            List<TextEdit> edits =
                    map.measurements().stream()
                            .flatMap(
                                    it ->
                                            ObservationEdits.of(it.result().measure(), it.changes())
                                                    .stream())
                            .toList();
            if (!edits.isEmpty()) {
                String figures = Words.counted(map.behind(), "figure");
                status =
                        Math.max(
                                status,
                                editor.write(editor.edit(map.file(), map.map(), edits), figures));
            }
        }
        return status;
    }
}
