// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The import takes nothing for a diagram that is none, and tells what looks like one. */
class MermaidLookAlikesTest {

    @TempDir private Path folder;
    private PageImport pages;

    @BeforeEach
    void start() {
        pages = new PageImport(folder);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsNoExample(String name, String page) throws IOException {
        CliRunner.Result result = pages.read(name, page);
        assertEquals(List.of("Real"), PageImport.titles(result), result.out());
        assertTrue(result.err().endsWith("All of it was taken literally.\n"), result.err());
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(
                        "a longer fence.md",
                        """
                        ````text
                        ```mermaid
                        journey
                          title Example
                        ```
                        ````

                        ```mermaid
                        journey
                          title Real
                        ```
                        """),
                Arguments.of(
                        "a comment.md",
                        """
                        <!-- Left out:
                        ```mermaid
                        journey
                          title Example
                        ```
                        <pre class="mermaid">
                        journey
                          title Example
                        </pre>
                        -->

                        ```mermaid
                        journey
                          title Real
                        ```
                        """),
                Arguments.of(
                        "a comment of Jekyll.md",
                        """
                        {% comment %}
                        ```mermaid
                        journey
                          title Example
                        ```
                        {% endcomment %}

                        {% mermaid %}
                        journey
                          title Real
                        {% endmermaid %}
                        """),
                Arguments.of(
                        "code that shows an element.md",
                        """
                        Write `<pre class="mermaid">` and no `<script>`, or

                        ```html
                        <pre class="mermaid">
                        journey
                          title Example
                        </pre>
                        ```

                        <pre class="mermaid">
                        journey
                          title Real
                        </pre>
                        """),
                Arguments.of(
                        "the source beside its diagram.md",
                        """
                        ```
                        journey
                            title Real
                        ```

                        ```md
                        journey
                          title Real

                        ```

                        {{< mermaid >}}
                        journey
                          title Real
                        {{< /mermaid >}}
                        """),
                Arguments.of(
                        "an example of Hugo.md",
                        """
                        ```tpl
                        {{</* mermaid */>}}
                        journey
                          title Example
                        {{</* /mermaid */>}}
                        ```

                        {{< mermaid >}}
                        journey
                          title Real
                        {{< /mermaid >}}
                        """),
                Arguments.of(
                        "marks that are words.md",
                        """
                        {mermaid} is a macro, <mermaid> is an element.

                        ```mermaid
                        journey
                          title Real
                        ```
                        """),
                Arguments.of(
                        "a directive of MyST with code.md",
                        """
                        ````{code-block} markdown
                        ```mermaid
                        journey
                          title Example
                        ```
                        ````

                        ````{note}
                        ```{mermaid}
                        journey
                          title Real
                        ```
                        ````
                        """),
                Arguments.of(
                        "a comment.mdx",
                        """
                        {/* <Mermaid chart={`
                        journey
                          title Example
                        `} /> */}

                        {/*
                        ```mermaid
                        journey
                          title Example
                        ```
                        */}

                        <Mermaid chart={`
                        journey
                          title Real
                        `} />
                        """),
                Arguments.of(
                        "code.rst",
                        """
                        .. code-block:: rst

                           .. mermaid::

                              journey
                                title Example

                        .. A comment

                           .. mermaid::

                              journey
                                title Example

                        Write::

                           .. mermaid::

                              journey
                                title Example

                        .. mermaid::

                           journey
                             title Real
                        """),
                Arguments.of(
                        "listing.adoc",
                        """
                        ----
                        [mermaid]
                        ....
                        journey
                          title Example
                        ....
                        ----

                        ////
                        [mermaid]
                        ....
                        journey
                          title Example
                        ....
                        ////

                        [mermaid]
                        ....
                        journey
                          title Real
                        ....
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookAlikes")
    void tellsWhatLooksLikeADiagramAndIsNotRead(String name, String page, String loss)
            throws IOException {
        CliRunner.Result refused = pages.run(name, page).assertStatus(2);
        assertEquals("", refused.out());
        int colon = loss.indexOf(':');
        assertEquals(
                "journey: There is no journey diagram of Mermaid in it. Line %s:%s\n"
                        .formatted(loss.substring(0, colon), loss.substring(colon + 1)),
                refused.err().replace("\r", ""));

        String real = "\n<pre class=\"mermaid\">\njourney\n  title Real\n</pre>\n";
        CliRunner.Result read = pages.read(name, page + real);
        assertEquals(List.of("Real"), PageImport.titles(read), read.out());
        assertEquals(
                List.of(
                        "ROOT:" + loss,
                        "Read 1 journey, 0 stages, 0 steps and 0 personas."
                                + " 1 thing could not be taken literally."),
                pages.losses(read, name));
    }

    static Stream<Arguments> lookAlikes() {
        String unknown =
                "This looks like a journey diagram, but nothing says that it is one of Mermaid."
                        + " It was not read.";
        return Stream.of(
                Arguments.of(
                        "another language.md",
                        """
                        ```text
                        journey
                          title One
                        ```
                        """,
                        "2: This begins like a journey diagram, but its language is \"text\" and"
                                + " not mermaid. It was not read."),
                Arguments.of(
                        "another language.rst",
                        """
                        .. code-block:: none

                           journey
                             title One
                        """,
                        "3: This begins like a journey diagram, but its language is \"none\" and"
                                + " not mermaid. It was not read."),
                Arguments.of(
                        "another language.adoc",
                        """
                        [source,text]
                        ----
                        journey
                          title One
                        ----
                        """,
                        "3: This begins like a journey diagram, but its language is \"text\" and"
                                + " not mermaid. It was not read."),
                Arguments.of(
                        "another kind.md",
                        """
                        ```mermaid
                        %%{init: {"theme": "dark"}}%%
                        journey-beta
                          title One
                        ```
                        """,
                        "2: A diagram of another kind (journey-beta) was passed over."),
                Arguments.of(
                        "another file.rst",
                        """
                        .. mermaid:: day.mmd
                           :alt: The day
                        """,
                        "1: This diagram stands in another file, \"day.mmd\". It was not read."),
                Arguments.of(
                        "another file.adoc",
                        """
                        mermaid::day.mmd[format=svg]
                        """,
                        "1: This diagram stands in another file, \"day.mmd\". It was not read."),
                Arguments.of(
                        "HTML without an empty line.md",
                        """
                        <details>
                        ```mermaid
                        journey
                          title One
                        ```
                        </details>
                        """,
                        "3: " + unknown),
                Arguments.of(
                        "an example in indented code.md",
                        """
                        Write

                            ```mermaid
                            journey
                              title One
                            ```
                        """,
                        "4: " + unknown),
                Arguments.of(
                        "a notebook.ipynb",
                        """
                        {"cells": [{"cell_type": "markdown", "source": [
                            "```mermaid\\n",
                            "journey\\n",
                            "  section Pay\\n"
                        ]}]}
                        """,
                        "3: " + unknown),
                Arguments.of(
                        "a sum of texts.js",
                        """
                        const day = 'journey\\n' +
                          'section Pay\\n';
                        """,
                        "1: " + unknown),
                Arguments.of(
                        "a paragraph.md",
                        """
                        The day

                        journey
                        title One
                        """,
                        "3: " + unknown));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unclosed")
    void readsADiagramThatIsNeverClosed(String name, String page, String loss) throws IOException {
        CliRunner.Result result = pages.read(name, page);
        assertEquals(List.of("One"), PageImport.titles(result), result.out());
        assertEquals("ROOT:" + loss, pages.losses(result, name).get(0));
    }

    static Stream<Arguments> unclosed() {
        return Stream.of(
                Arguments.of(
                        "a fence in a list.md",
                        """
                        - ```mermaid
                          journey
                            title One

                        The next paragraph.
                        """,
                        "1: This code block is never closed. It was read to line 3."),
                Arguments.of(
                        "a fence.md",
                        """
                        ```mermaid
                        journey
                          title One""",
                        "1: This code block is never closed. It was read to line 3."),
                Arguments.of(
                        "a shortcode.md",
                        """
                        {{< mermaid >}}
                        journey
                          title One
                        """,
                        "1: This diagram is never closed. It was read to line 3."),
                Arguments.of(
                        "an element.md",
                        """
                        <pre class="mermaid">
                        journey
                          title One
                        """,
                        "1: <pre> is never closed. It was read to line 3."),
                Arguments.of(
                        "a block.adoc",
                        """
                        [mermaid]
                        ....
                        journey
                          title One
                        """,
                        "2: This block is never closed. It was read to line 4."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Journey maps are kept in this folder.\n\n| Map | Owner |\n|---|---|\n",
                "# Journey\n\nSection 3 tells more: 5 things.\n",
                "```\njourney check maps\n```\n",
                "```\njourney\n```\n",
                "```js\nimport mermaid from 'mermaid';\n```\n",
                "```journey\njourney J \"J\" { stage S \"S\" }\n```\n",
                "The `journey`\ntitle is `one`.\n",
                "[mermaid]: https://mermaid.js.org\n",
                "<Mermaid chart={chart} />\n",
            })
    void takesNoProseForADiagram(String page) throws IOException {
        CliRunner.Result result = pages.run("page.md", page).assertStatus(2);
        assertEquals(
                "journey: There is no journey diagram of Mermaid in it: none that begins with"
                        + " `journey`.\n",
                result.err().replace("\r", ""));
    }
}
