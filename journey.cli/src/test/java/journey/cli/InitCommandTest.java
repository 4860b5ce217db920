// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import journey.cli.output.AtomicFile;
import journey.dsl.validation.CheckCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    private static final String MAP = "first-map.journey";
    private static final String SETTINGS = "journey.yaml";

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() {
        cli = new CliRunner(folder);
    }

    @Test
    void writesAMapAndSettingsAndSaysWhatToDoNext() throws IOException {
        cli.run("init", cli.root()).assertStatus(0).assertGolden("init/fresh");
        assertEquals(List.of(MAP, SETTINGS), files(folder));
    }

    @Test
    void makesTheFolder() throws IOException {
        cli.run("init", cli.path("our maps/2027")).assertStatus(0).assertGolden("init/folder");
        assertEquals(List.of(MAP, SETTINGS), files(folder.resolve("our maps/2027")));
    }

    @Test
    void writesIntoTheFolderBehindALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), real);
        cli.run("init", cli.path("link")).assertStatus(0);
        assertEquals(List.of(MAP, SETTINGS), files(real));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21",
                "2027-01-01",
                "2027-12-31",
                "2028-02-29",
                "2028-03-01",
                "2029-03-31",
                "2030-10-01"
            })
    void writesAFormattedMapWithoutFindings(String today) throws IOException {
        cli.today(LocalDate.parse(today)).run("init", cli.root()).assertStatus(0);
        cli.run("format", "--check", cli.root()).assertStatus(0);
        String report = cli.run("check", "--fail-on", "info", cli.root()).assertStatus(0).out();
        assertTrue(report.startsWith("No findings in 1 file"), report);
    }

    @Test
    void datesTheMapByTheDayOfItsCreation() throws IOException {
        assertEquals(
                """
                collected 2028-01-01 to 2028-01-31
                reviewed 2028-02-29
                2027-Q3  58  n 1180
                2027-Q4  66  n 1240
                due 2028-05-29
                """,
                dates("2028-02-29"));
    }

    @Test
    void datesTheMapOfNewYearByTheYearBefore() throws IOException {
        assertEquals(
                """
                collected 2026-12-01 to 2026-12-31
                reviewed 2027-01-01
                2026-Q3  58  n 1180
                2026-Q4  66  n 1240
                due 2027-04-01
                """,
                dates("2027-01-01"));
    }

    @Test
    void pointsEditorsToTheSchemaBesideThePagesOfTheChecks() throws IOException {
        cli.run("init", cli.root());
        URI page = URI.create(CheckCatalogue.all().get(0).page());
        assertEquals(
                "# yaml-language-server: $schema=" + page.resolve("../journey.schema.json"),
                Files.readAllLines(folder.resolve(SETTINGS)).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {MAP, SETTINGS})
    void overwritesNothing(String present) throws IOException {
        cli.file(present, "mine");
        CliRunner.Result result = cli.run("init", cli.root()).assertStatus(2);
        assertEquals(
                "journey: '%s' is there already. Nothing was written.%n"
                        .formatted(cli.path(present)),
                result.err());
        assertEquals("mine", Files.readString(folder.resolve(present)));
        assertEquals(List.of(present), files(folder));
    }

    @Test
    void namesAllThatIsThere() throws IOException {
        cli.run("init", cli.root());
        cli.run("init", cli.root()).assertStatus(2).assertGolden("init/again");
    }

    @Test
    void overwritesNoLinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve(MAP), folder.resolve("elsewhere"));
        cli.run("init", cli.root()).assertStatus(2);
        assertEquals(List.of(MAP), files(folder));
    }

    @Test
    void refusesAFileForAFolder() throws IOException {
        cli.file("notes.txt", "mine");
        CliRunner.Result result = cli.run("init", cli.path("notes.txt")).assertStatus(2);
        assertEquals(
                "journey: '%s' is a file, not a folder.%n".formatted(cli.path("notes.txt")),
                result.err());
    }

    @Test
    void saysWhyAFolderCannotBeMade() throws IOException {
        cli.file("notes.txt", "mine");
        CliRunner.Result result = cli.run("init", cli.path("notes.txt/maps")).assertStatus(2);
        assertTrue(
                result.assertNoStackTrace().err().startsWith("journey: Nothing was written to '"),
                result.err());
    }

    @Test
    void leavesNothingBehindWhenTheDiskIsFull() throws IOException {
        CliRunner.Result result = cli.init(new FullDisk(), cli.root()).assertStatus(2);
        assertEquals(
                "journey: Nothing was written to '%s': No space left on device.%n"
                        .formatted(cli.root()),
                result.err());
        assertEquals(List.of(), files(folder));
    }

    @Test
    void leavesNoFolderBehindThatItHasMade() throws IOException {
        String deep = cli.path("a/b/c");
        cli.init(new FullDisk(), deep).assertStatus(2);
        assertEquals(List.of(), files(folder));
        Files.createDirectory(folder.resolve("a"));
        cli.init(new FullDisk(), deep).assertStatus(2);
        assertEquals(List.of("a"), files(folder));
    }

    @Test
    void leavesNoFolderBehindAboveOneThatCannotBeMade() throws IOException {
        cli.run("init", cli.path("a/b/" + "c".repeat(300))).assertStatus(2);
        assertEquals(List.of(), files(folder));
    }

    @Test
    void needsNoLanguage() {
        Supplier<Injector> language =
                () -> {
                    throw new IllegalStateException("not needed");
                };
        cli.language(language).run("init", cli.root()).assertStatus(0);
    }

    private String dates(String today) throws IOException {
        cli.today(LocalDate.parse(today)).run("init", cli.root()).assertStatus(0);
        try (Stream<String> lines = Files.lines(folder.resolve(MAP))) {
            return String.join(
                    "",
                    lines.map(String::strip)
                            .filter(line -> line.matches("(collected |reviewed |due |\\d).*"))
                            .map(line -> line + "\n")
                            .toList());
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Has room for the first file, but not for the second. */
    private static final class FullDisk extends AtomicFile {
        private int files;

        @Override
        protected OutputStream open(Path draft) throws IOException {
            if (++files == 2) {
                throw new IOException("No space left on device");
            }
            return super.open(draft);
        }
    }
}
