// SPDX-License-Identifier: EPL-2.0
package journey.render.markdown;

import java.util.regex.Pattern;

/**
 * Writes texts of maps so that Markdown, HTML and what wikis make of both show them as they are.
 *
 * <p>Every text stands in one line and behind a word of this document, so that only characters
 * within a line matter. Where GitHub and GitLab look for mentions, issues and emoji after they have
 * read the Markdown, an invisible word joiner keeps them from finding any.
 */
public final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>&|~#$";
    private static final char WORD_JOINER = '\u2060';

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029\uFEFF]+");

    /** What steers a terminal, or shows text in another order than it is written. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Behind the signs of mentions, issues, merge requests, snippets, labels and emoji. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?<=@|(?<!\\w)[#!$%&~]|\\b(?i:GH)-)(?=\\w)|(?<=:)(?=[\\w+-]+:)");

    private MarkdownText() {}

    /** A text in one line, escaped; null counts as empty. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        String visible = STEERING.matcher(line).replaceAll("\uFFFD");
        String plain = REFERENCE.matcher(visible).replaceAll(String.valueOf(WORD_JOINER));
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
}
