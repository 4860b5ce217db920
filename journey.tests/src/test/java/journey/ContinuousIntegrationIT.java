// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.testing.Pages;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What we tell users to run elsewhere runs here, as far as it can without those services. */
class ContinuousIntegrationIT {

    private static final Path PRODUCT =
            Pages.ROOT.resolve("journey.cli/target").toAbsolutePath().normalize();
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^[^|\\n]*?(journey check --[^|'\\n]*?maps)\\b");

    @TempDir private Path folder;

    /** A result of a command: its exit status, and what it printed. */
    private record Result(int status, String output) {}

    @BeforeEach
    void copyMaps() throws Exception {
        Files.createDirectories(folder.resolve("maps"));
        Files.copy(
                Pages.ROOT.resolve("examples/coffee-shop/coffee-shop.journey"),
                folder.resolve("maps/coffee-shop.journey"));
        Git.init().setDirectory(folder.toFile()).call().close();
    }

    @Test
    void everyCommandOfTheDocumentationRuns() throws Exception {
        String page = Files.readString(Pages.ROOT.resolve("docs/ci.md"));
        List<String> commands = COMMAND.matcher(page).results().map(it -> it.group(1)).toList();
        assertEquals(5, commands.size(), commands.toString());
        for (String command : commands) {
            Result result =
                    run(
                            List.of("sh", "-c", command),
                            Map.of(
                                    "PATH",
                                    PRODUCT + "/journey/journey/bin:" + System.getenv("PATH")));
            assertTrue(result.status <= 1, () -> command + ": " + result.output);
            Matcher file = Pattern.compile("=(\\S+)").matcher(command);
            while (file.find()) {
                assertTrue(Files.size(folder.resolve(file.group(1))) > 0, command);
            }
        }
    }

    /** The steps that compare and publish, twice, as for two pushes to one pull request. */
    @Test
    void theReviewPublishesAPictureAndAComment() throws Exception {
        assumeTrue(isInstalled("git") && isInstalled("bash"), "git and bash are needed");
        String page = Files.readString(Pages.ROOT.resolve("docs/ci.md"));
        Map<String, String> steps = reviewSteps(page);
        Map<String, String> environment =
                Map.of(
                        "PATH", PRODUCT + "/journey/journey/bin:" + System.getenv("PATH"),
                        "PULL", "12",
                        "BASE", "main",
                        "RUNNER_TEMP", folder.resolve(".git").toString(),
                        "GITHUB_SERVER_URL", "https://github.example",
                        "GITHUB_REPOSITORY", "team/maps");
        assertRuns(
                "git init -q --bare .git/origin && git add maps && git -c user.name=a -c user.email=b"
                        + " commit -qm one && git remote add origin .git/origin && git push -q origin"
                        + " HEAD:main && git fetch -q origin && sed -i 's/Comes back/Returns/'"
                        + " maps/coffee-shop.journey && git -c user.name=a -c user.email=b commit -qam two",
                environment);
        for (int push = 1; push <= 2; push++) {
            assertRuns(steps.get("Compare"), environment);
            assertRuns(steps.get("Publish the picture on a branch of its own"), environment);
            Result published =
                    run(
                            List.of(
                                    "sh",
                                    "-c",
                                    "git -C .git/origin log --format=%s journey-pictures"),
                            environment);
            assertEquals("Draw the changes of #12\n".repeat(push), published.output);
        }
        String comment = Files.readString(folder.resolve("comment.md"));
        assertTrue(comment.contains("Returns"), comment);
        assertTrue(
                comment.matches(
                        "(?s).*!\\[[^]]*]\\(https://github.example/team/maps/blob/[0-9a-f]{40}/12\\.svg\\?raw=true\\)\\n"),
                comment);
        Result picture =
                run(
                        List.of("sh", "-c", "git -C .git/origin show journey-pictures:12.svg"),
                        environment);
        assertTrue(picture.output.contains("Changed: Returns"), picture.output);
    }

    private void assertRuns(String script, Map<String, String> environment) throws Exception {
        Result result = run(List.of("bash", "-euo", "pipefail", "-c", script), environment);
        assertEquals(0, result.status, result.output);
    }

    /** The commands of the job for pull requests, by the names of its steps. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> reviewSteps(String page) {
        String job =
                Pages.blocks(page, "yaml").stream()
                        .filter(block -> block.contains("name: Journey review"))
                        .findFirst()
                        .orElseThrow();
        Map<String, Object> jobs =
                (Map<String, Object>) ((Map<String, Object>) new Yaml().load(job)).get("jobs");
        Map<String, String> commands = new HashMap<>();
        for (Map<String, Object> step :
                (List<Map<String, Object>>)
                        ((Map<String, Object>) jobs.get("review")).get("steps")) {
            if (step.containsKey("run")) {
                commands.put((String) step.get("name"), (String) step.get("run"));
            }
        }
        return commands;
    }

    /** The steps of the action, with a distribution from the disk. */
    @Test
    void theActionInstallsAndAnnotates() throws Exception {
        assumeTrue(isInstalled("curl") && isInstalled("unzip"), "curl and unzip are needed");
        Path path = Files.createFile(folder.resolve("path"));
        Map<String, String> environment =
                Map.of(
                        "RUNNER_TEMP", folder.toString(),
                        "GITHUB_PATH", path.toString(),
                        "DISTRIBUTION", PRODUCT.resolve("journey.zip").toUri().toString(),
                        "PATHS", "maps\n",
                        "FAIL_ON", "warning",
                        "SINCE", "",
                        "SARIF", "journey.sarif",
                        "ARGUMENTS", "--today\n2026-11-21\n");
        Result install = run(List.of("bash", "-e", "-c", script("Install")), environment);
        assertEquals(0, install.status, install.output);
        Map<String, String> installed = new HashMap<>(environment);
        installed.put("PATH", Files.readString(path).strip() + ":" + System.getenv("PATH"));
        Result check = run(List.of("bash", "-e", "-c", script("Check")), installed);
        assertEquals(1, check.status, check.output);
        assertTrue(check.output.contains("::warning file=maps/coffee-shop.journey,"), check.output);
        assertFalse(Files.readString(folder.resolve("journey.sarif")).isBlank());
    }

    @Test
    void theHooksNameCommandsThatAreThere() throws IOException {
        List<Map<String, Object>> hooks =
                new Yaml().load(Files.readString(Pages.ROOT.resolve(".pre-commit-hooks.yaml")));
        assertEquals(2, hooks.size());
        for (Map<String, Object> hook : hooks) {
            String[] entry = hook.get("entry").toString().split(" ");
            assertTrue(Files.isExecutable(Pages.ROOT.resolve(entry[0])), entry[0]);
            assertTrue(List.of("check", "format").contains(entry[1]), entry[1]);
        }
    }

    @SuppressWarnings("unchecked")
    private static String script(String step) throws IOException {
        Map<String, Object> action =
                new Yaml().load(Files.readString(Pages.ROOT.resolve("action.yml")));
        Map<String, Object> runs = (Map<String, Object>) action.get("runs");
        return ((List<Map<String, Object>>) runs.get("steps"))
                .stream()
                        .filter(it -> step.equals(it.get("name")))
                        .map(it -> it.get("run").toString())
                        .findFirst()
                        .orElseThrow();
    }

    private boolean isInstalled(String tool) throws Exception {
        return run(List.of("sh", "-c", "command -v " + tool), Map.of()).status == 0;
    }

    private Result run(List<String> command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
