// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Imports broken spreadsheets and diagrams. Whatever these say: what comes of it is a map without
 * errors that is laid out as {@code format} does it, or a sentence. See {@link FuzzRun} on how to
 * try more.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ImportFuzzTest {

    private static final List<String> SHEETS =
            List.of(
                    """
                    Stage,Step,Channel,Team,Emotion (1-5),Pain points,Opportunities,Thoughts
                    Find,Searches,Web shop,Marketing,2,"Too many results, none fits",Filters,Where is it?
                    Find,Compares,App; Web shop,,4,,,
                    Buy,Pays,Web shop,Finance,1,Hidden fees,Show the total,"Again a ""fee"" of 5"
                    """,
                    """
                    Phase;Handlung;Kontaktpunkt;Emotion;Schmerzpunkte
                    Suchen;Sucht;Website;-2;Zu viele Treffer
                    Kaufen;Zahlt;Kasse;froh;
                    """,
                    """
                    Stage,Awareness,Purchase
                    Customer actions,Sees an ad,Pays
                    Touchpoints,Billboard,Checkout
                    Pain points,,Slow
                    """);

    private static final List<String> DIAGRAMS =
            List.of(
                    """
                    # Notes

                    ```mermaid
                    journey
                        title Morning: coffee
                        accDescr: Why visitors do not come back
                        section Find
                          Sees the sign: 3: Anna, Ben
                          Walks in: 5: Anna
                        section Buy
                          Pays #58; by card: 1: Anna, Ben
                    ```

                    - ```mermaid
                      journey
                        title In a list
                        section A
                          One: 2: Me
                      ```
                    """,
                    """
                    <pre class="mermaid">
                    journey
                      title Shop &amp; more
                      section Pay
                        Choose: 3: Ann
                    </pre>
                    """,
                    """
                    ---
                    title: Front matter
                    ---
                    journey
                      section Pay
                        Choose: 3: Ann
                        Pay: 2
                    """);

    @Inject private Maps maps;
    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void startInFolder() {
        cli = new CliRunner(folder);
    }

    static IntStream rounds() {
        return FuzzRun.rounds();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void spreadsheetsBecomeMaps(int round) throws IOException {
        List<String> corpus = new ArrayList<>(SHEETS);
        corpus.add(cli.run("import", "csv", "--template").out());
        assertImported(round, corpus, "csv", "sheet.csv");
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void diagramsBecomeMaps(int round) throws IOException {
        List<String> corpus = new ArrayList<>(DIAGRAMS);
        try (Stream<Path> examples = Files.walk(Pages.ROOT.resolve("examples"))) {
            for (Path map :
                    examples.filter(it -> it.toString().endsWith(".journey")).sorted().toList()) {
                CliRunner.Result diagram = cli.run("export", "mermaid", map.toString());
                if (!diagram.out().isEmpty()) {
                    corpus.add(diagram.out());
                }
            }
        }
        assertImported(round, corpus, "mermaid", "page.md");
    }

    private void assertImported(int round, List<String> corpus, String kind, String file)
            throws IOException {
        new FuzzRun(corpus, cli, file)
                .assertAll(
                        round,
                        mutant -> {
                            CliRunner.Result result = cli.run("import", kind, cli.path(file));
                            assertTrue(
                                    result.status() == 0 || result.status() == 2,
                                    result.out() + result.err());
                            if (result.status() == 0) {
                                assertIsMap(result.out());
                            }
                        });
    }

    private void assertIsMap(String map) throws IOException {
        assertEquals(
                List.of(), maps.errors(map).stream().map(Issue::getMessage).toList(), () -> map);
        Path imported = cli.file("imported.journey", map);
        cli.run("format", "--check", imported.toString()).assertStatus(0);
    }
}
