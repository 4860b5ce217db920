// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import journey.cli.check.FindingsOfRevision;
import journey.cli.check.MapChecker;
import journey.cli.check.MapFixing;
import journey.cli.files.Reasons;
import journey.cli.finding.Baseline;
import journey.cli.finding.CheckRun;
import journey.cli.finding.FailOn;
import journey.cli.finding.Finding;
import journey.cli.finding.KnownFindings;
import journey.cli.git.Repositories;
import journey.cli.maps.MapFile;
import journey.cli.maps.MapFiles;
import journey.cli.maps.Project;
import journey.cli.maps.WorkTree;
import journey.cli.options.DayConverter;
import journey.cli.options.ReportOptions;
import journey.cli.output.AtomicFile;
import journey.cli.output.DefectReport;
import journey.cli.output.ExitStatus;
import journey.cli.output.Progress;
import journey.cli.output.Terminal;
import journey.cli.output.UnifiedDiff;
import journey.cli.output.Version;
import journey.dsl.check.CheckSettings;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import org.eclipse.emf.common.util.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey check}: reports what is wrong with maps. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks maps and reports what is wrong with them.",
        footer = {
            "",
            "Examples:",
            "  journey check maps",
            "  journey check --fail-on warning maps/checkout.journey",
            "  journey check --since origin/main maps    only what is new on this branch",
            "  journey check --fix maps                  mend what can be mended",
            "  journey check --format text --format sarif=maps.sarif maps"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<Injector> language;
    private final AtomicFile files;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Maps, or folders with maps. Hidden files and those that git ignores are left out.")
    private List<Path> paths;

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

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "Report only what is new since a git revision, such as origin/main.")
    private String since;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Report only what this file does not accept.")
    private Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Accept all that is found now, and write it into this file.")
    private Path newBaseline;

    @Option(names = "--fix", description = "Mend what can be mended without a decision.")
    private boolean fix;

    @Option(
            names = "--unsafe-fixes",
            description =
                    "With --fix: also mend what you have to look at afterwards; TODO stands where you have to decide.")
    private boolean unsafeFixes;

    @Option(
            names = "--dry-run",
            description = "With --fix: change nothing; print what would change as a unified diff.")
    private boolean dryRun;

    @Mixin private final ReportOptions reports = new ReportOptions();

    CheckCommand(Terminal terminal, Supplier<Injector> language, AtomicFile files) {
        this.terminal = terminal;
        this.language = language;
        this.files = files;
    }

    @Override
    public Integer call() {
        checkOptions();
        reports.check();
        Instant start = terminal.clock().instant();
        Project project = Project.of(config);
        List<MapFile> maps = project.withoutIgnored(MapFiles.find(paths));
        LocalDate day = today == null ? LocalDate.ofInstant(start, ZoneId.systemDefault()) : today;
        Function<MapFile, CheckSettings> settings = map -> project.settingsOf(map, day);
        MapChecker checker =
                new MapChecker(
                        language.get(), settings, Runtime.getRuntime().availableProcessors());
        Optional<Baseline> accepted = Optional.ofNullable(baseline).map(Baseline::read);
        KnownFindings past =
                since == null
                        ? KnownFindings.NONE
                        : FindingsOfRevision.since(
                                since,
                                maps,
                                checker,
                                new Repositories(terminal.clock(), terminal::complain));
        KnownFindings known = accepted.map(past::and).orElse(past);
        if (fix && dryRun) {
            return printFixes(maps, checker, known);
        }
        MapChecker.Outcome outcome =
                fix ? applyFixes(maps, checker, known) : check(maps, checker, Map.of());
        accepted.ifPresent(it -> reportGone(it, outcome));
        List<Finding> findings =
                newBaseline == null
                        ? known.newAmong(outcome.findings())
                        : accept(outcome.findings());
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
        return reports.write(run, terminal, files);
    }

    private void checkOptions() {
        if (!fix && (unsafeFixes || dryRun)) {
            throw new ParameterException(
                    spec.commandLine(), "--unsafe-fixes and --dry-run go with --fix.");
        }
        if (newBaseline != null && (baseline != null || since != null || fix)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--write-baseline accepts all findings: it does not go with --baseline, --since or --fix.");
        }
    }

    /** Entries that no longer occur would hide the same fault when it comes back. */
    private void reportGone(Baseline accepted, MapChecker.Outcome outcome) {
        accepted.gone(outcome.checked(), outcome.findings())
                .forEach(
                        entry ->
                                terminal.complain(
                                        "'%s' accepts what no longer occurs: %s."
                                                .formatted(baseline, entry)));
    }

    /** Writes a baseline, and returns what cannot be accepted. */
    private List<Finding> accept(List<Finding> findings) {
        Baseline accepted = Baseline.write(newBaseline, findings, files);
        terminal.err()
                .printf(
                        "'%s' accepts %s.%n",
                        newBaseline, Words.counted(accepted.size(), "finding"));
        return accepted.newAmong(findings);
    }

    private MapChecker.Outcome check(
            List<MapFile> maps, MapChecker checker, Map<URI, byte[]> edited) {
        try (Progress progress = Progress.of(terminal, "Checking", maps.size())) {
            return checker.check(maps, edited, progress);
        }
    }

    private MapFixing.Result mend(List<MapFile> maps, MapChecker checker, KnownFindings known) {
        MapFixing.Result result =
                MapFixing.fix(edited -> check(maps, checker, edited), known::newAmong, unsafeFixes);
        result.leftOut().forEach(terminal::complain);
        return result;
    }

    private int printFixes(List<MapFile> maps, MapChecker checker, KnownFindings known) {
        MapFixing.Result result = mend(maps, checker, known);
        result.changed()
                .forEach(
                        (map, bytes) ->
                                terminal.out()
                                        .print(
                                                UnifiedDiff.of(
                                                        SafeText.of(map.name()),
                                                        result.originals().get(map),
                                                        bytes)));
        boolean left =
                known.newAmong(result.outcome().findings()).stream().anyMatch(failOn::isReachedBy);
        return status(result.outcome(), left || !result.changed().isEmpty());
    }

    private MapChecker.Outcome applyFixes(
            List<MapFile> maps, MapChecker checker, KnownFindings known) {
        MapFixing.Result result = mend(maps, checker, known);
        List<String> unwritten = new ArrayList<>();
        int mended = 0;
        for (Map.Entry<MapFile, byte[]> entry : result.changed().entrySet()) {
            MapFile map = entry.getKey();
            try {
                files.replace(map.path(), entry.getValue());
                mended += result.counts().get(map);
            } catch (IOException e) {
                unwritten.add("'%s' is unchanged: %s".formatted(map.name(), Reasons.of(e)));
            }
        }
        int written = result.changed().size() - unwritten.size();
        terminal.err()
                .printf(
                        "Mended %s in %s.%n",
                        Words.counted(mended, "finding"), Words.counted(written, "file"));
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
