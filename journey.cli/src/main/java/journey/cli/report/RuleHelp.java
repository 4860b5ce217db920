// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.check.CheckDescription;

/**
 * What a rule of SARIF says of its check: the page of the check, as the build packages it.
 *
 * @param markdown the page, with complete addresses in its links
 */
record RuleHelp(String markdown) {

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(([^)]*)\\)");
    private static final Pattern LEAD = Pattern.compile("(?<=\\. )[^.]*:$");
    private static final Pattern BLANK_LINES = Pattern.compile("\\r?\\n\\s*\\n");
    private static final Pattern SENTENCE = Pattern.compile("^.*?\\.(?= |$)");

    static RuleHelp of(CheckDescription check) {
        String name = "/journey/cli/pages/" + check.id() + ".md";
        try (InputStream page = RuleHelp.class.getResourceAsStream(name)) {
            String text =
                    page == null
                            ? "Finds " + check.id().replace('-', ' ') + "."
                            : new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return new RuleHelp(linked(text, URI.create(check.page())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String linked(String text, URI page) {
        return LINK.matcher(text)
                .replaceAll(
                        link -> "[%s](%s)".formatted(link.group(1), page.resolve(link.group(2))));
    }

    /** What the check finds, in plain text: the first paragraph under the title and the facts. */
    String summary() {
        return paragraphs()
                .filter(paragraph -> !paragraph.startsWith("#") && !paragraph.startsWith("**"))
                .findFirst()
                .map(RuleHelp::plain)
                .orElse("");
    }

    /** The first sentence of the summary. */
    String firstSentence() {
        String text = summary();
        return SENTENCE.matcher(text).results().findFirst().map(MatchResult::group).orElse(text);
    }

    private Stream<String> paragraphs() {
        return BLANK_LINES.splitAsStream(markdown).map(String::strip);
    }

    /** Without markup, and without a last sentence that only leads to what follows. */
    private static String plain(String paragraph) {
        String text =
                LINK.matcher(paragraph)
                        .replaceAll("$1")
                        .replaceAll("[`*]", "")
                        .replaceAll("\\s+", " ");
        return LEAD.matcher(text).replaceFirst("").strip();
    }
}
