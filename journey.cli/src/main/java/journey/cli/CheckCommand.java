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
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import journey.cli.check.MapChecker;
import journey.cli.check.MapFixing;
import journey.cli.check.NewFindings;
import journey.cli.check.Project;
import journey.cli.files.AtomicFile;
import journey.cli.files.MapFile;
import journey.cli.files.MapFiles;
import journey.cli.files.Reasons;
import journey.cli.files.UnifiedDiff;
import journey.cli.report.CheckRun;
import journey.cli.report.Finding;
import journey.cli.report.TextReport;
import journey.dsl.validation.CheckSettings;
import org.eclipse.emf.common.util.URI;
import picocli.CommandLine.Command;
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
            "  journey check --fix maps                  mend what can be mended"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<Injector> language;
    private final AtomicFile files;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Maps, or folders with maps. Files that git ignores are left out.")
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

    CheckCommand(Terminal terminal, Supplier<Injector> language, AtomicFile files) {
        this.terminal = terminal;
        this.language = language;
        this.files = files;
    }

    @Override
    public Integer call() {
        if (!fix && (unsafeFixes || dryRun)) {
            throw new ParameterException(
                    spec.commandLine(), "--unsafe-fixes and --dry-run go with --fix.");
        }
        Instant start = terminal.clock().instant();
        Project project = Project.of(config);
        List<MapFile> maps = project.withoutIgnored(MapFiles.find(paths));
        LocalDate day = today == null ? LocalDate.ofInstant(start, ZoneId.systemDefault()) : today;
        Function<MapFile, CheckSettings> settings = map -> project.settingsOf(map, day);
        MapChecker checker =
                new MapChecker(
                        language.get(), settings, Runtime.getRuntime().availableProcessors());
        NewFindings reported = reported(maps, checker);
        if (fix && dryRun) {
            return printFixes(maps, checker, reported);
        }
        MapChecker.Outcome outcome =
                fix ? applyFixes(maps, checker, reported) : check(maps, checker, Map.of());
        List<Finding> findings = reported.among(outcome.findings());
        Duration time = Duration.between(start, terminal.clock().instant());
        CheckRun run =
                new CheckRun(outcome.checked(), findings, outcome.ignored(), Path.of(""), time);
        new TextReport(terminal.colour()).write(run, terminal.out());
        return status(outcome, findings.stream().anyMatch(failOn::isReachedBy));
    }

    private NewFindings reported(List<MapFile> maps, MapChecker checker) {
        return since == null ? NewFindings.ALL : NewFindings.since(since, maps, checker);
    }

    private MapChecker.Outcome check(
            List<MapFile> maps, MapChecker checker, Map<URI, byte[]> edited) {
        try (Progress progress = Progress.of(terminal, "Checking", maps.size())) {
            return checker.check(maps, edited, progress);
        }
    }

    private MapFixing.Result mend(List<MapFile> maps, MapChecker checker, NewFindings reported) {
        return MapFixing.fix(edited -> check(maps, checker, edited), reported::among, unsafeFixes);
    }

    private int printFixes(List<MapFile> maps, MapChecker checker, NewFindings reported) {
        MapFixing.Result result = mend(maps, checker, reported);
        result.changed()
                .forEach(
                        (map, bytes) ->
                                terminal.out()
                                        .print(
                                                UnifiedDiff.of(
                                                        map.name(),
                                                        result.originals().get(map),
                                                        bytes)));
        return status(result.outcome(), !result.changed().isEmpty());
    }

    private MapChecker.Outcome applyFixes(
            List<MapFile> maps, MapChecker checker, NewFindings reported) {
        MapFixing.Result result = mend(maps, checker, reported);
        List<String> unwritten = new ArrayList<>(result.outcome().unreadable());
        result.changed()
                .forEach(
                        (map, bytes) -> {
                            try {
                                files.replace(map.path(), bytes);
                            } catch (IOException e) {
                                unwritten.add(
                                        "'%s' is unchanged: %s"
                                                .formatted(map.name(), Reasons.of(e)));
                            }
                        });
        int written = result.changed().size() + result.outcome().unreadable().size();
        terminal.err()
                .printf(
                        "Mended %d %s in %d %s.%n",
                        result.count(),
                        result.count() == 1 ? "finding" : "findings",
                        written - unwritten.size(),
                        written - unwritten.size() == 1 ? "file" : "files");
        MapChecker.Outcome outcome = result.outcome();
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
