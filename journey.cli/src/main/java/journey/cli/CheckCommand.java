// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import journey.cli.check.MapChecker;
import journey.cli.files.MapFile;
import journey.cli.files.MapFiles;
import journey.cli.report.CheckRun;
import journey.cli.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  journey check --fail-on warning maps/checkout.journey"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<Injector> language;

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

    CheckCommand(Terminal terminal, Supplier<Injector> language) {
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public Integer call() {
        Instant start = terminal.clock().instant();
        List<MapFile> files = MapFiles.find(paths);
        MapChecker checker =
                new MapChecker(language.get(), Runtime.getRuntime().availableProcessors());
        MapChecker.Outcome outcome;
        try (Progress progress = Progress.of(terminal, "Checking", files.size())) {
            outcome = checker.check(files, progress);
        }
        Duration time = Duration.between(start, terminal.clock().instant());
        CheckRun run =
                new CheckRun(outcome.checked(), outcome.findings(), List.of(), Path.of(""), time);
        new TextReport(terminal.colour()).write(run, terminal.out());
        outcome.unreadable().forEach(terminal::complain);
        if (!outcome.defects().isEmpty()) {
            new DefectReport(terminal).print(outcome.defects());
            return ExitStatus.DEFECT;
        }
        if (!outcome.unreadable().isEmpty()) {
            return ExitStatus.USAGE;
        }
        return outcome.findings().stream().anyMatch(failOn::isReachedBy)
                ? ExitStatus.FINDINGS
                : ExitStatus.OK;
    }
}
