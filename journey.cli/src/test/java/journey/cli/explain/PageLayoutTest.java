// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.dsl.check.CheckDescription;
import journey.dsl.validation.CheckCatalogue;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

    private static final CheckDescription CHECK =
            CheckCatalogue.all().stream()
                    .filter(check -> check.id().equals("syntax"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void setsBlocksApartByOneEmptyLine() {
        assertLines(
                """
                # Title
                First
                paragraph.


                Second *one*.
                ## Next
                ---
                """,
                """
                Title

                First paragraph.

                Second one.

                Next

                ------------------------------
                """);
    }

    @Test
    void breaksLinesBeforeTheWordThatDoesNotFit() {
        assertLines(
                """
                The customer never meets the company in it.
                See `at least 30 answers`, and
                incomprehensibilities-of-long-words.
                """,
                """
                The customer never meets the
                company in it. See
                `at least 30 answers`, and
                incomprehensibilities-of-long-words.
                """);
    }

    @Test
    void keepsTheBlanksOfALineAndItsHardBreaks() {
        assertLines(
                """
                **Severity:** error   **Group:** errors\\
                next line
                """,
                """
                Severity: error   Group:
                errors
                next line
                """);
    }

    @Test
    void countsWideCharactersAsTwoColumns() {
        assertLines(
                """
                受け取り 受け取り 受け取り 受け取り 受け取り
                """,
                """
                受け取り 受け取り 受け取り
                受け取り 受け取り
                """);
    }

    @Test
    void indentsCodeAndKeepsItsLines() {
        assertLines(
                """
                ```journey
                stage Buy "Orders and pays" as purchase {

                    goal   "*A* decent coffee"
                }
                ```
                """,
                """
                    stage Buy "Orders and pays" as purchase {

                        goal   "*A* decent coffee"
                    }
                """);
    }

    @Test
    void indentsWhatBelongsToAnItemOfAList() {
        assertLines(
                """
                - The first item is longer than a line.
                - The second has items:
                  - one
                  - two
                9. nine
                10. ten
                """,
                """
                - The first item is longer
                  than a line.
                - The second has items:
                  - one
                  - two

                9. nine
                10. ten
                """);
    }

    @Test
    void setsItemsApartWhereThePageDoes() {
        assertLines(
                """
                1. One

                   ```
                   code
                   ```

                2. Two

                > A quote that is longer than a line.
                """,
                """
                1. One

                       code

                2. Two

                > A quote that is longer than
                > a line.
                """);
    }

    @Test
    void showsTheAddressOfALinkOnce() {
        assertLines(
                """
                See [metrics](../language.md#metric), [again](../language.md#metric) and
                <https://example.org/nps>.
                """,
                """
                See metrics
                (https://journey.example/docs/language.md#metric),
                again and
                https://example.org/nps.
                """);
    }

    @Test
    void showsNoAddressOfAnotherCheck() {
        PageLinks links = new PageLinks(CHECK);
        assertEquals(
                List.of("See missing-import, above and", "malformed date."),
                lines(
                        "See [missing-import](missing-import.md), [above](#bad) and [malformed date](malformed-date.md#fix).",
                        false,
                        links));
        assertEquals(List.of("missing-import", "malformed-date"), List.copyOf(links.related()));
    }

    @Test
    void stylesTextOnATerminal() {
        assertEquals(
                List.of(
                        "ESC[1mFix of ESC[0mESC[1mESC[36mthisESC[0m",
                        "",
                        "Add ESC[36ma measureESC[0m, ESC[1mnever twoESC[0m",
                        "ESC[1mmeasuresESC[0m. See "
                                + "ESC]8;;https://journey.example/docs/checks/missing-import.mdESC\\"
                                + "ESC[4mthe importsESC[0mESC]8;;ESC\\."),
                lines(
                                """
                                ## Fix of `this`

                                Add `a measure`, **never two measures**. See [the imports](missing-import.md).
                                """,
                                true,
                                new PageLinks(CHECK))
                        .stream()
                        .map(line -> line.replace("\u001b", "ESC"))
                        .toList());
    }

    private static void assertLines(String page, String expected) {
        assertEquals(expected, String.join("\n", lines(page, false, new PageLinks(CHECK))) + "\n");
    }

    private static List<String> lines(String page, boolean colour, PageLinks links) {
        return PageLayout.of(Parser.builder().build().parse(page), 30, new Ink(colour), links);
    }
}
