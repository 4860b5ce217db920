// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import com.google.inject.Inject;
import java.time.LocalDate;
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
import journey.data.flow.FlowEvaluation;
import journey.data.flow.FlowOptions;
import journey.data.flow.SegmentTable;
import journey.data.report.MapFlow;
import journey.data.run.DataRun;
import journey.data.visits.JourneyVisits;
import journey.dsl.flow.FlowFile;
import journey.dsl.flow.FlowGroup.Kind;
import org.eclipse.xtext.resource.XtextResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journey flow}: tells what customers really did, beside what maps say. */
@Command(
        name = "flow",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Tells what customers really did, beside what maps say.",
        footer = {
            "",
            "Customers, cases and visits are told in steps of five.",
            "",
            "Examples:",
            "  journey flow maps                          what customers did along each journey",
            "  journey flow --by persona maps             the same for each persona",
            "  journey flow --by Customers.segment maps   the same for each value of a column",
            "  journey flow --write maps                  leave it beside the maps, for checks and pictures"
        })
final class FlowCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ReadMaps maps;
    private final AtomicFile files;
    private final FlowReports reports;
    private final FlowFiles flowFiles;

    @Spec private CommandSpec spec;

    @Mixin private final MapPaths paths = new MapPaths();

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            converter = FlowGrouping.Converter.class,
            description =
                    "Put customers together by persona, by channel, or by the values of a column: SOURCE.COLUMN.")
    private FlowGrouping by;

    @Option(
            names = "--journey",
            paramLabel = "NAME",
            description = "Only this journey. Pictures show one: html and svg.")
    private String journey;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Only cases that began on this day or later: 2026-01-31.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "Only cases that began on this day or earlier.")
    private LocalDate to;

    @Option(
            names = "--variants",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many of the commonest ways are told. Default: ${DEFAULT-VALUE}.")
    private int variants;

    @Option(
            names = "--repeats",
            description =
                    "Count each row as a visit, also those of one customer at one moment one after the other.")
    private boolean repeats;

    @Option(
            names = "--write",
            description = "Write JOURNEY" + FlowFile.SUFFIX + " beside each map.")
    private boolean write;

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            converter = TargetConverter.class,
            description =
                    "Report as text, json, csv, markdown, html or svg, to standard output or to FILE. Can be repeated. Default: ${DEFAULT-VALUE}.")
    private List<ReportTarget<FlowFormat>> targets;

    private static final class TargetConverter implements ITypeConverter<ReportTarget<FlowFormat>> {
        @Override
        public ReportTarget<FlowFormat> convert(String value) {
            return ReportTarget.parse(value, FlowFormat.class);
        }
    }

    @Inject
    FlowCommand(
            Terminal terminal,
            ReadMaps maps,
            AtomicFile files,
            FlowReports reports,
            FlowFiles flowFiles) {
        this.terminal = terminal;
        this.maps = maps;
        this.files = files;
        this.reports = reports;
        this.flowFiles = flowFiles;
    }

    @Override
    public Integer call() {
        checkOptions();
        ReportTarget.check(targets, spec.commandLine());
        Project project = Project.of(null);
        int[] status = {ExitStatus.OK};
        Map<MapFile, XtextResource> read =
                maps.read(
                        project.withoutIgnored(paths.find()),
                        project,
                        () -> status[0] = ExitStatus.USAGE);
        List<MapFlow> flows =
                flows(maps.data(read, project), read).stream()
                        .filter(it -> journey == null || journey.equals(it.journey().getName()))
                        .toList();
        checkShown(flows);
        boolean isWritten =
                ReportTarget.write(
                        targets,
                        flows,
                        (format, colour) -> reports.create(format, by != null),
                        terminal,
                        files);
        if (!isWritten || (write && !flowFiles.write(flows))) {
            status[0] = ExitStatus.USAGE;
        }
        return status[0];
    }

    private void checkOptions() {
        if (write && (from != null || to != null || repeats)) {
            throw wrong("--write goes with all cases: without --from, --to and --repeats.");
        }
        if (variants < 0) {
            throw wrong("--variants takes a number from 0 on.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong("--to is before --from.");
        }
    }

    private void checkShown(List<MapFlow> flows) {
        if (journey != null && flows.isEmpty()) {
            throw wrong("No journey is called '%s'.".formatted(journey));
        }
        if (flows.size() != 1 && targets.stream().anyMatch(it -> it.format().isPicture())) {
            throw wrong(
                    "A picture shows one journey, and here are %d. Name one: --journey."
                            .formatted(flows.size()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<MapFlow> flows(MapData data, Map<MapFile, XtextResource> read) {
        if (by != null && by.column().isPresent()) {
            return RunDatabase.useTexts(
                    data,
                    by.columns(data.scope()),
                    run ->
                            flows(
                                    run.run().at(terminal.clock().instant()),
                                    read,
                                    options(Optional.of(by.read(run)))));
        }
        return RunDatabase.use(data, terminal, run -> flows(run, read, options(Optional.empty())));
    }

    private FlowOptions options(Optional<SegmentTable> segments) {
        List<Kind> groups = new ArrayList<>();
        if (by == null || write) {
            groups.addAll(List.of(Kind.PERSONA, Kind.CHANNEL));
        }
        if (by != null && !groups.contains(by.kind())) {
            groups.add(by.kind());
        }
        return new FlowOptions(
                groups,
                segments,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                variants,
                repeats);
    }

    private List<MapFlow> flows(
            DataRun run, Map<MapFile, XtextResource> read, FlowOptions options) {
        run.problems().forEach(it -> terminal.complain(ProblemLines.of(it)));
        FlowEvaluation evaluation = new FlowEvaluation(run, options);
        List<MapFlow> flows = new ArrayList<>();
        read.forEach(
                (file, map) -> {
                    for (JourneyVisits visits : run.journeys()) {
                        if (visits.journey().eResource() == map) {
                            flows.add(new MapFlow(file, visits.journey(), evaluation.of(visits)));
                        }
                    }
                });
        return flows;
    }
}
