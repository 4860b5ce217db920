// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import java.util.regex.Pattern;

/**
 * Writes texts of maps so that Markdown, HTML and what GitHub, GitLab and wikis make of both show
 * them as they are.
 *
 * <p>Every text stands in one line and after a word of the document, so that only characters within
 * a line matter. The sites look for people, issues, commits and addresses in what the reader of
 * Markdown leaves as text, where no backslash is left to stop them. An invisible word joiner does.
 */
public final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>&|~#$";
    private static final String WORD_JOINER = "\u2060";

    /** The places within what the sites make links of, see GitHub's "Autolinked references". */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    String.join(
                            "|",
                            // @octocat, me@example.org, octocat/hello@a1b2c3d
                            "(?<=@)(?=\\S)",
                            // #12, octocat/hello#12; GitLab's !12, $12, &12, ^alert#12
                            "(?<=[#!$&])(?=\\d)",
                            // GitLab's labels and milestones: ~bug, %"a b"
                            "(?<=[~%])(?=[\\w\"])",
                            // GH-12, GL-12, and advisories
                            "(?<=\\b(?i:GH|GL|GHSA|CVE)-)(?=\\w)",
                            // GitLab's [issue:12], and projects: group/project>
                            "(?<=\\[)(?=\\w+:)|(?<=\\w/[\\w.-]{1,255})(?=>)",
                            // :tada:
                            "(?<=:)(?=[\\w+-]+:)",
                            // https://example.org, www.example.org
                            "(?<=:)(?=//)|(?<=\\b(?i:www))(?=\\.)"));

    /** What may be the beginning of the hash of a commit, or all of it. */
    private static final Pattern COMMIT = Pattern.compile("\\b[0-9a-fA-F]{7,}\\b");

    private static final Pattern TOO_SHORT_FOR_COMMIT = Pattern.compile(".{6}(?=.)");

    private MarkdownText() {}

    /** A text in one line, escaped; null counts as empty. */
    public static String of(String text) {
        String plain = plain(text);
        StringBuilder escaped = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The same for text between tags of HTML in Markdown, where Markdown means nothing. */
    public static String inTag(String text) {
        return plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** In one line, with nothing that is more than text to those who do not read Markdown. */
    private static String plain(String text) {
        if (text == null) {
            return "";
        }
        String unreferring = REFERENCE.matcher(SafeText.words(text)).replaceAll(WORD_JOINER);
        return COMMIT.matcher(unreferring)
                .replaceAll(
                        commit ->
                                TOO_SHORT_FOR_COMMIT
                                        .matcher(commit.group())
                                        .replaceAll("$0" + WORD_JOINER));
    }
}
