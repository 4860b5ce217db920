// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The markup of a page, and the forms that diagrams have in it. */
enum Markup {
    HTML(
            "(?i)\\A\\s*<(?:!doctype|html)\\b",
            "html|htm|xhtml|vue|svelte|astro|js|jsx|ts|tsx|mjs|cjs",
            () ->
                    Stream.of(
                            Comments.ofTemplates(),
                            Comments.ofHtml(),
                            new Enclosures(),
                            new ScriptTexts(),
                            new HtmlElements())),
    ASCIIDOC(
            "(?im)^\\[(?:source *, *)?\"?mermaid\\b[^\\]\\n]*\\]\\s*$",
            "adoc|asciidoc|asc",
            () -> Stream.of(new AsciiDocBlocks(), Comments.ofHtml(), new HtmlElements())),
    RESTRUCTURED_TEXT(
            "(?im)^\\s*\\.\\. (?:mermaid|code|code-block|sourcecode)::",
            "rst|rest",
            () -> Stream.of(new Directives(), Comments.ofHtml(), new HtmlElements())),

    /** Whatever else, too: no other markup has so many forms. */
    MARKDOWN(
            "",
            "md|markdown|mdx|mdown|mkd|qmd|rmd|org",
            () ->
                    Stream.of(
                            Comments.ofTemplates(),
                            new MarkdownCode(),
                            Comments.ofHtml(),
                            new Enclosures(),
                            new ScriptTexts(),
                            new HtmlElements(),
                            new IndentedCode()));

    private final Pattern text;
    private final List<String> extensions;
    private final Supplier<Stream<DiagramForm>> forms;

    Markup(String text, String extensions, Supplier<Stream<DiagramForm>> forms) {
        this.text = Pattern.compile(text);
        this.extensions = List.of(extensions.split("\\|"));
        this.forms = forms;
    }

    /** The markup that the extension of a file says; else that of which its text looks. */
    static Markup of(String fileName, String text) {
        String extension =
                fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(markup -> markup.extensions.contains(extension))
                .findFirst()
                .or(
                        () ->
                                Arrays.stream(values())
                                        .filter(markup -> markup.looksLike(text))
                                        .findFirst())
                .orElseThrow();
    }

    /** A text with fences is Markdown, whatever it shows in them. */
    private boolean looksLike(String page) {
        return this == MARKDOWN
                || (text.matcher(page).find() && (this == HTML || !page.contains("```")));
    }

    /** The text as its forms are to see it; every line stays on its number. */
    String prepare(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        return this == MARKDOWN ? MkDocsBlocks.outdented(plain) : plain;
    }

    /** The forms, in the order in which they take diagrams. */
    List<DiagramForm> forms() {
        return Stream.concat(forms.get(), Stream.of(new LeftOvers())).toList();
    }
}
