// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.git.Git;
import journey.cli.git.LinesOfGit;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.ProductVersion;
import journey.cli.output.Terminal;
import journey.compare.merge.FlowMerge;
import journey.compare.merge.MapMerge;
import journey.compare.merge.Markers;
import journey.compare.merge.Merge;
import journey.compare.merge.ThreeVersions;
import journey.dsl.resource.PlainFile;
import journey.dsl.resource.TextDecoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code journey git merge-driver}: merges one file for git. */
@Command(
        name = "merge-driver",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        description =
                "For git only, which runs it when it merges a map or a flow file: merges three"
                        + " versions into OURS.",
        footer = {
            "",
            "Exit status: 0 merged, 1 conflicts, with markers in OURS; any other: OURS is as it was."
        })
final class MergeDriverCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Provider<MapMerge> merges;
    private final AtomicFile files;

    @Parameters(index = "0", paramLabel = "BASE", description = "The common ancestor (%%O).")
    private Path base;

    @Parameters(
            index = "1",
            paramLabel = "OURS",
            description = "Our version, and the result (%%A).")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", description = "Their version (%%B).")
    private Path theirs;

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "SIZE",
            defaultValue = "7",
            description = "The length of conflict markers (%%L).")
    private int size;

    @Parameters(
            index = "4",
            arity = "0..1",
            paramLabel = "PATH",
            defaultValue = "map",
            description = "The name of the file in the repository (%%P).")
    private String path;

    @Parameters(
            index = "5..*",
            arity = "0..*",
            paramLabel = "LABEL",
            description =
                    "What to call the ancestor, ours and theirs in markers (%%S %%X %%Y, where"
                            + " git knows them).")
    private List<String> labels = List.of();

    @Inject
    MergeDriverCommand(Terminal terminal, Provider<MapMerge> merges, AtomicFile files) {
        this.terminal = terminal;
        this.merges = merges;
        this.files = files;
    }

    @Override
    public Integer call() {
        ThreeVersions<String> texts =
                new ThreeVersions<>(base, ours, theirs).map(MergeDriverCommand::read);
        boolean isFlow = FlowMerge.isFor(path);
        Merge merge =
                isFlow ? FlowMerge.merge(texts, path) : merges.get().merge(texts, new LinesOfGit());
        write(
                new Markers(size, labels(), merge.needsAuthor() && showsBase())
                        .write(merge.chunks()));
        merge.notes().forEach(note -> terminal.complain(path + ": " + note));
        if (!merge.notes().isEmpty() && !isFlow) {
            terminal.complain("`journey check` tells what is wrong with a merged map.");
        }
        return merge.needsAuthor() ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private static String read(Path file) {
        try {
            TextDecoding decoding = TextDecoding.of(PlainFile.read(file));
            if (decoding.problem() != null) {
                throw new InputException(decoding.problem());
            }
            return decoding.text();
        } catch (IOException e) {
            throw new InputException("'%s' cannot be read: %s".formatted(file, Reasons.of(e)), e);
        }
    }

    private void write(String text) {
        try {
            files.write(ours, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InputException(
                    "'%s' cannot be written: %s".formatted(ours, Reasons.of(e)), e);
        }
    }

    /** A git that does not know the placeholders hands them over as they are. */
    private ThreeVersions<String> labels() {
        boolean known = labels.size() == 3 && labels.stream().noneMatch(it -> it.startsWith("%"));
        return known
                ? new ThreeVersions<>(labels.get(0), labels.get(1), labels.get(2))
                : new ThreeVersions<>("base", "ours", "theirs");
    }

    private static boolean showsBase() {
        return Git.setting(Path.of("").toAbsolutePath(), "merge.conflictStyle")
                .filter(style -> style.endsWith("diff3"))
                .isPresent();
    }
}
