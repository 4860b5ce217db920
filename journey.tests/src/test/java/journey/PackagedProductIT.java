// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product as users get it: the packaged command, run as a process. */
@Timeout(300)
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class PackagedProductIT {

    private static final Path PRODUCT =
            Pages.ROOT.resolve("journey.cli/target/journey/journey").toAbsolutePath();
    private static final boolean WINDOWS = File.separatorChar == '\\';

    @Inject private Maps maps;
    @TempDir private Path folder;

    /** What a process printed and how it ended. */
    private record Run(int status, String out, String err) {}

    @Test
    void findsInTheExamplesWhatTheTestsFind() throws Exception {
        Run run = journey("check", "--today", "2026-11-21", "examples");
        assertEquals(0, run.status, run.out + run.err);
        assertEquals(expectedInExamples(), findings(run));
        assertEquals("", run.err);
    }

    @Test
    void failsOnWarningsOfTheExamplesWhenAsked() throws Exception {
        assertEquals(1, journey("check", "--fail-on", "warning", "examples").status);
    }

    @Test
    void reportsInOtherFormats() throws Exception {
        Path sarif = folder.resolve("out.sarif");
        Path junit = folder.resolve("out.xml");
        Run run =
                journey("check", "--format=sarif=" + sarif, "--format=junit=" + junit, "examples");
        assertEquals("", run.out + run.err);
        String report = Files.readString(sarif);
        assertTrue(report.contains("\"version\": \"" + projectVersion() + "\""), report);
        assertTrue(
                report.contains("\"uri\": \"examples/coffee-shop/coffee-shop.journey\""), report);
        assertTrue(report.contains("\"markdown\": \"# unmeasured-stage\\n"), report);
        assertTrue(Files.readString(junit).contains("<testsuites "));
    }

    @Test
    void reportsABadFile() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.journey"), "team Größe \"A\n");
        List<Issue> issues = maps.issues(maps.read(bad.toRealPath()));
        assertEquals(1, issues.size(), issues.toString());
        Run run = journey("check", bad.toString());
        assertEquals(1, run.status, run.err);
        assertEquals(
                """
                %s:1:12 error syntax %s
                    1 | team Größe "A
                      |            ^~

                1 error in 1 file (TIME)
                To learn more about a check: journey explain ID
                """
                        .formatted(bad.toString().replace('\\', '/'), issues.get(0).getMessage()),
                run.out.replaceAll("\\(\\d+\\.\\d\\d s\\)", "(TIME)"));
        assertEquals("", run.err);
    }

    @Test
    void saysThatAPathLeadsNowhere() throws Exception {
        Run run = journey("check", "nowhere.journey");
        assertEquals(2, run.status);
        assertEquals("", run.out);
        assertEquals("journey: There is no file or folder 'nowhere.journey'.\n", run.err);
    }

    @Test
    void refusesAnUnknownOption() throws Exception {
        Run run = journey("check", "--bogus", "examples");
        assertEquals(2, run.status);
        assertTrue(run.err.startsWith("Unknown option: '--bogus'\n"), run.err);
    }

    @Test
    void showsTheVersionOfTheProject() throws Exception {
        Run run = journey("--version");
        assertEquals(0, run.status, run.err);
        assertEquals("journey " + projectVersion(), run.out.lines().findFirst().orElse(""));
    }

    @Test
    void formatsStandardInput() throws Exception {
        Path input =
                Files.writeString(
                        folder.resolve("in.txt"), "journey   A \"Größe\" { purpose \"受\" }\r\n");
        Run run = journey(input, "format", "-");
        assertEquals(0, run.status, run.err);
        assertTrue(run.out.startsWith("journey A \"Größe\" {"), run.out);
        assertTrue(run.out.contains("purpose \"受\""), run.out);
    }

    @Test
    void findsTheExamplesFormatted() throws Exception {
        Run run = journey("format", "--check", "examples");
        assertEquals(0, run.status, run.out + run.err);
    }

    @Test
    void explainsACheck() throws Exception {
        Run run = journey("explain", "unmeasured-stage");
        assertEquals(0, run.status, run.err);
        assertTrue(run.out.startsWith("unmeasured-stage\n\nSeverity: warning"), run.out);
    }

    @Test
    void writesAFirstMapWithoutFindings() throws Exception {
        assertEquals(0, journey("init", folder.toString()).status);
        Run run = journey("check", "--fail-on", "info", folder.toString());
        assertEquals(0, run.status, run.out + run.err);
    }

    @Test
    void mergesMapsForGit() throws Exception {
        Path clone = Files.createDirectory(folder.resolve("clone"));
        Path map = clone.resolve("map.journey");
        git(clone, "init", "-q", "-b", "main");
        assertEquals(0, journey("git", "install", "--yes", clone.toString()).status);
        commit(clone, map, "team A \"A\"\n");
        git(clone, "checkout", "-q", "-b", "side");
        commit(clone, map, "team B \"A\"\n");
        git(clone, "checkout", "-q", "main");
        commit(clone, map, "team A \"Crew\"\n");
        git(clone, "-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "-q", "side");
        assertEquals("team B \"Crew\"\n", Files.readString(map));
    }

    private void commit(Path clone, Path map, String text) throws Exception {
        Files.writeString(map, text);
        git(clone, "add", ".");
        git(clone, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "x");
    }

    private void git(Path clone, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Run run = run(clone, null, command);
        assertEquals(0, run.status, run.out + run.err);
    }

    @Test
    void worksFromAnyFolderAndThroughALink() throws Exception {
        Path link = folder.resolve("journey-link");
        Files.createSymbolicLink(link, launcher());
        Run run = run(folder, null, List.of(link.toString(), "--version"));
        assertEquals(0, run.status, run.err);
    }

    @Test
    void worksInAFolderWhoseNameHasABlank() throws Exception {
        Path copy = folder.resolve("my tools");
        copy(PRODUCT, copy);
        Path launcher = copy.resolve(PRODUCT.relativize(launcher()));
        assertTrue(launcher.toFile().setExecutable(true));
        assertEquals(0, run(folder, null, List.of(launcher.toString(), "--version")).status);
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
    @ValueSource(
            strings = {
                "NOTHING=",
                "LANG=C.UTF-8",
                "LANG=de_XX.UTF-8",
                "LC_ALL=de_XX.UTF-8",
                "LC_CTYPE=UTF-8",
                "LC_ALL=POSIX",
                "LC_ALL=xx",
                "LANG=C.UTF-8 LC_TIME=de_XX.UTF-8",
                "LANG=de_XX.UTF-8 LC_CTYPE=C.UTF-8",
                "LC_ALL=de_XX.ISO-8859-1"
            })
    void readsNamesOfFilesInEveryLocale(String settings) throws Exception {
        Files.writeString(folder.resolve("ü日.journey"), "journey Größe \"Größe\" {}\n");
        List<String> command =
                new ArrayList<>(List.of("env", "-u", "LC_ALL", "-u", "LC_CTYPE", "-u", "LANG"));
        command.addAll(List.of(settings.split(" ")));
        command.addAll(List.of(launcher().toString(), "render", "ü日.journey"));
        Run run = run(folder, null, command);
        assertEquals("wrote Größe.svg\n", run.out, run.err);
        assertTrue(Files.exists(folder.resolve("Größe.svg")));
    }

    /** Built here, as hardly any machine has one any more. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
    void readsNamesOfFilesInALocaleThatIsNotUtf8() throws Exception {
        Path locales = Files.createDirectory(folder.resolve("locales"));
        String name = "de_DE.ISO-8859-1";
        List<String> making =
                List.of("sh", "-c", "localedef -i de_DE -f ISO-8859-1 " + locales.resolve(name));
        assumeTrue(run(folder, null, making).status == 0, "no sources of locales here");
        readsNamesOfFilesInEveryLocale("LOCPATH=" + locales + " LC_ALL=" + name);
    }

    @Test
    void consistsOfSeveralJarsAndNoFlatOne() throws IOException {
        try (Stream<Path> files = Files.list(PRODUCT.resolve("lib"))) {
            List<String> jars = files.map(file -> file.getFileName().toString()).toList();
            assertTrue(jars.size() > 10, jars.toString());
            assertTrue(jars.stream().allMatch(jar -> jar.endsWith(".jar")), jars.toString());
            for (String jar :
                    List.of(
                            "journey.cli-",
                            "journey.compare-",
                            "journey.layout-",
                            "journey.dsl-",
                            "picocli-",
                            "org.eclipse.xtext-",
                            "org.eclipse.emf.ecore-")) {
                assertEquals(
                        1, jars.stream().filter(name -> name.startsWith(jar)).count(), jar + jars);
            }
            assertFalse(
                    jars.stream().anyMatch(jar -> jar.matches(".*(junit|testing|-all|shaded).*")),
                    jars.toString());
        }
    }

    @Test
    void carriesLicenceAndReadMe() {
        assertTrue(Files.isRegularFile(PRODUCT.resolve("LICENSE")));
        assertTrue(Files.isRegularFile(PRODUCT.resolve("README.md")));
        assertTrue(Files.isExecutable(launcher()));
    }

    /** What the command prints in the process of a test, see CheckCommandTest. */
    private static List<String> expectedInExamples() throws IOException {
        List<String> expected = new ArrayList<>();
        try (Stream<Path> examples =
                Files.list(Pages.ROOT.resolve("journey.cli/src/test/resources/cli/examples"))) {
            for (Path example : examples.toList()) {
                String name = "examples/" + example.getFileName() + "/";
                Files.readAllLines(example.resolve("output.txt")).stream()
                        .filter(line -> line.startsWith("ROOT/"))
                        .map(line -> line.replace("ROOT/", name))
                        .forEach(expected::add);
            }
        }
        assertFalse(expected.isEmpty());
        return expected.stream().sorted().toList();
    }

    private static List<String> findings(Run run) {
        return run.out.lines().filter(line -> line.startsWith("examples/")).sorted().toList();
    }

    private static Path launcher() {
        return PRODUCT.resolve(WINDOWS ? "bin/journey.bat" : "bin/journey");
    }

    private static String projectVersion() throws IOException {
        String pom = Files.readString(Pages.ROOT.resolve("pom.xml"));
        return pom.replaceAll("(?s).*?<version>([^<]+)</version>.*", "$1");
    }

    private Run journey(String... args) throws Exception {
        return journey(null, args);
    }

    private Run journey(Path input, String... args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(launcher().toString());
        command.addAll(List.of(args));
        return run(Pages.ROOT, input, command);
    }

    private Run run(Path directory, Path input, List<String> command) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end: " + command);
        }
        return new Run(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace(System.lineSeparator(), "\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void isSilentWhenItsReaderHasSeenEnough() throws Exception {
        Process process =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "journey.cli/target/journey/journey/bin/journey check examples | head -n 1")
                        .directory(Pages.ROOT.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(1, output.lines().count(), output);
    }
}
