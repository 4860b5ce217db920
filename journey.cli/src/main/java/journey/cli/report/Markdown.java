// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.util.regex.Pattern;

/** Text of files and names of files, as it may stand in Markdown on GitHub or GitLab. */
public final class Markdown {

    /** What Markdown takes for more than itself. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

    /** After these the sites look for people, issues and addresses: {@code @somebody, #12, //}. */
    private static final Pattern REFERENCE =
            Pattern.compile("@|#(?=\\d)|!(?=\\d)|:(?=//)|www(?=\\.)");

    private Markdown() {}

    /**
     * The text with nothing in it that is more than text. A zero-width space keeps a map from
     * calling people into a discussion and from leading out of it.
     */
    public static String escaped(String text) {
        String plain = MARKUP.matcher(Printable.of(text)).replaceAll("\\\\$0");
        return unreferring(plain);
    }

    /** The same for text between tags of HTML in Markdown, where Markdown means nothing. */
    public static String escapedInTag(String text) {
        String plain =
                Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return unreferring(plain);
    }

    private static String unreferring(String text) {
        return REFERENCE.matcher(text).replaceAll("$0\u200B");
    }
}
