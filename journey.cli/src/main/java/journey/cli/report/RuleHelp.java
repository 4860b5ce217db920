// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.net.URI;
import journey.dsl.check.CheckDescription;
import journey.dsl.explanation.CheckPage;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * What a rule of SARIF says of its check: the page of the check.
 *
 * @param firstSentence what the check finds, in plain text
 * @param summary the same in all its sentences
 * @param markdown the page, with complete addresses in its links
 */
record RuleHelp(String firstSentence, String summary, String markdown) {

    static RuleHelp of(CheckDescription check) {
        CheckPage page = CheckPage.of(check);
        URI address = URI.create(check.page());
        return new RuleHelp(
                plain(page.sentences().get(0)),
                plain(String.join(" ", page.sentences())),
                MarkdownRenderer.builder()
                        .build()
                        .render(page.content(link -> address.resolve(link).toString())));
    }

    /** Programs show the text as it is. */
    private static String plain(String sentences) {
        return sentences.replace("`", "");
    }
}
