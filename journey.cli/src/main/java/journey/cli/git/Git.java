// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.cli.files.InputException;
import journey.cli.files.Reasons;
import journey.cli.maps.WorkTree;

/**
 * The git of this machine. It knows where a repository keeps its settings, in work trees and
 * submodules too, and changes its own files as carefully as nobody else. Which repository it works
 * on is not its decision, see {@link WorkTree}.
 */
public final class Git {

    /** What would lead git to another repository, when one of its hooks runs this program. */
    private static final List<String> ELSEWHERE =
            List.of("GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_CONFIG");

    private final Path top;

    private Git(Path top) {
        this.top = top;
    }

    /**
     * The git of the work tree that a folder is in.
     *
     * @throws InputException when the folder is in no work tree of a repository
     */
    public static Git of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw none(folder, "there is no such folder.");
        }
        Git git =
                new Git(
                        WorkTree.topOf(folder)
                                .orElseThrow(
                                        () ->
                                                none(
                                                        folder,
                                                        "there is no .git in it or in a folder above.")));
        Run run = git.start("rev-parse", "--git-dir");
        if (run.status != 0) {
            throw none(folder, run.err);
        }
        return git;
    }

    private static InputException none(Path folder, String reason) {
        return new InputException("'%s' is in no git repository: %s".formatted(folder, reason));
    }

    /** The value of a setting of git for a folder, whether or not it is in a repository. */
    public static Optional<String> setting(Path folder, String name) {
        return new Git(WorkTree.topOf(folder).orElse(folder)).value("config", "--get", name);
    }

    /** The top folder of the work tree, where git runs. */
    Path top() {
        return top;
    }

    /**
     * Runs git.
     *
     * @return what it printed, without the last line end
     * @throws InputException with its own words when it ends with another status than 0
     */
    public String run(String... arguments) {
        Run run = start(arguments);
        if (run.status != 0) {
            throw new InputException(run.err.isEmpty() ? "git failed." : run.err);
        }
        return run.out;
    }

    /** The value of a setting in the file of the repository itself. */
    Optional<String> ownSetting(String name) {
        return value("config", "--local", "--get", name);
    }

    private Optional<String> value(String... arguments) {
        Run run = start(arguments);
        return run.status == 0 ? Optional.of(run.out) : Optional.empty();
    }

    private record Run(int status, String out, String err) {}

    private Run start(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "safe.bareRepository=explicit"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(top.toFile());
        builder.environment().keySet().removeAll(ELSEWHERE);
        if (top.getParent() != null) {
            // Where the .git of the folder is broken, git does not look for one above it.
            builder.environment().put("GIT_CEILING_DIRECTORIES", top.getParent().toString());
        }
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            // What git says here fits into a pipe, so that it never waits for its reader.
            String out = text(process.getInputStream().readAllBytes());
            String err = text(process.getErrorStream().readAllBytes());
            return new Run(process.waitFor(), out, err);
        } catch (IOException e) {
            throw new InputException("git cannot be run: " + Reasons.of(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while git ran", e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }
}
