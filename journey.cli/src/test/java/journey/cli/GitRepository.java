// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import journey.cli.output.ExitStatus;

/** A repository in a folder of a test, with the git of the machine and the classes of the build. */
public final class GitRepository {

    private final Path folder;
    private final Path launcher;

    /**
     * Creates a repository.
     *
     * @param folder the folder of the test; the repository is beside the launcher of the program,
     *     whose path has everything that a shell stumbles over
     */
    public GitRepository(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("work")).toRealPath();
        launcher = Files.createDirectories(folder.resolve("Anna's 100% tools")).resolve("journey");
        Files.writeString(
                launcher,
                """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Djourney.launcher=$0" -cp '%s' journey.cli.Main "$@"
                """
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                classPath()));
        assertTrue(launcher.toFile().setExecutable(true));
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Anna");
        git("config", "user.email", "anna@example.org");
    }

    /** What a process printed, on both channels, and how it ended. */
    public record Run(int status, String output) {

        public Run assertStatus(int expected) {
            assertEquals(expected, status, output);
            return this;
        }
    }

    public Path folder() {
        return folder;
    }

    Path launcher() {
        return launcher;
    }

    public Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** Runs git, which must succeed. */
    public String git(String... arguments) throws IOException {
        return tryGit(arguments).assertStatus(0).output();
    }

    public Run tryGit(String... arguments) throws IOException {
        return run(folder, "git", arguments);
    }

    /** Runs the program, which must succeed. */
    String journey(String... arguments) throws IOException {
        return run(folder, launcher.toString(), arguments).assertStatus(0).output();
    }

    /** Runs the program in a folder. */
    Run tryJourney(Path where, String... arguments) throws IOException {
        return run(where, launcher.toString(), arguments);
    }

    /** Writes a file and commits it. */
    public void commit(String name, String text) throws IOException {
        write(name, text);
        git("add", name);
        git("commit", "-q", "-m", "change");
    }

    /** Two branches that change a map: "main", which is checked out, and "side". */
    void branches(String name, String base, String main, String side) throws IOException {
        commit(name, base);
        git("checkout", "-q", "-b", "side");
        commit(name, side);
        git("checkout", "-q", "main");
        commit(name, main);
    }

    /** Sets the repository up in the process of the test, which is faster. */
    void install() {
        System.setProperty("journey.launcher", launcher.toString());
        try {
            new CliRunner(folder)
                    .run("git", "install", "--yes", folder.toString())
                    .assertStatus(ExitStatus.OK);
        } finally {
            System.clearProperty("journey.launcher");
        }
    }

    private static Run run(Path folder, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_EDITOR", "true");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Run(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String classPath() {
        if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(URL::getPath)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
        return System.getProperty("java.class.path");
    }
}
