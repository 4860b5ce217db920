// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.finding.Finding;
import journey.cli.format.MapFileFormatter;
import journey.cli.maps.MapFile;
import journey.cli.maps.MapFiles;
import journey.cli.maps.Project;
import journey.cli.maps.SharedMemory;
import journey.cli.output.AtomicFile;
import journey.cli.output.DefectReport;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import journey.cli.output.UnifiedDiff;
import journey.cli.report.TextReport;
import journey.dsl.resource.PlainFile;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey format}: lays maps out in the one way that all maps are laid out. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description =
                "Formats maps. Comments, line ends and the order of facts stay as they are; a file"
                        + " with syntax errors is left alone.",
        footer = {
            "",
            "Examples:",
            "  journey format maps",
            "  journey format --check --diff maps      for CI: exit 1 and show what is not"
                    + " formatted",
            "  journey format - < draft.journey        from standard input to standard output"
        })
final class FormatCommand implements Callable<Integer> {

    private static final Path STANDARD_INPUT = Path.of("-");

    private final Terminal terminal;
    private final Provider<MapFileFormatter> formatters;
    private final AtomicFile files;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Maps, folders with maps, or - for standard input.")
    private List<Path> paths;

    @Option(
            names = "--check",
            description = "Change nothing; exit with status 1 when a file is not formatted.")
    private boolean check;

    @Option(
            names = "--diff",
            description = "Change nothing; print what would change as a unified diff.")
    private boolean diff;

    @Inject
    FormatCommand(Terminal terminal, Provider<MapFileFormatter> formatters, AtomicFile files) {
        this.terminal = terminal;
        this.formatters = formatters;
        this.files = files;
    }

    /** What became of the files. */
    private static final class Totals {
        private final List<Finding> syntaxErrors = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final List<Throwable> defects = new ArrayList<>();
        private int unformatted;
        private int formatted;
    }

    @Override
    public Integer call() {
        if (paths.contains(STANDARD_INPUT)) {
            if (paths.size() > 1) {
                throw new ParameterException(
                        spec.commandLine(), "Standard input (-) cannot be combined with files.");
            }
            return formatStandardInput();
        }
        List<MapFile> maps = Project.of(null).withoutIgnored(MapFiles.find(paths));
        MapFileFormatter formatting = formatters.get();
        Totals totals = new Totals();
        for (MapFile map : maps) {
            format(map, formatting, totals);
        }
        return report(totals, maps.size());
    }

    private void format(MapFile map, MapFileFormatter formatting, Totals totals) {
        try {
            byte[] before = PlainFile.read(map.path());
            MapFileFormatter.Result result = formatting.format(map, before);
            totals.syntaxErrors.addAll(result.syntaxErrors());
            if (!result.syntaxErrors().isEmpty() || !result.changes(before)) {
                return;
            }
            totals.unformatted++;
            if (diff) {
                terminal.out()
                        .print(UnifiedDiff.of(SafeText.of(map.name()), before, result.bytes()));
            } else if (check) {
                terminal.out().println(SafeText.of(map.name()) + " is not formatted");
            } else {
                files.replace(map.path(), result.bytes());
                totals.formatted++;
                terminal.out().println("formatted " + SafeText.of(map.name()));
            }
        } catch (IOException e) {
            totals.problems.add("'%s' is unchanged: %s".formatted(map.name(), Reasons.of(e)));
        } catch (OutOfMemoryError e) {
            totals.problems.add(SharedMemory.tooLittle("'" + map.name() + "'", ""));
        } catch (RuntimeException | StackOverflowError e) {
            totals.defects.add(new IllegalStateException("in " + map.name(), e));
        }
    }

    private int report(Totals totals, int count) {
        TextReport report = new TextReport(terminal.colour());
        totals.syntaxErrors.forEach(error -> report.write(error, terminal.styled()));
        totals.problems.forEach(terminal::complain);
        terminal.out().println(summary(totals, count));
        if (!totals.defects.isEmpty()) {
            new DefectReport(terminal).print(totals.defects);
            return ExitStatus.DEFECT;
        }
        if (!totals.problems.isEmpty()) {
            return ExitStatus.USAGE;
        }
        boolean wanting = check && totals.unformatted > 0;
        return wanting || !totals.syntaxErrors.isEmpty() ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private String summary(Totals totals, int count) {
        String total = Words.counted(count, "file");
        if (check || diff) {
            return totals.unformatted == 0
                    ? "Nothing to format in " + total
                    : "%d of %s not formatted".formatted(totals.unformatted, total);
        }
        return "%d of %s formatted anew".formatted(totals.formatted, total);
    }

    private int formatStandardInput() {
        MapFile map = new MapFile(Path.of("stdin.journey").toAbsolutePath(), "-");
        byte[] before = readStandardInput();
        MapFileFormatter.Result result = formatters.get().format(map, before);
        if (!result.syntaxErrors().isEmpty()) {
            TextReport report = new TextReport(false);
            result.syntaxErrors().forEach(error -> report.write(error, terminal.err()));
            return ExitStatus.FINDINGS;
        }
        if (diff) {
            terminal.out().print(UnifiedDiff.of("-", before, result.bytes()));
        } else if (!check) {
            terminal.content().print(result.text());
        }
        return check && result.changes(before) ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private byte[] readStandardInput() {
        try {
            return terminal.in().readAllBytes();
        } catch (IOException e) {
            throw new InputException("Standard input cannot be read: " + Reasons.of(e), e);
        }
    }
}
