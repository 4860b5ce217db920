// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.resource.JourneyResource;
import journey.dsl.resource.TextDecoding;
import journey.model.Journey;
import journey.testing.FullMap;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Mutants.Mutant;
import journey.testing.Pages;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every command on maps that are broken in small ways, always the same ones. Whatever they
 * say: the program does not fail, loses nothing, comes to an end, and writes what others can read.
 *
 * <p>{@code -Djourney.fuzz.commands=10000} breaks them more often, {@code -Djourney.fuzz.from=5000}
 * begins elsewhere. A text that fails is written to {@code target/fuzz}.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CommandFuzzTest {

    private static final List<String> REPORTS =
            List.of("text", "json", "sarif", "junit", "github", "gitlab", "rdjsonl", "checkstyle");
    private static final List<String> PICTURES = List.of("svg", "html", "md", "mermaid", "json");

    @Inject private Maps maps;
    @TempDir private Path folder;
    private CliRunner cli;
    private FuzzRun fuzz;

    @BeforeEach
    void readCorpus() throws IOException {
        cli = new CliRunner(folder);
        fuzz = new FuzzRun(corpus(), cli, "map.journey");
    }

    static IntStream rounds() {
        return FuzzRun.rounds();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void checkReports(int round) throws IOException {
        fuzz.assertAll(
                round,
                mutant -> {
                    String format = REPORTS.get(mutant.seed() % REPORTS.size());
                    CliRunner.Result result =
                            cli.run("check", "--format", format, cli.path("map.journey"));
                    assertTrue(result.status() <= 1, result.out() + result.err());
                    assertTrue(FuzzRun.isWellFormed(format, result.out()), result.out());
                });
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void formatSettlesAndChangesNoModel(int round) throws IOException {
        fuzz.assertAll(
                round,
                mutant -> {
                    String before = text("map.journey");
                    boolean isMap = isMap(bytes("map.journey"));
                    CliRunner.Result result = cli.run("format", cli.path("map.journey"));
                    assertEquals(isMap ? 0 : 1, result.status(), result.out() + result.err());
                    if (isMap) {
                        assertSameModel(before, text("map.journey"));
                        cli.run("format", "--check", cli.path("map.journey")).assertStatus(0);
                    } else {
                        assertEquals(before, text("map.journey"));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void fixEndsAndAddsNoError(int round) throws IOException {
        fuzz.assertAll(round, mutant -> assertFixed("--fix"));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void unsafeFixEndsAndAddsNoError(int round) throws IOException {
        fuzz.assertAll(round, mutant -> assertFixed("--fix", "--unsafe-fixes"));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void nothingDiffersFromItself(int round) throws IOException {
        fuzz.assertAll(
                round,
                mutant -> {
                    String map = cli.path("map.journey");
                    CliRunner.Result same = cli.run("diff", "--format", "json", map, map);
                    same.assertStatus(isMap(bytes("map.journey")) ? 0 : 1);
                    JsonArray differences =
                            JsonParser.parseString(same.out())
                                    .getAsJsonObject()
                                    .getAsJsonArray("differences");
                    assertEquals(0, differences.size(), same.out());
                    CliRunner.Result changed =
                            cli.run(
                                    "diff",
                                    "--format",
                                    "json",
                                    cli.path("original-map.journey"),
                                    map);
                    assertTrue(changed.status() <= 2, changed.out() + changed.err());
                    assertTrue(FuzzRun.isWellFormed("json", changed.out()), changed.out());
                });
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void mergeOfMapsIsAMapOrAConflict(int round) throws IOException {
        fuzz.assertAll(
                round,
                mutant -> {
                    Mutant other = fuzz.mutants().of(mutant.seed() + 1_000_000);
                    byte[] theirs = other.text().getBytes(StandardCharsets.UTF_8);
                    cli.file("theirs.journey", theirs);
                    CliRunner.Result result =
                            cli.run(
                                    "git",
                                    "merge-driver",
                                    cli.path("original-map.journey"),
                                    cli.path("map.journey"),
                                    cli.path("theirs.journey"));
                    assertTrue(result.status() <= 2, result.out() + result.err());
                    assertEquals(isText("map.journey"), result.status() < 2, result.err());
                    if (result.status() == 0 && isMap(FuzzRun.bytes(mutant)) && isMap(theirs)) {
                        assertTrue(isMap(bytes("map.journey")), text("map.journey"));
                    }
                    if (result.status() == 2) {
                        assertArrayEquals(FuzzRun.bytes(mutant), bytes("map.journey"));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void mergeWithoutChangeOfOneSideIsTheOther(int round) throws IOException {
        fuzz.assertAll(
                round,
                mutant -> {
                    cli.file("ours.journey", mutant.original());
                    CliRunner.Result result =
                            cli.run(
                                    "git",
                                    "merge-driver",
                                    cli.path("original-map.journey"),
                                    cli.path("ours.journey"),
                                    cli.path("map.journey"));
                    result.assertStatus(isText("map.journey") ? 0 : 2);
                    if (result.status() == 0) {
                        assertSameModel(mutant.text(), text("ours.journey"));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void picturesAreWellFormed(int round) throws IOException {
        fuzz.assertAll(
                round,
                mutant -> {
                    String format = PICTURES.get(mutant.seed() % PICTURES.size());
                    String out = cli.path("out-" + mutant.seed());
                    CliRunner.Result result =
                            cli.run(
                                    "render",
                                    "--format",
                                    format,
                                    "-o",
                                    out,
                                    cli.path("map.journey"));
                    assertTrue(result.status() <= 2, result.out() + result.err());
                    List<Path> pictures = files(Path.of(out));
                    assertEquals(hasJourney("map.journey"), !pictures.isEmpty(), result.err());
                    for (Path picture : pictures) {
                        String drawn = Files.readString(picture);
                        assertFalse(drawn.isEmpty(), picture.toString());
                        assertTrue(FuzzRun.isWellFormed(format, drawn), drawn);
                    }
                });
    }

    private void assertFixed(String... options) throws IOException {
        String map = cli.path("map.journey");
        long before = errors();
        String[] fix = Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new);
        String[] command = Stream.concat(Stream.of(fix), Stream.of(map)).toArray(String[]::new);
        CliRunner.Result result = cli.run(command);
        assertTrue(result.status() <= 1, result.out() + result.err());
        String fixed = text("map.journey");
        assertTrue(errors() <= before, () -> "more errors than before in\n" + fixed);
        CliRunner.Result again = cli.run(command);
        assertTrue(again.status() <= 1, again.out() + again.err());
        assertEquals(fixed, text("map.journey"), "a second run fixes more");
    }

    /** A fix that somebody has to look at leaves references to {@code TODO}, and says so. */
    private long errors() throws IOException {
        return maps.errors(maps.read(bytes("map.journey"))).stream()
                .filter(issue -> !issue.getMessage().contains("'TODO'"))
                .count();
    }

    private boolean isText(String name) throws IOException {
        return TextDecoding.of(bytes(name)).problem() == null;
    }

    private boolean hasJourney(String name) throws IOException {
        return Maps.file(maps.read(bytes(name))).getElements().stream()
                .anyMatch(it -> it instanceof Journey journey && journey.getName() != null);
    }

    private boolean isMap(byte[] text) {
        return !JourneyResource.hasSyntaxErrors(maps.read(text));
    }

    private void assertSameModel(String before, String after) {
        XtextResource one = maps.read(before);
        XtextResource other = maps.read(after);
        EcoreUtil.resolveAll(one);
        EcoreUtil.resolveAll(other);
        assertTrue(
                EcoreUtil.equals(one.getContents(), other.getContents()),
                () -> "another model in\n" + after);
    }

    private static List<String> corpus() throws IOException {
        List<String> corpus = new ArrayList<>(List.of(FullMap.TEXT));
        try (Stream<Path> examples = Files.walk(Pages.ROOT.resolve("examples"))) {
            for (Path map :
                    examples.filter(it -> it.toString().endsWith(".journey")).sorted().toList()) {
                corpus.add(Files.readString(map));
            }
        }
        for (Path page : files(Pages.ROOT.resolve("docs/checks"))) {
            corpus.addAll(Pages.examples(Files.readString(page)));
        }
        return corpus;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(Path.of(cli.path(name)));
    }
}
