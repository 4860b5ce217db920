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

/**
 * The git of this machine. It finds a repository as its users know it, in work trees and submodules
 * too, and changes its own files as carefully as nobody else.
 *
 * @param folder where git runs
 */
public record Git(Path folder) {

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

    /** What git says of a folder that it can find no repository for; empty when it finds one. */
    Optional<String> complaint() {
        if (!Files.isDirectory(folder)) {
            return Optional.of("there is no such folder.");
        }
        Run run = start("rev-parse", "--git-dir");
        return run.status == 0 ? Optional.empty() : Optional.of(run.err);
    }

    /** The value of a setting of the repository; empty when it has none. */
    public Optional<String> setting(String name) {
        Run run = start("config", "--get", name);
        return run.status == 0 ? Optional.of(run.out) : Optional.empty();
    }

    /** The value of a setting in the file of the repository itself. */
    Optional<String> ownSetting(String name) {
        Run run = start("config", "--local", "--get", name);
        return run.status == 0 ? Optional.of(run.out) : Optional.empty();
    }

    private record Run(int status, String out, String err) {}

    private Run start(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
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
