// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provider;
import com.google.inject.util.Modules;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import journey.cli.output.AtomicFile;
import journey.cli.output.ExitStatus;
import journey.cli.output.Terminal;
import journey.dsl.JourneyRuntimeModule;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands in a file: a message with its place, the right exit status, nothing lost, no
 * stack trace, and an end in time.
 */
@Timeout(value = 40, threadMode = ThreadMode.SEPARATE_THREAD)
class BadInputTest {

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() throws IOException {
        cli =
                new CliRunner(folder)
                        .onlyChecks(
                                "circular-import", "stage-without-touchpoint", "unmeasured-stage");
    }

    @Test
    void reportsAnEmptyFile() throws IOException {
        assertRejected("empty", new byte[0]);
    }

    @Test
    void reportsAFileOfBlanksOnly() throws IOException {
        assertRejected("blanks", bytes(" \n\t\n"));
    }

    @Test
    void reportsAFileOfCommentsOnly() throws IOException {
        assertRejected("comments", bytes("// nothing yet\n/* nothing */\n"));
    }

    @Test
    void reportsABinaryFile() throws IOException {
        byte[] bytes = new byte[1024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + 0x7f);
        }
        assertRejected("binary", bytes);
    }

    @Test
    void reportsABinaryFileThatIsUtf8() throws IOException {
        byte[] bytes = new byte[128];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertRejected("ascii-binary", bytes);
    }

    @Test
    void reportsTheFirstByteThatIsNotUtf8() throws IOException {
        assertRejected("not-utf-8", "team A \"Caf\u00e9\"\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void reportsAByteThatIsNotUtf8AfterCharactersOfSeveralBytes() throws IOException {
        assertRejected("not-utf-8-later", concat(bytes("team A \"受け取り\" "), (byte) 0xC3));
    }

    @Test
    void reportsUtf16() throws IOException {
        assertRejected("utf-16", "team A \"A\"\n".getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void countsLinesAndColumnsWithoutAByteOrderMark() throws IOException {
        check("mark", bytes("\uFEFFteam A \"A\" team A \"B\"\nteam A \"C\"\n"));
    }

    @Test
    void reportsAFileThatHoldsOnlyAByteOrderMark() throws IOException {
        assertRejected("mark-only", bytes("\uFEFF"));
    }

    @Test
    void reportsNulBetweenElements() throws IOException {
        assertRejected("nul", bytes("team A \"A\"\n\0\nteam B \"B\"\n"));
    }

    @Test
    void reportsNulInAText() throws IOException {
        assertRejected("nul-in-text", bytes("team A \"A\"\nteam B \"x\0y\"\n"));
    }

    @Test
    void countsLinesThatEndWithCarriageReturnAndLineFeed() throws IOException {
        check("crlf", bytes("team A \"A\"\r\n\r\nteam A \"B\"\r\n"));
    }

    @Test
    void countsLinesThatEndWithCarriageReturnOnly() throws IOException {
        check("cr", bytes("team A \"A\"\r\rteam A \"B\"\r"));
    }

    @Test
    void reportsSyntaxErrorsInLinesThatEndWithCarriageReturnOnly() throws IOException {
        assertRejected("cr-syntax", bytes("team A \"A\"\r// remark\rteam B\r"));
    }

    @Test
    void reportsAPlaceInALineOfTenMegabytes() throws IOException {
        assertRejected("long-line", bytes("team A \"" + "x".repeat(10_000_000) + "\" y\n"));
    }

    @Test
    void readsATextOfTenMegabytes() throws IOException {
        Path file = cli.file("map.journey", "team A \"" + "x".repeat(10_000_000) + "\"\n");
        cli.run("check", cli.root()).assertStatus(0);
        cli.run("format", cli.root()).assertStatus(0);
        assertEquals(10_000_010, Files.size(file));
    }

    @Test
    void reportsAHundredThousandOpeningBraces() throws IOException {
        assertRejected("braces", bytes("{".repeat(100_000)));
    }

    @Test
    void reportsAHundredThousandOpeningBracesInAJourney() throws IOException {
        assertRejected("braces-in-journey", bytes("journey A \"A\" " + "{".repeat(100_000)));
    }

    @Test
    void reportsAHundredThousandOpenedBlocks() throws IOException {
        assertRejected("open-blocks", bytes("journey A \"A\" {\n".repeat(100_000)));
    }

    @Test
    void reportsATextThatIsNotClosed() throws IOException {
        assertRejected("open-text", bytes("team A \"A\"\nteam B \"never closed\nteam C 12\n"));
    }

    @Test
    void reportsACommentThatIsNotClosed() throws IOException {
        assertRejected("open-comment", bytes("team A \"A\"\n/* never closed\nteam C \"C\"\n"));
    }

    @Test
    void reportsAFileThatEndsInMidWord() throws IOException {
        assertRejected(
                "mid-word", bytes("journey A \"A\" {\n    stage B \"B\" {\n        touchpoi"));
    }

    @Test
    void reportsAFileThatEndsInMidEscape() throws IOException {
        assertRejected("mid-escape", bytes("team A \"A\\"));
    }

    @Test
    void warnsOfAFileThatImportsItself() throws IOException {
        check("imports-itself", bytes("import \"map.journey\"\nteam A \"A\"\n"));
    }

    @Test
    void warnsOfFilesThatImportEachOther() throws IOException {
        cli.file("a.journey", "import \"b.journey\"\nteam A \"A\"\n");
        cli.file("b.journey", "import \"c.journey\"\nteam B \"B\"\n");
        cli.file("c.journey", "import \"a.journey\"\njourney C \"C\" { owner A }\n");
        cli.run("check", cli.root()).assertStatus(0).assertGolden("bad/imports-in-a-circle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing.journey",
                "folder",
                "http://example.org/a.journey",
                "https://example.org/a.journey",
                "file:///etc/passwd",
                "/etc/passwd",
                "~/a.journey",
                "C:/a.journey",
                "sub\\\\a.journey",
                "note.txt",
                "folder.journey",
                "loop-a.journey",
                "",
                "..",
            })
    void reportsAnImportThatLeadsToNoMap(String path) throws IOException {
        Files.createDirectories(folder.resolve("folder"));
        Files.createDirectories(folder.resolve("folder.journey"));
        cli.file("note.txt", "team A \"A\"\n");
        Files.createSymbolicLink(folder.resolve("loop-a.journey"), Path.of("loop-b.journey"));
        Files.createSymbolicLink(folder.resolve("loop-b.journey"), Path.of("loop-a.journey"));
        String name = path.isEmpty() ? "empty" : path.replaceAll("\\W+", "-");
        cli.file("map.journey", "import \"" + path + "\"\njourney A \"A\" { owner Nobody }\n");
        cli.run("check", cli.path("map.journey"))
                .assertStatus(1)
                .assertGolden("bad/import/" + name);
    }

    @Test
    void reportsAnImportThroughAFileAsIfItWereAFolder() throws IOException {
        cli.file("other.journey", "team A \"A\"\n");
        cli.file("map.journey", "import \"other.journey/more.journey\"\nteam B \"B\"\n");
        cli.run("check", cli.path("map.journey"))
                .assertStatus(1)
                .assertGolden("bad/import-through-file");
    }

    @Test
    void readsAnImportThroughASymbolicLink() throws IOException {
        cli.file("shared/teams.journey", "team Baristas \"Shop floor\"\n");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("shared"));
        cli.file(
                "map.journey",
                """
                import "link/teams.journey"
                import "shared/teams.journey"
                journey A "A" { owner Baristas }
                """);
        cli.run("check", cli.path("map.journey")).assertStatus(0);
    }

    @Test
    void reportsAFolderLoopOfSymbolicLinksInAnImport() throws IOException {
        Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
        cli.file("map.journey", "import \"self/teams.journey\"\nteam B \"B\"\n");
        cli.run("check", cli.path("map.journey"))
                .assertStatus(1)
                .assertGolden("bad/import-folder-loop");
    }

    @Test
    void walksFoldersWithALinkBackToThem() throws IOException {
        cli.file("maps/map.journey", "team A \"A\"\n");
        Files.createSymbolicLink(folder.resolve("maps/back"), Path.of(".."));
        CliRunner.Result result = cli.run("check", cli.root()).assertStatus(0);
        assertTrue(result.out().contains("1 file "), result.out());
    }

    @Test
    void refusesASymbolicLinkThatLeadsToItself() throws IOException {
        Files.createSymbolicLink(folder.resolve("self.journey"), Path.of("self.journey"));
        cli.run("check", cli.path("self.journey")).assertStatus(2).assertGolden("bad/link-loop");
    }

    @Test
    void refusesASymbolicLinkToAFileThatIsNoMap() throws IOException {
        cli.file("note.txt", "team   A \"A\"\n");
        Files.createSymbolicLink(folder.resolve("map.journey"), Path.of("note.txt"));
        for (String command : new String[] {"check", "format"}) {
            cli.run(command, cli.path("map.journey"))
                    .assertStatus(2)
                    .assertGolden("bad/link-to-other-" + command);
        }
        assertEquals("team   A \"A\"\n", Files.readString(folder.resolve("note.txt")));
    }

    @Test
    void reportsTheSameNameInTwoImportedFiles() throws IOException {
        cli.file("shared/a.journey", "team Baristas \"Shop floor\"\n");
        cli.file("shared/b.journey", "team Baristas \"Counter\"\n");
        cli.file(
                "map.journey",
                """
                import "shared/a.journey"
                import "shared/b.journey"
                journey A "A" { owner Baristas }
                """);
        cli.run("check", cli.root()).assertStatus(1).assertGolden("bad/same-names");
    }

    @Test
    void takesAFolderWithTheNameOfAMapForAFolder() throws IOException {
        cli.file("x.journey/inner.journey", "team A \"A\"\nteam A \"B\"\n");
        cli.run("check", cli.root()).assertStatus(1).assertGolden("bad/folder-named-as-map");
        cli.run("check", cli.path("x.journey")).assertStatus(1);
        cli.run("format", cli.path("x.journey")).assertStatus(0);
    }

    /** Nobody can open a socket as a file, not even the superuser. */
    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        cli.file("map.journey", "team   A \"A\"\nteam A \"B\"\n");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("s.journey")));
            cli.run("check", cli.path("s.journey"), cli.path("map.journey"))
                    .assertStatus(2)
                    .assertGolden("bad/unreadable-check");
            cli.run("format", cli.path("s.journey"), cli.path("map.journey"))
                    .assertStatus(2)
                    .assertGolden("bad/unreadable-format");
        }
    }

    @Test
    void saysThatTheSystemDoesNotPermitToRead() throws IOException {
        cli.file("secret.journey", "team A \"A\"\n");
        cli.language(BadInputTest::withoutPermissionToRead)
                .run("check", cli.path("secret.journey"))
                .assertStatus(2)
                .assertGolden("bad/no-permission");
    }

    @Test
    void saysThatAnImportCannotBeRead() throws IOException {
        cli.file("secret.journey", "team A \"A\"\n");
        cli.file("map.journey", "import \"secret.journey\"\njourney B \"B\" { owner A }\n");
        cli.language(BadInputTest::withoutPermissionToRead)
                .run("check", cli.path("map.journey"))
                .assertStatus(1)
                .assertGolden("bad/no-permission-import");
    }

    @Test
    void reportsTheSameWhicheverFileComesFirstWhenAnImportCannotBeRead() throws IOException {
        cli.file("secret.journey", "team A \"A\"\n");
        for (int i = 0; i < 10; i++) {
            cli.file("x" + i + ".journey", "import \"secret.journey\"\nteam X" + i + " \"X\"\n");
            cli.file("a" + i + ".journey", "import \"secret.journey\"\nteam A" + i + " \"A\"\n");
        }
        CliRunner.Result result =
                cli.language(BadInputTest::withoutPermissionToRead).run("check", cli.root());
        result.assertStatus(2);
        long reported =
                result.out().lines().filter(line -> line.contains(" missing-import ")).count();
        assertEquals(20, reported, result.out());
    }

    @Test
    void leavesAReadOnlyFileAlone() throws IOException {
        Path file = cli.file("fixed.journey", "team    A \"A\"\n");
        Path other = cli.file("other.journey", "team    B \"B\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        cli.run("format", cli.root()).assertStatus(2).assertGolden("bad/read-only");
        assertEquals("team    A \"A\"\n", Files.readString(file));
        assertEquals("team B \"B\"\n", Files.readString(other));
        assertOnly("fixed.journey", "other.journey");
    }

    @Test
    void losesNothingWhenTheDiskIsFull() throws IOException {
        Path file = cli.file("map.journey", "team    A \"A\"\n");
        cli.format(new FullDisk(), cli.root()).assertStatus(2).assertGolden("bad/full-disk");
        assertEquals("team    A \"A\"\n", Files.readString(file));
        assertOnly("map.journey");
    }

    @Test
    void failsWhenStandardOutputCannotBeWritten() {
        Terminal terminal =
                new Terminal(
                        new java.io.ByteArrayInputStream(bytes("team    A \"A\"\n")),
                        new java.io.PrintStream(
                                new FullDisk.Stream(OutputStream.nullOutputStream()),
                                true,
                                StandardCharsets.UTF_8),
                        new java.io.PrintStream(
                                new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        false,
                        80,
                        false,
                        java.time.InstantSource.system());
        int status =
                JourneyCommand.run(
                        terminal,
                        new journey.testing.JourneyInjectorProvider()::getInjector,
                        "format",
                        "-");
        assertEquals(ExitStatus.USAGE, status);
    }

    @Test
    void printsNoControlCharactersOfAFileInMessages() throws IOException {
        byte[] bytes = bytes("team A \"A\" \u001b[31m\nteam \u202EB \"B\"\nteam \u0007 \"C\"\n");
        cli.file("map.journey", bytes);
        assertPrintable(cli.run("check", cli.root()).assertStatus(1));
    }

    @Test
    void printsNoControlCharactersOfTextsInMessages() throws IOException {
        cli.file(
                "map.journey",
                "team A \"one\u001b[31m\"\nteam A \"two\u001b[31m\u202E\"\n"
                        + "import \"no\u001b[31m.journey\"\n");
        assertPrintable(cli.run("check", cli.root()).assertStatus(1));
    }

    @Test
    void printsNoControlCharactersOfFileNames() throws IOException {
        cli.file("red\u001b[31m.journey", "team A \"A\"\nteam A \"B\"\n");
        assertPrintable(cli.run("check", cli.root()).assertStatus(1));
        assertPrintable(cli.run("format", "--check", cli.root()));
        assertPrintable(cli.run("check", cli.path("\u001b[31m.journey")).assertStatus(2));
    }

    @Test
    void reportsAChoiceToNowhere() throws IOException {
        assertWaysReported(
                "choice-to-nowhere",
                """
                step Wait "Waits" {
                    choice "Time?" {
                        leads to Nowhere "yes"
                        ends "no"
                    }
                }
                step Order "Orders" aside
                """);
    }

    @Test
    void reportsAJoinIntoAnotherJourney() throws IOException {
        assertWaysReported(
                "join-into-another-journey",
                """
                step Wait "Waits" { joins Lunch.Noon.Eats }
                step Order "Orders"
                """);
    }

    @Test
    void reportsTwentyNestedChoices() throws IOException {
        assertWaysReported(
                "nested-choices",
                "step Wait \"Waits\" {\n"
                        + "choice \"Time?\" {\n".repeat(20)
                        + "ends here\n"
                        + "}\n".repeat(20)
                        + "}\n");
    }

    @Test
    void reportsALoopWithoutExitOnce() throws IOException {
        assertWaysReported(
                "endless-loop",
                """
                step Wait "Waits"
                step Order "Orders" { joins Wait }
                """);
    }

    @Test
    void reportsParallelMomentsThatLeadIntoOneAnother() throws IOException {
        assertWaysReported(
                "parallel-moments",
                """
                step Wait "Waits" { leads to Talk "bored" }
                step Talk "Talks" while Wait { joins Wait }
                step Look "Looks" while Look
                """);
    }

    @Test
    void drawsAMapAndTellsTheErrorThatStandsFirst() throws IOException {
        cli.file(
                "map.journey",
                """
                journey Lunch "Lunch" { stage Noon "Noon" { step Eats "Eats" } }
                journey Coffee "Coffee" {
                    stage Buy "Buys" {
                        step Wait "Waits" {
                            joins Lunch.Noon.Eats
                            leads to Lunch.Noon.Eats "hungry"
                        }
                    }
                }
                """);
        String err = cli.run("render", cli.path("map.journey"), "-o", cli.root()).err();
        assertTrue(err.contains("could not be read: 5:19 "), err);
    }

    @Test
    void takesTwoHundredWays() throws IOException {
        StringBuilder moments = new StringBuilder("step Wait \"Waits\" { choice \"Where?\" {\n");
        for (int i = 0; i < 200; i++) {
            moments.append("leads to S%d \"%d\"\n".formatted(i, i));
        }
        moments.append("} }\n");
        for (int i = 0; i < 200; i++) {
            moments.append("step S%d \"%d\" aside\n".formatted(i, i));
        }
        assertWaysReported(
                "two-hundred-ways", moments + "step Lost \"Lost\" aside { ends here }\n");
    }

    private void assertWaysReported(String name, String moments) throws IOException {
        cli.onlyChecks(
                "choice-with-one-way",
                "join-of-one",
                "unreached-moment",
                "way-for-other-personas",
                "way-without-end");
        String map =
                "journey Coffee \"Coffee\" {\nstage Buy \"Buys\" {\n"
                        + moments
                        + "}\n}\njourney Lunch \"Lunch\" { stage Noon \"Noon\" { step Eats \"Eats\" } }\n";
        check(name, bytes(map)).assertNoStackTrace();
    }

    /** Runs check on a file, and format, which must leave it as it is. */
    private void assertRejected(String name, byte[] bytes) throws IOException {
        CliRunner.Result result = check(name, bytes).assertStatus(1);
        assertTrue(result.out().contains("map.journey:"), result.out());
        CliRunner.Result format = cli.run("format", cli.root()).assertNoStackTrace();
        format.assertStatus(1);
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("map.journey")));
        assertOnly("map.journey");
    }

    private CliRunner.Result check(String name, byte[] bytes) throws IOException {
        cli.file("map.journey", bytes);
        CliRunner.Result result = cli.run("check", cli.root());
        result.assertGolden("bad/" + name);
        return result;
    }

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Stream.of(names).sorted().toList(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("journey.yaml"))
                            .sorted()
                            .toList());
        }
    }

    private static void assertPrintable(CliRunner.Result result) {
        String printed = result.out() + result.err();
        assertFalse(printed.isBlank());
        assertFalse(
                printed.codePoints()
                        .anyMatch(
                                c ->
                                        Character.isISOControl(c) && c != '\n' && c != '\r'
                                                || Character.getType(c) == Character.FORMAT),
                () -> printed.replace("\u001b", "<ESC>"));
    }

    /** The language on a system that does not let it read files with this name. */
    private static Injector withoutPermissionToRead() {

        Provider<XtextResourceSet> sets =
                () -> {
                    XtextResourceSet set = new XtextResourceSet();
                    set.setURIConverter(new Refusing());
                    return set;
                };
        return Guice.createInjector(
                Modules.override(new JourneyRuntimeModule())
                        .with(
                                (Binder binder) ->
                                        binder.bind(XtextResourceSet.class).toProvider(sets)));
    }

    private static final class Refusing extends ExtensibleURIConverterImpl {
        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            if (uri.lastSegment().equals("secret.journey")) {
                throw new FileNotFoundException(uri.toFileString() + " (Permission denied)");
            }
            return super.createInputStream(uri, options);
        }
    }

    /** Has room for five bytes. */
    private static final class FullDisk extends AtomicFile {
        @Override
        protected OutputStream open(Path draft) throws IOException {
            return new Stream(super.open(draft));
        }

        private static final class Stream extends FilterOutputStream {
            private int room = 5;

            Stream(OutputStream out) {
                super(out);
            }

            @Override
            public void write(int b) throws IOException {
                if (room-- <= 0) {
                    throw new IOException("No space left on device");
                }
                out.write(b);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] bytes, byte last) {
        byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        all[bytes.length] = last;
        return all;
    }
}
