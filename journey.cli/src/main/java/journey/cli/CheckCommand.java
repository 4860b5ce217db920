// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import journey.cli.check.FixLoop;
import journey.cli.check.FixedMaps;
import journey.cli.check.MapChecker;
import journey.cli.check.MapCheckerFactory;
import journey.cli.finding.CheckRun;
import journey.cli.finding.FailOn;
import journey.cli.finding.Finding;
import journey.cli.finding.KnownFindings;
import journey.cli.git.Repositories;
import journey.cli.maps.MapFile;
import journey.cli.maps.Project;
import journey.cli.maps.WorkTree;
import journey.cli.options.DayConverter;
import journey.cli.options.FixOptions;
import journey.cli.options.KnownOptions;
import journey.cli.options.MapPaths;
import journey.cli.output.AtomicFile;
import journey.cli.output.DefectReport;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.Progress;
import journey.cli.output.ReportTarget;
import journey.cli.output.Terminal;
import journey.cli.report.ReportFormat;
import journey.dsl.check.CheckSettings;
import org.eclipse.emf.common.util.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code journey check}: reports what is wrong with maps. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description = "Checks maps and reports what is wrong with them.",
        footer = {
            "",
            "Examples:",
            "  journey check maps",
            "  journey check --fail-on warning maps/checkout.journey",
            "  journey check --since origin/main maps    only what is new on this branch",
            "  journey check --fix maps                  apply fixes that need no decision",
            "  journey check --format text --format sarif=maps.sarif maps"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Provider<MapCheckerFactory> checkers;
    private final Repositories repositories;
    private final AtomicFile files;

    @Spec private CommandSpec spec;

    @Mixin private final MapPaths paths = new MapPaths();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description =
                    "Exit with status 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FailOn failOn;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration. Default: the nearest journey.yaml above each map.")
    private Path config;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Count ages from this day, as in 2026-11-21. Default: today.")
    private LocalDate today;

    @Mixin private final KnownOptions knownOptions = new KnownOptions();
    @Mixin private final FixOptions fixes = new FixOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            converter = TargetConverter.class,
            description =
                    "Report as text, json, sarif, junit, github, gitlab, rdjsonl or checkstyle, to standard output or to FILE. Can be repeated. Default: ${DEFAULT-VALUE}.")
    private List<ReportTarget<ReportFormat>> targets;

    private static final class TargetConverter
            implements ITypeConverter<ReportTarget<ReportFormat>> {
        @Override
        public ReportTarget<ReportFormat> convert(String value) {
            return ReportTarget.parse(value, ReportFormat.class);
        }
    }

    @Inject
    CheckCommand(
            Terminal terminal,
            Provider<MapCheckerFactory> checkers,
            Repositories repositories,
            AtomicFile files) {
        this.terminal = terminal;
        this.checkers = checkers;
        this.repositories = repositories;
        this.files = files;
    }

    @Override
    public Integer call() {
        checkOptions();
        ReportTarget.check(targets, spec.commandLine());
        Instant start = terminal.clock().instant();
        Project project = Project.of(config);
        List<MapFile> maps = project.withoutIgnored(paths.find());
        LocalDate day = today == null ? LocalDate.ofInstant(start, ZoneId.systemDefault()) : today;
        Function<MapFile, CheckSettings> settings = map -> project.settingsOf(map, day);
        MapChecker checker =
                checkers.get()
                        .create(settings, Runtime.getRuntime().availableProcessors(), needsFixes());
        KnownOptions.Known past = knownOptions.read(maps, checker, repositories);
        if (fixes.isDryRun()) {
            return printFixes(maps, checker, past.findings());
        }
        MapChecker.Outcome outcome =
                fixes.isFixing()
                        ? applyFixes(maps, checker, past.findings())
                        : check(maps, checker, Map.of());
        knownOptions.reportGone(past, outcome, terminal);
        List<Finding> findings =
                knownOptions.acceptsAll()
                        ? knownOptions.accept(outcome.findings(), terminal, files)
                        : past.findings().newAmong(outcome.findings());
        boolean isWritten = report(maps, outcome, findings, start);
        int status = status(outcome, findings.stream().anyMatch(failOn::isReachedBy));
        return isWritten ? status : Math.max(status, ExitStatus.USAGE);
    }

    /** Writes the reports, and tells whether that went well. */
    private boolean report(
            List<MapFile> maps, MapChecker.Outcome outcome, List<Finding> findings, Instant start) {
        CheckRun run =
                new CheckRun(
                        outcome.checked(),
                        findings,
                        outcome.findings(),
                        outcome.ignored(),
                        outcome.failures(),
                        WorkTree.of(maps),
                        Duration.between(start, terminal.clock().instant()));
        return ReportTarget.write(
                targets,
                run,
                (format, colour) -> format.create(colour, ProductVersion.number()),
                terminal,
                files);
    }

    private boolean needsFixes() {
        return fixes.isFixing() || targets.stream().anyMatch(it -> it.format().carriesFixes());
    }

    private void checkOptions() {
        if (fixes.lacksFix()) {
            throw new ParameterException(
                    spec.commandLine(), "--unsafe-fixes and --dry-run go with --fix.");
        }
        if (knownOptions.acceptsAll() && (knownOptions.leavesOutAny() || fixes.isFixing())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--write-baseline accepts all findings: it does not go with --baseline, --since or --fix.");
        }
    }

    private MapChecker.Outcome check(
            List<MapFile> maps, MapChecker checker, Map<URI, byte[]> edited) {
        try (Progress progress = Progress.of(terminal, "Checking", maps.size())) {
            return checker.check(maps, edited, progress);
        }
    }

    private FixLoop.Result fix(List<MapFile> maps, MapChecker checker, KnownFindings known) {
        FixLoop.Result result =
                FixLoop.fix(
                        edited -> check(maps, checker, edited),
                        known::newAmong,
                        fixes.allowsUnsafe());
        result.leftOut().forEach(terminal::complain);
        return result;
    }

    private int printFixes(List<MapFile> maps, MapChecker checker, KnownFindings known) {
        FixLoop.Result result = fix(maps, checker, known);
        new FixedMaps(terminal, files).print(result);
        boolean left =
                known.newAmong(result.outcome().findings()).stream().anyMatch(failOn::isReachedBy);
        return status(result.outcome(), left || !result.changed().isEmpty());
    }

    private MapChecker.Outcome applyFixes(
            List<MapFile> maps, MapChecker checker, KnownFindings known) {
        FixLoop.Result result = fix(maps, checker, known);
        List<String> unwritten = new FixedMaps(terminal, files).write(result);
        if (unwritten.isEmpty()) {
            return result.outcome();
        }
        MapChecker.Outcome outcome = check(maps, checker, Map.of());
        unwritten.addAll(outcome.unreadable());
        return new MapChecker.Outcome(
                outcome.checked(),
                outcome.findings(),
                outcome.ignored(),
                unwritten,
                outcome.defects());
    }

    private int status(MapChecker.Outcome outcome, boolean found) {
        outcome.unreadable().forEach(terminal::complain);
        if (!outcome.defects().isEmpty()) {
            new DefectReport(terminal).print(outcome.defects());
            return ExitStatus.DEFECT;
        }
        if (!outcome.unreadable().isEmpty()) {
            return ExitStatus.USAGE;
        }
        return found ? ExitStatus.FINDINGS : ExitStatus.OK;
    }
}
