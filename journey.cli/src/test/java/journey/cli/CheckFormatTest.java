// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journey.cli.report.ReportFormat;
import journey.cli.report.Schemas;
import journey.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The option {@code --format} of {@code journey check}. */
@Timeout(120)
class CheckFormatTest {

    /** Other checks see no file with syntax errors, so these findings stay the same. */
    private static final String WRONG =
            """
            team Baristas "Größe & <b>" stray
            journey Coffee "😀" { stage }
            """;

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRepository() throws IOException {
        cli = new CliRunner(folder);
        cli.file(".git/HEAD", "ref: refs/heads/main\n");
        cli.file("maps/empty.journey", "// nothing yet\n");
        cli.file("maps/sub folder/wrong.journey", WRONG);
    }

    @ParameterizedTest
    @EnumSource
    void writesEachFormat(ReportFormat format) throws Exception {
        CliRunner.Result result =
                cli.run("check", "--format", format.name(), cli.root()).assertStatus(1);
        Schemas.assertValid(format, result.out());
        new CliRunner.Result(1, withoutRules(result.out()), result.err(), result.root())
                .assertGolden("check/format-" + format);
    }

    @ParameterizedTest
    @EnumSource
    void writesTheExamplesInEachFormat(ReportFormat format) throws Exception {
        CliRunner.Result result =
                cli.run("check", "--format=" + format, Pages.ROOT.resolve("examples").toString())
                        .assertStatus(0);
        Schemas.assertValid(format, result.out());
        assertTrue(format == ReportFormat.text || !result.out().contains(Pages.ROOT.toString()));
        assertTrue(result.out().contains("examples/coffee-shop/coffee-shop.journey"));
    }

    @Test
    void writesSeveralReportsAtOnce() throws Exception {
        CliRunner.Result text = cli.run("check", cli.root());
        CliRunner.Result result =
                cli.run(
                                "check",
                                "--format",
                                "sarif=" + cli.path("out.sarif"),
                                "--format",
                                "text",
                                "--format=junit=" + cli.path("out.xml"),
                                cli.root())
                        .assertStatus(1);
        assertEquals(text.out(), result.out());
        Schemas.assertValid(ReportFormat.sarif, Files.readString(folder.resolve("out.sarif")));
        Schemas.assertValid(ReportFormat.junit, Files.readString(folder.resolve("out.xml")));
    }

    @Test
    void writesTheSameToAFileAsToStandardOutput() throws IOException {
        String printed = cli.run("check", "--format", "gitlab", cli.root()).out();
        cli.run("check", "--format", "gitlab=" + cli.path("out.json"), cli.root());
        assertEquals(printed, Files.readString(folder.resolve("out.json")));
        assertEquals(printed, cli.run("check", "--format", "gitlab=-", cli.root()).out());
    }

    @Test
    void printsNothingWhenAllReportsGoToFiles() {
        CliRunner.Result result =
                cli.run("check", "--format", "json=" + cli.path("out.json"), cli.root());
        assertEquals("", result.assertStatus(1).out() + result.err());
    }

    @Test
    void printsNoColoursIntoAFile() throws IOException {
        cli.colour().run("check", "--format", "text=" + cli.path("out.txt"), cli.root());
        assertFalse(Files.readString(folder.resolve("out.txt")).contains("\u001b"));
    }

    @Test
    void replacesAnOldReportAndKeepsItsPermissions() throws IOException {
        Path old = cli.file("out.json", "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw----"));
        cli.run("check", "--format", "json=" + old, cli.root()).assertStatus(1);
        assertTrue(Files.readString(old).startsWith("{"));
        assertEquals(
                "rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(old)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(".git", "maps", "out.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void namesNoElementOfASyntaxErrorAndOfAWholeFile() {
        String json = cli.run("check", "--format", "json", cli.root()).out();
        List<String> elements = json.lines().filter(line -> line.contains("element")).toList();
        assertEquals(Set.of("      \"element\": \"\","), Set.copyOf(elements));
    }

    @Test
    void acceptsNoSyntaxErrorIntoABaseline() throws IOException {
        CliRunner.Result result =
                cli.run("check", "--write-baseline", cli.path("baseline.json"), cli.root());
        assertTrue(result.assertStatus(1).out().contains("3 errors in 2 files"), result.out());
        assertFalse(Files.readString(folder.resolve("baseline.json")).contains("syntax"));
    }

    @Test
    void refusesTwoReportsOnStandardOutput() {
        assertRefused(
                "Two reports cannot both go to standard output. Name a file for one of them, such as --format sarif=FILE.",
                "--format=text",
                "--format=sarif");
    }

    @Test
    void refusesTwoReportsToOneFile() {
        String file = cli.path("maps/../out");
        assertRefused(
                "Two reports cannot go to one file, '%s'.".formatted(file),
                "--format=json=" + cli.path("out"),
                "--format=sarif=" + file);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void namesTheNearestFormat() {
        assertRefused(
                "Invalid value for option '--format' (FORMAT[=FILE]): There is no format 'sariff'. Did you mean 'sarif'?",
                "--format=sariff=x");
    }

    @Test
    void namesAllFormatsWhenNoneIsNear() {
        assertRefused(
                "Invalid value for option '--format' (FORMAT[=FILE]): There is no format 'pdf', only text, json, sarif, junit, github, gitlab, rdjsonl, checkstyle.",
                "--format=pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SARIF", "Json"})
    void takesFormatsInUpperCase(String format) {
        cli.run("check", "--format", format, cli.root()).assertStatus(1);
    }

    @Test
    void refusesAFileWithoutAName() {
        assertRefused(
                "Invalid value for option '--format' (FORMAT[=FILE]): There is no file after 'json='.",
                "--format=json=");
    }

    @Test
    void refusesToOverwriteAMap() throws IOException {
        String map = cli.path("maps/empty.journey");
        assertRefused(
                "Invalid value for option '--format' (FORMAT[=FILE]): A report must not overwrite the map '%s'."
                        .formatted(map),
                "--format=text=" + map);
        assertTrue(Files.readString(Path.of(map)).startsWith("// nothing"));
    }

    @Test
    void saysThatTheFolderOfAReportIsMissing() throws IOException {
        cli.run("check", "--format", "sarif=" + cli.path("reports/out.sarif"), cli.root())
                .assertStatus(2)
                .assertGolden("check/format-no-folder");
    }

    @Test
    void saysThatAReportCannotBeWrittenAndWritesTheOthers() throws IOException {
        cli.run(
                        "check",
                        "--format",
                        "sarif=" + cli.path("maps"),
                        "--format",
                        "github",
                        cli.path("maps/sub folder/wrong.journey"))
                .assertStatus(2)
                .assertGolden("check/format-unwritable");
    }

    @Test
    void namesAFileOutsideOfTheRepositoryByItsWholePath() throws Exception {
        CliRunner inner = new CliRunner(folder.resolve("maps"));
        inner.file(".git/HEAD", "ref: refs/heads/main\n");
        String map = cli.path("maps/sub folder/wrong.journey");
        Path outside = cli.file("zebra.journey", WRONG).toRealPath();
        String json = cli.run("check", "--format", "json", map, outside.toString()).out();
        Schemas.assertValid(ReportFormat.json, json);
        assertTrue(json.contains("\"file\": \"sub folder/wrong.journey\""), json);
        assertTrue(json.contains("\"file\": \"" + cli.path("zebra.journey") + "\""), json);
        String sarif = cli.run("check", "--format", "sarif", map, outside.toString()).out();
        Schemas.assertValid(ReportFormat.sarif, sarif);
        assertTrue(sarif.contains("\"uri\": \"sub%20folder/wrong.journey\""), sarif);
        assertTrue(sarif.contains("\"uri\": \"" + outside.toUri() + "\""), sarif);
    }

    private void assertRefused(String message, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", cli.root()));
        arguments.addAll(List.of(options));
        CliRunner.Result result = cli.run(arguments.toArray(String[]::new)).assertStatus(2);
        assertEquals(message, result.err().lines().findFirst().orElse(""));
        assertEquals("", result.out());
    }

    /** The rules of SARIF change with every check, and the version with every release. */
    private static String withoutRules(String report) {
        return report.replaceAll("(?s)\"rules\": \\[.*?\n {10}\\]", "\"rules\": []")
                .replaceAll("\"ruleIndex\": \\d+", "\"ruleIndex\": N")
                .replaceAll("(\"name\": \"journey\"),\\s*\"version\": \"[^\"]*\"", "$1");
    }
}
