// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import journey.cli.output.Columns;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckGroup;
import journey.dsl.validation.CheckCatalogue;
import journey.testing.Pages;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    private static final String ESCAPE = "\u001b";

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() {
        Supplier<Injector> language =
                () -> {
                    throw new IllegalStateException("explaining needs no language");
                };
        cli = new CliRunner(folder).language(language);
    }

    static List<CheckDescription> checks() {
        return CheckCatalogue.all();
    }

    @Test
    void showsThePageOfACheck() throws IOException {
        cli.run("explain", "unmeasured-stage").assertStatus(0).assertGolden("explain/page");
    }

    @Test
    void showsAPageOnATerminal() throws IOException {
        cli.colour()
                .columns(60)
                .run("explain", "syntax")
                .assertStatus(0)
                .assertGolden("explain/page-on-a-terminal");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void showsEveryWordOfEveryPage(CheckDescription check) throws IOException {
        String shown =
                withoutBlanks(cli.columns(40).run("explain", check.id()).assertStatus(0).out());
        int position = 0;
        for (String words : words(check)) {
            int found = shown.indexOf(withoutBlanks(words), position);
            assertTrue(found >= 0, () -> "'%s' is missing in %s".formatted(words, shown));
            position = found + withoutBlanks(words).length();
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void showsTheExamplesOfEveryPageAsTheyAre(CheckDescription check) throws IOException {
        String shown = cli.columns(40).run("explain", check.id()).out();
        for (String example : Pages.examples(page(check))) {
            String indented = example.indent(4).replaceAll("(?m)^ +$", "");
            assertTrue(shown.contains(indented.replace("\n", System.lineSeparator())), shown);
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyPageDoesWithoutTablesWhichATerminalDoesNotShow(CheckDescription check)
            throws IOException {
        assertFalse(page(check).lines().anyMatch(line -> line.startsWith("|")));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 100})
    void keepsTextWithinTheTerminal(int columns) {
        for (CheckDescription check : checks()) {
            List<String> tooWide =
                    text(cli.columns(columns).run("explain", check.id()))
                            .filter(line -> Columns.of(line) > columns)
                            .filter(line -> line.contains(" "))
                            .toList();
            assertEquals(List.of(), tooWide);
        }
    }

    @Test
    void endsLinesBeforeTheyAreTooLongToRead() {
        int widest =
                text(cli.columns(300).run("explain", "unmeasured-stage"))
                        .mapToInt(Columns::of)
                        .max()
                        .orElseThrow();
        assertTrue(widest > 80 && widest <= 100, () -> "widest line: " + widest);
    }

    @Test
    void survivesATerminalWithoutRoom() {
        CliRunner.Result result = cli.columns(1).run("explain", "unmeasured-stage").assertStatus(0);
        assertTrue(result.out().contains("neither of its own"), result.out());
    }

    @Test
    void usesNoColourUnlessOnATerminal() {
        assertFalse(cli.run("explain", "syntax").out().contains(ESCAPE));
        assertFalse(cli.run("explain", "--all").out().contains(ESCAPE));
        assertTrue(cli.colour().run("explain", "--all").out().contains(ESCAPE));
    }

    @Test
    void showsSeveralPagesInTheOrderAskedForAndEachOnce() {
        CliRunner.Result result =
                cli.run("explain", "syntax", "duplicate-name", "syntax").assertStatus(0);
        List<String> titles =
                result.out()
                        .lines()
                        .filter(line -> line.equals("syntax") || line.equals("duplicate-name"))
                        .toList();
        assertEquals(List.of("syntax", "duplicate-name"), titles);
    }

    @Test
    void suggestsTheNearestIdAndShowsNothingElse() throws IOException {
        cli.run("explain", "syntax", "unmesured-stage")
                .assertStatus(2)
                .assertGolden("explain/misspelt");
    }

    @Test
    void pointsToTheListWhenNoIdIsNear() throws IOException {
        cli.run("explain", "happiness").assertStatus(2).assertGolden("explain/unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../checks/syntax", "", "syntax\u001b[31m"})
    void takesNothingButIds(String id) {
        CliRunner.Result result = cli.run("explain", id).assertStatus(2).assertNoStackTrace();
        assertTrue(result.err().startsWith("journey: There is no check '"), result.err());
        assertFalse(result.err().contains(ESCAPE), result.err());
        assertEquals("", result.out());
    }

    @Test
    void asksForAnId() throws IOException {
        cli.run("explain").assertStatus(2).assertGolden("explain/no-id");
    }

    @Test
    void refusesIdsBesideAll() {
        CliRunner.Result result = cli.run("explain", "--all", "syntax").assertStatus(2);
        assertTrue(
                result.err().startsWith("Give the ids of checks or --all, not both."),
                result.err());
    }

    @Test
    void listsEveryCheckByGroup() {
        List<String> lines = cli.run("explain", "--all").assertStatus(0).out().lines().toList();
        List<String> expected = new ArrayList<>();
        for (CheckGroup group : CheckGroup.values()) {
            List<CheckDescription> checks =
                    checks().stream().filter(check -> check.group() == group).toList();
            if (!checks.isEmpty()) {
                expected.add(group.id());
            }
            checks.forEach(
                    check ->
                            expected.add(
                                    check.id()
                                            + " "
                                            + check.severity().name().toLowerCase(Locale.ROOT)));
        }
        List<String> headings =
                lines.stream()
                        .filter(line -> line.matches("\\w+: .*|  \\S.*"))
                        .map(line -> line.replaceAll(":.*", "").strip().replaceAll(" +", " "))
                        .toList();
        assertEquals(expected, headings);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void listsEachCheckWithTheFirstSentenceOfItsPage(CheckDescription check) throws IOException {
        List<String> entry =
                cli.run("explain", "--all")
                        .out()
                        .lines()
                        .dropWhile(line -> !line.startsWith("  " + check.id() + " "))
                        .skip(1)
                        .takeWhile(line -> line.startsWith("      "))
                        .map(String::strip)
                        .toList();
        String summary = String.join(" ", entry);
        assertTrue(summary.endsWith("."), summary);
        String page = page(check).replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        assertTrue(withoutBlanks(page).contains(withoutBlanks(summary)), summary);
    }

    /** The lines that are no code. */
    private static Stream<String> text(CliRunner.Result page) {
        return page.out().lines().filter(line -> !line.startsWith("    "));
    }

    private static String page(CheckDescription check) throws IOException {
        return Files.readString(Pages.ROOT.resolve("docs/checks").resolve(check.id() + ".md"));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** All pieces of text on a page, in its order. */
    private static List<String> words(CheckDescription check) throws IOException {
        List<String> words = new ArrayList<>();
        Parser.builder()
                .build()
                .parse(page(check))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Text text) {
                                words.add(text.getLiteral());
                            }

                            @Override
                            public void visit(Code code) {
                                words.add("`" + code.getLiteral() + "`");
                            }

                            @Override
                            public void visit(FencedCodeBlock code) {
                                words.add(code.getLiteral());
                            }

                            @Override
                            public void visit(IndentedCodeBlock code) {
                                words.add(code.getLiteral());
                            }
                        });
        return words;
    }
}
