// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import journey.testing.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class FormatCommandTest {

    private static final String UNTIDY =
            """
            // The teams.
            team   Baristas    "Shop floor" // at the counter
            journey Coffee "Coffee" { /* why? */ purpose "Learn"
            owner Baristas
              stage Buy "Orders and pays" {
            step Waits "Waits"
            }
            }
            """;

    private static final String TIDY =
            """
            // The teams.
            team Baristas "Shop floor" // at the counter

            journey Coffee "Coffee" { /* why? */
                purpose "Learn"
                owner Baristas

                stage Buy "Orders and pays" {
                    step Waits "Waits"
                }
            }
            """;

    private static final String BROKEN = "team   Baristas\n";

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() {
        cli = new CliRunner(folder);
    }

    static Stream<Kind> marksAndLineEnds() {
        return Stream.of("", "\uFEFF")
                .flatMap(mark -> Stream.of("\n", "\r\n", "\r").map(ends -> new Kind(mark, ends)));
    }

    /** A byte order mark or none, and a kind of line ends. */
    record Kind(String mark, String ends) {

        byte[] apply(String text) {
            return (mark + text.replace("\n", ends)).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return (mark.isEmpty() ? "" : "mark, ") + ends.replace("\r", "CR").replace("\n", "LF");
        }
    }

    @Test
    void formatsAFileInPlace() throws IOException {
        Path file = cli.file("untidy.journey", UNTIDY);
        cli.run("format", cli.path("untidy.journey"))
                .assertStatus(0)
                .assertGolden("format/one-file");
        assertEquals(TIDY, Files.readString(file));
    }

    @Test
    void doesNotTouchAFileThatIsFormatted() throws IOException {
        Path file = cli.file("tidy.journey", TIDY);
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, old);
        cli.run("format", cli.path("tidy.journey"))
                .assertStatus(0)
                .assertGolden("format/nothing-to-do");
        assertEquals(old, Files.getLastModifiedTime(file));
        assertEquals(TIDY, Files.readString(file));
    }

    @Test
    void addsAMissingLineEnd() throws IOException {
        Path file = cli.file("short.journey", "team A \"A\"");
        cli.run("format", cli.root()).assertStatus(0);
        assertEquals("team A \"A\"\n", Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("marksAndLineEnds")
    void keepsMarkAndLineEnds(Kind kind) throws IOException {
        Path file = cli.file("untidy.journey", kind.apply(UNTIDY));
        cli.run("format", cli.root()).assertStatus(0);
        assertArrayEquals(kind.apply(TIDY), Files.readAllBytes(file));
        cli.run("format", "--check", cli.root()).assertStatus(0);
    }

    @ParameterizedTest
    @MethodSource("marksAndLineEnds")
    void keepsMarkAndLineEndsOfStandardInput(Kind kind) {
        CliRunner.Result result = cli.input(kind.apply(UNTIDY)).run("format", "-").assertStatus(0);
        assertEquals(new String(kind.apply(TIDY), StandardCharsets.UTF_8), result.out());
        assertEquals("", result.err());
    }

    @Test
    void makesMixedLineEndsTheMostFrequent() throws IOException {
        Path file = cli.file("mixed.journey", "team A \"A\"\r\nteam B \"B\"\r\nteam C   \"C\"\n");
        cli.run("format", cli.root()).assertStatus(0);
        assertEquals("team A \"A\"\r\nteam B \"B\"\r\nteam C \"C\"\r\n", Files.readString(file));
    }

    @Test
    void keepsComments() throws IOException {
        Path file =
                cli.file(
                        "comments.journey",
                        """
                        /* head */
                        // one
                        /** described */ team A  "A" // two
                        /* between */ team /* inside */ B /* and here */ "B"
                        // last
                        """);
        cli.run("format", cli.root()).assertStatus(0);
        String after = Files.readString(file);
        for (String comment :
                List.of(
                        "/* head */",
                        "// one\n",
                        "/** described */",
                        "// two\n",
                        "/* between */",
                        "/* inside */",
                        "/* and here */",
                        "// last\n")) {
            assertEquals(after.indexOf(comment), after.lastIndexOf(comment), after);
            assertTrue(after.contains(comment), after);
        }
    }

    @Test
    void onlySaysWhichFilesAreNotFormattedWithCheck() throws IOException {
        Path file = cli.file("untidy.journey", UNTIDY);
        cli.file("tidy.journey", TIDY);
        cli.run("format", "--check", cli.root()).assertStatus(1).assertGolden("format/check");
        assertEquals(UNTIDY, Files.readString(file));
    }

    @Test
    void findsNothingToFormatWithCheck() throws IOException {
        cli.file("tidy.journey", TIDY);
        cli.run("format", "--check", cli.root()).assertStatus(0).assertGolden("format/check-tidy");
    }

    @Test
    void printsADifferenceWithDiffAndWritesNothing() throws IOException {
        Path file = cli.file("untidy.journey", UNTIDY);
        cli.run("format", "--diff", cli.path("untidy.journey"))
                .assertStatus(0)
                .assertGolden("format/diff");
        assertEquals(UNTIDY, Files.readString(file));
    }

    @Test
    void printsADifferenceAndFailsWithCheckAndDiff() throws IOException {
        Path file = cli.file("untidy.journey", UNTIDY);
        cli.run("format", "--check", "--diff", cli.root())
                .assertStatus(1)
                .assertGolden("format/check-diff");
        assertEquals(UNTIDY, Files.readString(file));
    }

    @Test
    void printsNoDifferenceWhenThereIsNone() throws IOException {
        cli.file("tidy.journey", TIDY);
        cli.run("format", "--diff", cli.root()).assertStatus(0).assertGolden("format/diff-tidy");
    }

    @Test
    void showsAMissingLineEndInTheDifference() throws IOException {
        cli.file("short.journey", TIDY.stripTrailing());
        CliRunner.Result result = cli.run("format", "--check", "--diff", cli.root());
        result.assertStatus(1);
        assertTrue(result.out().contains("\n-}\n\\ No newline at end of file\n+}\n"), result.out());
    }

    @Test
    void formatsStandardInputToStandardOutput() throws IOException {
        cli.input(UNTIDY.getBytes(StandardCharsets.UTF_8))
                .run("format", "-")
                .assertStatus(0)
                .assertGolden("format/stdin");
    }

    @Test
    void checksStandardInput() throws IOException {
        cli.input(UNTIDY.getBytes(StandardCharsets.UTF_8))
                .run("format", "--check", "-")
                .assertStatus(1)
                .assertGolden("format/stdin-check");
        cli.input(TIDY.getBytes(StandardCharsets.UTF_8))
                .run("format", "--check", "-")
                .assertStatus(0);
    }

    @Test
    void printsADifferenceOfStandardInput() throws IOException {
        cli.input(UNTIDY.getBytes(StandardCharsets.UTF_8))
                .run("format", "--diff", "-")
                .assertStatus(0)
                .assertGolden("format/stdin-diff");
    }

    @Test
    void printsSyntaxErrorsOfStandardInputToStandardError() throws IOException {
        cli.input(BROKEN.getBytes(StandardCharsets.UTF_8))
                .run("format", "-")
                .assertStatus(1)
                .assertGolden("format/stdin-broken");
    }

    @Test
    void refusesStandardInputTogetherWithFiles() throws IOException {
        Path file = cli.file("untidy.journey", UNTIDY);
        CliRunner.Result result = cli.run("format", "-", cli.path("untidy.journey"));
        result.assertStatus(2).assertGolden("format/stdin-and-file");
        assertEquals(UNTIDY, Files.readString(file));
    }

    @Test
    void saysThatStandardInputCannotBeRead() throws IOException {
        cli.input(
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("Input/output error");
                            }
                        })
                .run("format", "-")
                .assertStatus(2)
                .assertGolden("format/stdin-unreadable");
    }

    @Test
    void leavesAFileWithSyntaxErrorsAloneAndFormatsTheOthers() throws IOException {
        Path broken = cli.file("broken.journey", BROKEN);
        Path untidy = cli.file("untidy.journey", UNTIDY);
        cli.run("format", cli.root()).assertStatus(1).assertGolden("format/broken");
        assertEquals(BROKEN, Files.readString(broken));
        assertEquals(TIDY, Files.readString(untidy));
    }

    @Test
    void formatsAFileWhoseReferencesLeadNowhere() throws IOException {
        Path file = cli.file("open.journey", "journey  A \"A\" {\n    owner Nobody\n}\n");
        cli.run("format", cli.root()).assertStatus(0);
        assertEquals("journey A \"A\" {\n    owner Nobody\n}\n", Files.readString(file));
    }

    @Test
    void formatsFoldersWithoutWhatGitIgnores() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        cli.file(".gitignore", "build/\n");
        Path ignored = cli.file("build/untidy.journey", UNTIDY);
        cli.file("maps/untidy.journey", UNTIDY);
        cli.run("format", cli.root()).assertStatus(0).assertGolden("format/folder");
        assertEquals(UNTIDY, Files.readString(ignored));
    }

    @Test
    void formatsWhatASymbolicLinkLeadsToAndKeepsTheLink() throws IOException {
        Path file = cli.file("maps/untidy.journey", UNTIDY);
        Path link = folder.resolve("link.journey");
        Files.createSymbolicLink(link, Path.of("maps/untidy.journey"));
        cli.run("format", cli.path("link.journey")).assertStatus(0);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(TIDY, Files.readString(file));
    }

    @Test
    void saysThatAFileIsNoMap() throws IOException {
        Path file = cli.file("README.md", "#    Maps\n");
        cli.run("format", cli.path("README.md")).assertStatus(2).assertGolden("format/other-file");
        assertEquals("#    Maps\n", Files.readString(file));
    }

    @Test
    void findsAllExamplesFormatted() throws IOException {
        CliRunner.Result result =
                cli.run("format", "--check", "--diff", Pages.ROOT.resolve("examples").toString());
        assertEquals(0, result.status(), result.out() + result.err());
    }
}
