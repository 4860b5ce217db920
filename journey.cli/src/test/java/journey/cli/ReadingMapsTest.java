// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that reads maps reads all of them alike, however they import each other. */
class ReadingMapsTest {

    /** Nothing but errors. */
    private static final String SETTINGS =
            "severity: {completeness: off, evidence: off, numbers: off, reality: off, hygiene: off}\n";

    private static final String PEOPLE =
            "import \"%s\"\npersona Anna \"Anna\"\nchannel Shop \"Shop\" offline\n";
    private static final String TEAMS = "import \"%s\"\nteam Staff \"Staff\"\n";
    private static final String JOURNEY =
            """
            import "%s"
            import "%s"
            journey Buying "Buying a coffee" {
                persona Anna
                stage Order "Orders" {
                    touchpoint Counter "At the counter" via Shop by Staff for Anna { emotion 1 }
                }
            }
            """;

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void startInFolder() throws IOException {
        cli = new CliRunner(folder);
        cli.file("journey.yaml", SETTINGS);
    }

    /** How commands are called with paths of maps; and a word of what they write about these. */
    private enum Reader {
        CHECK(true, "check"),
        CHECK_FIX(true, "check", "--fix"),
        FORMAT(false, "format"),
        DIFF(true, "diff"),
        RENDER_SVG(true, "render", "--format", "svg"),
        RENDER_HTML(true, "render", "--format", "html"),
        RENDER_JSON(true, "render", "--format", "json"),
        RENDER_MARKDOWN(true, "render", "--format", "md"),
        EXPORT_CSV(true, "export", "csv", "--of", "touchpoints"),
        EXPORT_JSON(true, "export", "json", "--of", "touchpoints"),
        EXPORT_MERMAID(true, "export", "mermaid");

        private final boolean readsImports;
        private final List<String> words;

        Reader(boolean readsImports, String... words) {
            this.readsImports = readsImports;
            this.words = List.of(words);
        }

        CliRunner.Result run(CliRunner cli, List<String> paths) {
            Stream<String> target =
                    name().startsWith("RENDER") ? Stream.of("-o", cli.path("out")) : Stream.of();
            Stream<String> maps =
                    this == DIFF ? Stream.of(paths.get(0), paths.get(0)) : paths.stream();
            return cli.run(
                    Stream.of(words.stream(), target, maps)
                            .flatMap(it -> it)
                            .toArray(String[]::new));
        }
    }

    /** Every reader with each order in which the three files of a circle may come. */
    static Stream<Arguments> readersAndOrders() {
        List<List<String>> orders =
                List.of(
                        List.of("a", "b", "c"),
                        List.of("a", "c", "b"),
                        List.of("b", "a", "c"),
                        List.of("b", "c", "a"),
                        List.of("c", "a", "b"),
                        List.of("c", "b", "a"));
        return Stream.of(Reader.values())
                .flatMap(reader -> orders.stream().map(order -> Arguments.of(reader, order)));
    }

    /**
     * @param names of the file with the people, of that with the teams, and of the journey
     */
    @ParameterizedTest
    @MethodSource("readersAndOrders")
    void readsFilesThatImportEachOther(Reader reader, List<String> names) throws IOException {
        String people = names.get(0) + ".journey";
        String teams = names.get(1) + ".journey";
        cli.file(people, PEOPLE.formatted(teams));
        cli.file(teams, TEAMS.formatted(people));
        cli.file(names.get(2) + ".journey", JOURNEY.formatted(people, teams));

        CliRunner.Result result = reader.run(cli, List.of(cli.root()));

        result.assertStatus(0);
        assertKnowsTheTeam(reader, result);
    }

    @ParameterizedTest
    @MethodSource("readersAndOrders")
    void readsJourneysThatImportEachOther(Reader reader, List<String> names) throws IOException {
        for (int i = 0; i < 3; i++) {
            String next = names.get((i + 1) % 3) + ".journey";
            cli.file(
                    names.get(i) + ".journey",
                    "import \"%s\"\njourney J%d \"J\" { stage S \"S\" { step M \"M\" } }\n"
                                    .formatted(next, i)
                            + "team T%d \"T\"\n".formatted(i));
        }

        CliRunner.Result result = reader.run(cli, List.of(cli.root()));

        result.assertStatus(0);
        if (reader == Reader.RENDER_SVG) {
            assertEquals(List.of("J0.svg", "J1.svg", "J2.svg"), pictures());
        }
    }

    @ParameterizedTest
    @MethodSource("readersAndOrders")
    void readsFilesWithByteOrderMarks(Reader reader, List<String> names) throws IOException {
        String people = names.get(0) + ".journey";
        String teams = names.get(1) + ".journey";
        cli.file(people, "\uFEFF" + PEOPLE.formatted(teams));
        cli.file(teams, "\uFEFF" + TEAMS.formatted(people));
        cli.file(names.get(2) + ".journey", "\uFEFF" + JOURNEY.formatted(people, teams));

        CliRunner.Result result = reader.run(cli, List.of(cli.root()));

        result.assertStatus(0);
        assertKnowsTheTeam(reader, result);
    }

    /** Nobody can open a socket as a file, not even the superuser. */
    @ParameterizedTest
    @MethodSource("readersAndOrders")
    void namesTheFileThatCannotBeRead(Reader reader, List<String> names) throws IOException {
        String unreadable = names.get(0) + ".journey";
        String teams = names.get(1) + ".journey";
        cli.file(teams, "import \"%s\"\nteam Staff \"Staff\"\n".formatted(unreadable));
        cli.file(names.get(2) + ".journey", JOURNEY.formatted(unreadable, teams));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve(unreadable)));

            CliRunner.Result result = reader.run(cli, paths(names));

            result.assertStatus(2);
            String sentence =
                    unreadable
                            + (reader == Reader.FORMAT ? "' is unchanged: " : "' cannot be read: ");
            assertTrue(result.err().contains(sentence), result.err());
            assertFalse(result.err().contains("defect"), result.err());
        }
    }

    @Test
    void fixesFilesThatImportEachOther() throws IOException {
        cli.file("a.journey", "import \"b.journey\"\nteam A \"A\"\n");
        Path b =
                cli.file(
                        "b.journey",
                        "import \"a.journey\"\n"
                                + "persona P \"P\" { segment \"x\" segment \"x\" }\n");
        cli.file(
                "c.journey",
                "import \"a.journey\"\nimport \"b.journey\"\njourney J \"J\" { persona P owner A }\n");

        cli.run("check", "--fix", cli.root()).assertStatus(0);

        assertEquals(
                "import \"a.journey\"\npersona P \"P\" { segment \"x\" }\n", Files.readString(b));
    }

    private void assertKnowsTheTeam(Reader reader, CliRunner.Result result) throws IOException {
        if (reader.name().startsWith("RENDER")) {
            assertEquals(1, pictures().size());
            String picture = Files.readString(folder.resolve("out").resolve(pictures().get(0)));
            assertTrue(picture.contains("Staff"), picture);
        } else if (reader == Reader.EXPORT_CSV || reader == Reader.EXPORT_JSON) {
            assertTrue(result.out().contains("Staff"), result.out());
        } else if (reader.readsImports) {
            assertFalse(result.out().contains("Staff"), result.out());
        }
    }

    private List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> paths(List<String> names) {
        return names.stream().map(name -> cli.path(name + ".journey")).toList();
    }
}
