// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is unused shows only when all files of a run have been read. */
@Timeout(120)
class CheckUnusedTest {

    private static final String SHARED =
            """
            team Baristas "Shop floor"
            team Office "Head office"
            """;

    private static final String MAP =
            """
            import "shared.journey"
            journey Coffee "Coffee" { owner Baristas }
            """;

    private static final Pattern UNUSED = Pattern.compile("info (unused-\\w+) \\w+ \"([^\"]*)\"");

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() {
        cli = new CliRunner(folder);
    }

    @Test
    void reportsWhatNoMapUses() throws IOException {
        cli.file("shared.journey", SHARED);
        cli.file("map.journey", MAP);
        assertUnused("Head office");
    }

    @Test
    void reportsNothingOfAFileThatNoMapOfTheRunImports() throws IOException {
        cli.file("shared.journey", SHARED);
        assertUnused();
        cli.file("other.journey", "journey Tea \"Tea\"\n");
        assertUnused();
        cli.file("deep/imports.journey", "import \"../shared.journey\"\nteam X \"X\"\n");
        assertUnused();
    }

    @Test
    void countsWhatAnotherMapUses() throws IOException {
        cli.file("shared.journey", SHARED);
        cli.file("a/map.journey", MAP.replace("shared", "../shared"));
        cli.file(
                "b/map.journey",
                """
                import "../a/../shared.journey"
                journey Tea "Tea" { owner Office }
                """);
        assertUnused();
    }

    @Test
    void countsWhatAMapUsesOfAFileThatItsImportsImport() throws IOException {
        cli.file("shared.journey", SHARED);
        cli.file("between.journey", "import \"shared.journey\"\nteam Other \"Other\"\n");
        cli.file("map.journey", MAP.replace("shared", "between"));
        assertUnused("Head office", "Other");
    }

    @Test
    void countsWhatADeclarationOfAnotherFileUses() throws IOException {
        cli.file("channels.journey", "channel App \"App\" online\nchannel Shop \"Shop\" offline\n");
        cli.file(
                "personas.journey",
                "import \"channels.journey\"\npersona Anna \"Anna\" { prefers App }\n");
        cli.file(
                "map.journey",
                "import \"personas.journey\"\njourney Coffee \"Coffee\" { persona Anna }\n");
        assertUnused("Shop");
        assertUnused(
                cli.run("check", cli.path("channels.journey"), cli.path("map.journey")), "Shop");
    }

    @Test
    void countsUsesInBothDirectionsOfACircle() throws IOException {
        cli.file(
                "a.journey", "import \"b.journey\"\nteam A \"A\"\njourney JA \"JA\" { owner B }\n");
        cli.file(
                "b.journey", "import \"a.journey\"\nteam B \"B\"\njourney JB \"JB\" { owner A }\n");
        assertUnused();
    }

    @Test
    void reportsWhatOnlyAnotherMapDeclaresAndUses() throws IOException {
        cli.file("a.journey", "team A \"A\"\njourney JA \"JA\"\n");
        cli.file("b.journey", "import \"a.journey\"\njourney JB \"JB\" { owner A }\n");
        assertUnused();
        assertUnused(cli.run("check", cli.path("a.journey")), "A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journey Tea \"Tea\" { owner Office",
                "journey Tea { owner Office }",
                "journey Tea \"Tea\" { owner Office }\n\u0000",
            })
    void reportsNothingThatAFileWithSyntaxErrorsMayUse(String broken) throws IOException {
        cli.file("shared.journey", SHARED);
        cli.file("map.journey", MAP);
        cli.file("broken.journey", "import \"shared.journey\"\n" + broken);
        assertUnused();
    }

    @Test
    void reportsNothingThatAnImportedFileWithSyntaxErrorsMayUse() throws IOException {
        cli.file("shared.journey", SHARED);
        cli.file("broken.journey", "import \"shared.journey\"\nteam Other\n");
        cli.file("map.journey", MAP + "import \"broken.journey\"\n");
        assertUnused(cli.run("check", cli.path("shared.journey"), cli.path("map.journey")));
    }

    @Test
    void countsWhatAMapUsesThroughALink() throws IOException {
        cli.file("shared/shared.journey", SHARED);
        Files.createSymbolicLink(
                folder.resolve("shared.journey"), Path.of("shared/shared.journey"));
        cli.file("map.journey", MAP);
        assertUnused("Head office");
    }

    @Test
    void doesNotCountWhatAnIgnoredMapUses() throws IOException {
        cli.file("journey.yaml", "ignore: [draft.journey]\n");
        cli.file("shared.journey", SHARED);
        cli.file("map.journey", MAP);
        cli.file("draft.journey", MAP.replace("Baristas", "Office"));
        assertUnused("Head office");
    }

    @Test
    void reportsNothingThatACommentIgnores() throws IOException {
        cli.file(
                "shared.journey",
                SHARED.replace(
                        "team Office", "// journey:ignore unused-team -- from May\nteam Office"));
        cli.file("map.journey", MAP);
        CliRunner.Result result = cli.run("check", cli.root()).assertStatus(0);
        assertUnused(result);
        assertEquals(-1, result.out().indexOf("unused-ignore"), result.out());
    }

    private void assertUnused(String... titles) {
        assertUnused(cli.run("check", cli.root()), titles);
    }

    private static void assertUnused(CliRunner.Result result, String... titles) {
        result.assertNoStackTrace();
        List<String> found =
                UNUSED.matcher(result.out()).results().map(it -> it.group(2)).sorted().toList();
        assertEquals(List.of(titles), found, result.out());
    }
}
