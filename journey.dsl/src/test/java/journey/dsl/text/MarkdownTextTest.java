// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    /**
     * What GitHub makes links of, by its page "Autolinked references and URLs", and GitLab, by its
     * page "GitLab-specific references"; both find it in the text that the Markdown stands for.
     */
    private static final List<Pattern> LINKS =
            List.of(
                    Pattern.compile("@[\\w\"]"),
                    Pattern.compile("[#!$&]\\d"),
                    Pattern.compile("[~%][\\w\"]"),
                    Pattern.compile("(?i)\\b(gh|gl|ghsa|cve)-\\w"),
                    Pattern.compile("(?i)\\b[0-9a-f]{7,}\\b"),
                    Pattern.compile("\\w://|(?i)\\bwww\\."),
                    Pattern.compile("\\[\\w+:\\w+\\]|\\w/\\w+>"),
                    Pattern.compile(":[\\w+-]+:"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@octocat",
                "@octo-org/team",
                "/cc @octocat.",
                "me@octocat.org",
                "mailto:me@octocat.org",
                "#12",
                "(#12)",
                "octocat/hello#12",
                "octocat#12",
                "GH-12",
                "gh-12",
                "GHSA-abcd-1234-efgh",
                "CVE-2021-44228",
                "a5c3785",
                "a5c3785ed8d6a35868bc169f07e40e889087fd2e",
                "A5C3785ED8D6A35868BC169F07E40E889087FD2E",
                "octocat@a5c3785ed8d6a35868bc169f07e40e889087fd2e",
                "octocat/hello@a5c3785ed8d6a35868bc169f07e40e889087fd2e",
                "9ba12248...b19a04f5",
                "1234567",
                "http://example.org",
                "https://example.org/a?b=c#d",
                "ftp://example.org",
                "www.example.org",
                "WWW.EXAMPLE.ORG",
                "!12",
                "group/project!12",
                "$12",
                "&12",
                "~bug",
                "~\"a label\"",
                "%v1.2",
                "%\"a milestone\"",
                "^alert#12",
                "[issue:12]",
                "[vulnerability:group/project/12]",
                "group/project>",
                "GL-12",
                ":tada:",
                ":+1:"
            })
    void makesNoLinkOfWhatASiteLooksFor(String reference) {
        String text = "See " + reference + " and (" + reference + ").";
        for (String written : List.of(shown(MarkdownText.of(text)), MarkdownText.inTag(text))) {
            LINKS.forEach(link -> assertFalse(link.matcher(written).find(), written));
        }
        assertEquals(text, shown(MarkdownText.of(text)).replace("\u2060", ""));
    }

    /** What a site sees that has read the Markdown. */
    private static String shown(String markdown) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 8:05 is 50% full; 4:3!",
                "Tom & Jerry, 5 cents, R-12",
                "Walks from A to B: 12 minutes",
                "A team (2,401 people) - and more",
                "Ghosts, www and http"
            })
    void leavesAloneWhatIsNoReference(String text) {
        assertEquals(text, MarkdownText.of(text).replace("\\", ""));
    }

    @Test
    void writesInATagWhatStandsForItself() {
        assertEquals(
                "&lt;/summary&gt; **b** &amp;amp; \uFFFD @\u2060me",
                MarkdownText.inTag("</summary>\n**b** &amp; \u001b @me"));
        assertEquals("", MarkdownText.inTag(null));
    }
}
