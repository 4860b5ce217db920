// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In every form in which people publish diagrams, the import finds them. */
class MermaidPagesTest {

    @TempDir private Path folder;
    private PageImport pages;

    @BeforeEach
    void start() {
        pages = new PageImport(folder);
    }

    /** Pages with one diagram; the score 9 tells by its loss whether lines are counted right. */
    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "a fence on the line of a list item.md",
                        """
                        - ```mermaid
                          journey
                            title One
                            section Pay
                              Choose: 9: Ann
                          ```
                        """),
                Arguments.of(
                        "a fence in a numbered list in a quote.md",
                        """
                        > 1. First
                        >
                        >    ~~~~ mermaid
                        >    journey
                        >      title One
                        >      section Pay
                        >
                        >        Choose: 9: Ann
                        >    ~~~~
                        """),
                Arguments.of(
                        "a fence with attributes.md",
                        """
                        ```{.mermaid #figure caption="The day"}
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ```
                        """),
                Arguments.of(
                        "a fence with a class after others.md",
                        """
                        ``` {.sourceCode .mermaid}
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ```
                        """),
                Arguments.of(
                        "a fence of Quarto.qmd",
                        """
                        ```{mermaid}
                        %%| label: fig-day
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ```
                        """),
                Arguments.of(
                        "a fence in capitals.md",
                        """
                        ```Mermaid
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ```
                        """),
                Arguments.of(
                        "a fence without a language.md",
                        """
                        Our day:

                        ```
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ```
                        """),
                Arguments.of(
                        "indented code.md",
                        """
                        Our day:

                            journey
                              title One
                              section Pay
                                Choose: 9: Ann

                        Its end.
                        """),
                Arguments.of(
                        "a fence of code-block in MyST.md",
                        """
                        ```{code-block} mermaid
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ```
                        """),
                Arguments.of(
                        "directives of MyST in each other.md",
                        """
                        ``````{tab-set}
                        `````{tab-item} Day
                        ```{mermaid}
                        :caption: The day
                        :name: day

                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ```
                        `````
                        ``````
                        """),
                Arguments.of(
                        "reStructuredText in MyST.md",
                        """
                        ```{eval-rst}
                        .. mermaid::
                           :caption: Day

                           journey
                             title One
                             section Pay
                               Choose: 9: Ann
                        ```
                        """),
                Arguments.of(
                        "tabs and notes of MkDocs.md",
                        """
                        === "Day"
                            Ann's day

                            !!! note "A note"

                                ``` mermaid
                                journey
                                  title One
                                  section Pay
                                    Choose: 9: Ann
                                ```
                        === "Night"
                        """),
                Arguments.of(
                        "colons of Azure DevOps.md",
                        """
                        ::: mermaid
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        :::
                        """),
                Arguments.of(
                        "colons of MyST.md",
                        """
                        ::::{mermaid}
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ::::
                        """),
                Arguments.of(
                        "a shortcode of Hugo.md",
                        """
                        {{< mermaid align="left" >}}
                        journey
                          title One

                          section Pay
                            Choose: 9: Ann
                        {{< /mermaid >}}
                        """),
                Arguments.of(
                        "another shortcode of Hugo.md",
                        """
                        {{%mermaid%}}
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        {{% /mermaid %}}
                        """),
                Arguments.of(
                        "a tag of Jekyll.md",
                        """
                        {% mermaid %}
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        {% endmermaid %}
                        """),
                Arguments.of(
                        "a shortcode of Zola.md",
                        """
                        {% mermaid(label="The day") %}
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        {% end %}
                        """),
                Arguments.of(
                        "a block of Org mode.org",
                        """
                        * Day
                        #+BEGIN_SRC mermaid :file day.svg
                          journey
                            title One
                            section Pay
                              Choose: 9: Ann
                        #+END_SRC
                        """),
                Arguments.of(
                        "a macro of Confluence.txt",
                        """
                        h1. Day
                        {mermaid:theme=dark}
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        {mermaid}
                        """),
                Arguments.of(
                        "a parser function of MediaWiki.wiki",
                        """
                        == Day ==
                        {{#mermaid:
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        }}
                        """),
                Arguments.of(
                        "a macro of Redmine.textile",
                        """
                        h1. Day

                        {{mermaid
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        }}
                        """),
                Arguments.of(
                        "a processor of Trac.txt",
                        """
                        = Day =
                        {{{
                        #!mermaid
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        }}}
                        """),
                Arguments.of(
                        "a div in Markdown.md",
                        """
                        # Day

                        <div class='diagram mermaid' align="center">
                        journey

                            title One
                            section Pay
                              Choose: 9: Ann
                        </div>
                        """),
                Arguments.of(
                        "a pre in a quote.md",
                        """
                        > <pre class="mermaid">
                        > journey
                        >   title One
                        >   section Pay
                        >     Choose: 9: Ann
                        > </pre>
                        """),
                Arguments.of(
                        "a pre with a language.md",
                        """
                        <pre lang="mermaid"><code>journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        </code></pre>
                        """),
                Arguments.of(
                        "code of a finished page.html",
                        """
                        <!DOCTYPE html>
                        <html><body>

                            <pre><code class="language-mermaid">journey
                              title &#79;ne
                              section Pay
                                Choose: 9: Ann
                            </code></pre>
                        </body></html>
                        """),
                Arguments.of(
                        "a tag of Jekyll in HTML.html",
                        """
                        <h1>Day</h1>
                        {% mermaid %}
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        {% endmermaid %}
                        """),
                Arguments.of(
                        "an element called mermaid.html",
                        """
                        <mermaid>journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        </mermaid>
                        """),
                Arguments.of(
                        "a script.html",
                        """
                        <script type="text/mermaid">
                          journey
                            title One
                            section Pay
                              Choose: 9: Ann
                        </script>
                        """),
                Arguments.of(
                        "a component with a chart.mdx",
                        """
                        import Mermaid from '@theme/Mermaid';

                        <Mermaid chart={`
                        \tjourney

                        \t\ttitle One
                        \t\tsection Pay
                        \t\t\tChoose: 9: Ann
                        `} />
                        """),
                Arguments.of(
                        "a component around a text.mdx",
                        """
                        <Mermaid>
                        {`
                          journey
                            title One
                            section Pay
                              Choose: 9: Ann
                        `}
                        </Mermaid>
                        """),
                Arguments.of(
                        "an attribute over lines.mdx",
                        """
                        <Mermaid
                          id="day"
                          chart="journey
                            title One
                            section Pay
                              Choose: 9: Ann"
                        />
                        """),
                Arguments.of(
                        "a template literal.tsx",
                        """
                        const rows: Array<string> = ["`"];
                        export const day = `
                          journey
                            title One
                            section Pay
                              Choose: 9: Ann
                        `;
                        """),
                Arguments.of(
                        "a text with escapes.js",
                        """
                        render({
                          code: "journey\\n  title One\\n  section Pay\\n    Choose: 9: Ann",
                        });
                        """),
                Arguments.of(
                        "an attribute of Vue.vue",
                        """
                        <template>
                          <Mermaid :code="`journey\\n  title One\\n  section Pay\\n    Choose: 9: Ann`" />
                        </template>
                        """),
                Arguments.of(
                        "a directive.rst",
                        """
                        Day
                        ===

                        .. only:: html

                           .. mermaid::
                              :caption: The day
                              :align: center

                              journey
                                title One
                                section Pay

                                  Choose: 9: Ann

                        Night
                        """),
                Arguments.of(
                        "a directive of code.rst",
                        """
                        * .. code-block:: mermaid
                             :linenos:

                             journey
                               title One
                               section Pay
                                 Choose: 9: Ann
                        """),
                Arguments.of(
                        "a directive without an empty line.rst",
                        """
                        .. code:: mermaid
                          journey
                            title One
                            section Pay
                              Choose: 9: Ann
                        """),
                Arguments.of(
                        "raw HTML in a directive.rst",
                        """
                        .. raw:: html

                            <div class="mermaid">
                                journey
                                  title One
                                  section Pay
                                    Choose: 9: Ann
                            </div>
                        """),
                Arguments.of(
                        "a docstring.py",
                        """
                        \"""A day.

                            .. code-block:: mermaid

                                journey
                                  title One
                                  section Pay
                                    Choose: 9: Ann
                        \"""
                        """),
                Arguments.of(
                        "a block.adoc",
                        """
                        = Day

                        .Ann's day
                        [mermaid, target=day, format=svg]
                        ....
                        journey
                          title One
                          section Pay

                            Choose: 9: Ann
                        ....
                        """),
                Arguments.of(
                        "a listing.adoc",
                        """
                        [source,mermaid]
                        ----
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ----
                        """),
                Arguments.of(
                        "an open block after an anchor.asciidoc",
                        """
                        * Day
                        +
                        [#day]
                        [%unbreakable,mermaid]
                        --
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        --
                        """),
                Arguments.of(
                        "a paragraph.adoc",
                        """
                        [mermaid]
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann

                        Night.
                        """),
                Arguments.of(
                        "a fence.adoc",
                        """
                        ```mermaid
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        ```
                        """),
                Arguments.of(
                        "a passthrough.adoc",
                        """
                        ++++
                        <pre class="mermaid">
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        </pre>
                        ++++
                        """),
                Arguments.of(
                        "a diagram alone.md",
                        """

                        %% A comment
                        journey
                          title One
                          section Pay
                            Choose: 9: Ann
                        """),
                Arguments.of(
                        "settings, then a diagram.txt",
                        """
                        ---
                        title: One
                        ---
                        journey
                          section Pay
                            Choose: 9: Ann
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void findsTheDiagram(String name, String page) throws IOException {
        assertReadsOne(name, page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void findsTheDiagramWithLineEndsOfWindows(String name, String page) throws IOException {
        assertReadsOne(name, "\uFEFF" + page.replace("\n", "\r\n"));
    }

    private void assertReadsOne(String name, String page) throws IOException {
        CliRunner.Result result = pages.read(name, page);
        assertEquals(List.of("One"), PageImport.titles(result), result.out());
        assertTrue(result.out().contains("stage Pay \"Pay\" {\n        step Choose"), result.out());
        int line = line(page, "Choose: 9");
        assertEquals(
                List.of(
                        "ROOT:%d: The score 9 is none of 1, 2, 3, 4 and 5. Taken as 5, emotion +2."
                                .formatted(line),
                        "Read 1 journey, 1 stage, 1 step and 1 persona."
                                + " 1 thing could not be taken literally."),
                pages.losses(result, name));
    }

    @Test
    void readsSeveralDiagramsOfAPage() throws IOException {
        CliRunner.Result result =
                pages.read(
                        "page.md",
                        """
                        <pre class="mermaid">
                        journey
                          title One
                        </pre>

                        - ```mermaid
                          journey
                            title Two
                          ```

                        ```mermaid
                        journey
                          title Three
                        ```

                        {{< mermaid >}}
                        journey
                          title Four
                        {{< /mermaid >}}
                        """);
        assertEquals(List.of("One", "Two", "Three", "Four"), PageImport.titles(result));
        assertTrue(result.err().endsWith("All of it was taken literally.\n"), result.err());
    }

    @Test
    void decodesEntitiesOfElementsAsABrowserDoes() throws IOException {
        CliRunner.Result result =
                pages.read(
                        "page.html",
                        """
                        <div class="mermaid">
                        journey
                          title R&amp;D &lt;one&gt; &copy &#x4F60;
                          section Pay<br>now
                            &quot;Choose&quot;: 3: Ann &amp; Ben
                        </div>
                        """);
        assertEquals(List.of("R&D <one> © 你"), PageImport.titles(result), result.out());
        assertTrue(result.out().contains("\"\\\"Choose\\\"\""), result.out());
        assertTrue(result.out().contains("\"Ann & Ben\""), result.out());
        assertEquals(
                "ROOT:4: A title of a map has no line breaks: <br> became a blank.",
                pages.losses(result, "page.html").get(0));
    }

    @Test
    void tellsThatAProgramFillsIn() throws IOException {
        CliRunner.Result result =
                pages.read(
                        "page.tsx",
                        """
                        const day = `journey
                          title ${topic}
                          section \\`Pay\\`
                        `;
                        """);
        assertEquals(List.of("${topic}"), PageImport.titles(result), result.out());
        assertTrue(result.out().contains("stage Pay \"`Pay`\""), result.out());
        assertEquals(
                "ROOT:1: A program fills in `${…}` in this diagram. It was taken as it stands.",
                pages.losses(result, "page.tsx").get(0));
    }

    @Test
    void readsAMisspeltJourney() throws IOException {
        CliRunner.Result result = pages.read("page.md", "```mermaid\nJourney\n  title One\n```\n");
        assertEquals(List.of("One"), PageImport.titles(result), result.out());
        assertEquals(
                "ROOT:2: Mermaid knows no `Journey`. Taken as `journey`.",
                pages.losses(result, "page.md").get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "<!--",
                "<div class=mermaid>",
                "- ",
                "{{< mermaid ",
                "{{mermaid\n",
                "{% mermaid ",
                "=\"",
                "= `",
                "`",
                "\n",
                " ",
                "```{note}\n",
                "<script>",
                "::: mermaid\n",
                "[mermaid]\n",
                ".. mermaid::\n",
                "!!! note\n    ",
                "journey\n",
            })
    void isDoneSoonWithHostilePages(String part) throws IOException {
        for (String name : List.of("page.md", "page.html", "page.rst", "page.adoc")) {
            String page = part.repeat(100_000 / part.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pages.run(name, page));
        }
    }

    /** The number of the line with these words. */
    private static int line(String page, String words) {
        return (int) page.substring(0, page.indexOf(words)).lines().count()
                + (page.substring(0, page.indexOf(words)).endsWith("\n") ? 1 : 0);
    }
}
