// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import journey.cli.diff.ComparedVersions;
import journey.cli.diff.DiffFormat;
import journey.cli.diff.DiffReports;
import journey.cli.diff.DiffRun;
import journey.cli.diff.MapComparer;
import journey.cli.files.GivenPath;
import journey.cli.files.InputException;
import journey.cli.git.Repositories;
import journey.cli.maps.MapFiles;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.ReportTarget;
import journey.cli.output.Terminal;
import journey.compare.diff.Weight;
import journey.dsl.resource.NameEncoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journey diff}: tells what differs between two versions of maps. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description =
                "Tells what differs between two versions of maps, in the words of the maps: two"
                        + " files, two folders, or revisions of git. Layout and comments make no"
                        + " difference.",
        footer = {
            "",
            "Examples:",
            "  journey diff old.journey new.journey",
            "  journey diff main..HEAD maps            two revisions",
            "  journey diff main...HEAD                since the branches parted",
            "  journey diff --against main maps        a revision and the files of today",
            "  journey diff --format markdown=comment.md --fail-on breaking main...HEAD"
        })
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Provider<MapComparer> comparers;
    private final Provider<DiffReports> reports;
    private final Repositories repositories;
    private final AtomicFile files;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "WHAT",
            description =
                    "Two files or folders; or one or two revisions (REV, REV..REV, REV...REV) and"
                            + " then the maps and folders to look at. Default: the current folder."
                            + " What is a file or folder is not taken for a revision.")
    private List<String> what = List.of();

    @Option(
            names = "--against",
            paramLabel = "REV",
            description = "Compare the files as they are now with this git revision.")
    private String against;

    @Option(
            names = "--fail-on",
            paramLabel = "WEIGHT",
            description =
                    "Exit with status 1 from this weight on: ${COMPLETION-CANDIDATES}. Default:"
                            + " whatever differs, exit with 0.")
    private FailOnWeight failOn;

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            defaultValue = "text",
            converter = TargetConverter.class,
            description =
                    "Report as text, markdown, html, svg or json, to standard output or to FILE. Can be"
                            + " repeated. Default: ${DEFAULT-VALUE}.")
    private List<ReportTarget<DiffFormat>> targets;

    /** The weights as they are written at the command line. */
    private enum FailOnWeight {
        breaking(Weight.BREAKING),
        notable(Weight.NOTABLE),
        cosmetic(Weight.COSMETIC);

        private final Weight least;

        FailOnWeight(Weight least) {
            this.least = least;
        }
    }

    private static final class TargetConverter implements ITypeConverter<ReportTarget<DiffFormat>> {
        @Override
        public ReportTarget<DiffFormat> convert(String value) {
            return ReportTarget.parse(value, DiffFormat.class);
        }
    }

    @Inject
    DiffCommand(
            Terminal terminal,
            Provider<MapComparer> comparers,
            Provider<DiffReports> reports,
            Repositories repositories,
            AtomicFile files) {
        this.terminal = terminal;
        this.comparers = comparers;
        this.reports = reports;
        this.repositories = repositories;
        this.files = files;
    }

    @Override
    public Integer call() {
        ReportTarget.check(targets, spec.commandLine());
        try (ComparedVersions versions = versions()) {
            DiffRun run = comparers.get().compare(versions);
            run.failures().forEach(terminal::complain);
            DiffReports forms = reports.get();
            boolean isWritten =
                    ReportTarget.write(
                            targets,
                            run,
                            (format, colour) ->
                                    forms.create(format, colour, ProductVersion.number()),
                            terminal,
                            files);
            return isWritten ? status(run) : ExitStatus.USAGE;
        }
    }

    private int status(DiffRun run) {
        boolean isReached =
                failOn != null
                        && run.diff().differences().stream()
                                .anyMatch(it -> it.weight().isAtLeast(failOn.least));
        return isReached || !run.failures().isEmpty() ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private ComparedVersions versions() {
        if (against != null) {
            return ComparedVersions.against(against, paths(what), repositories);
        }
        if (what.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say what to compare: two files or folders, or a revision such as main..HEAD.");
        }
        String first = what.get(0);
        if (GivenPath.leadsToFile(first)) {
            if (what.size() != 2) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Two files or folders can be compared. To compare '%s' with a revision, say --against REV."
                                .formatted(first));
            }
            return ComparedVersions.of(GivenPath.of(first), GivenPath.of(what.get(1)));
        }
        if (first.endsWith(MapFiles.EXTENSION) || NameEncoding.hasSpoilt(first)) {
            GivenPath.of(first);
            throw new InputException("There is no file or folder '%s'.".formatted(first));
        }
        List<Path> paths = paths(what.subList(1, what.size()));
        return ComparedVersions.isRange(first)
                ? ComparedVersions.between(first, paths, repositories)
                : ComparedVersions.against(first, paths, repositories);
    }

    private static List<Path> paths(List<String> names) {
        return names.isEmpty() ? List.of(Path.of(".")) : names.stream().map(GivenPath::of).toList();
    }
}
