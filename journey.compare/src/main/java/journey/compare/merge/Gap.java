// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.text.Blanks;

/**
 * What stands between two words of a map: blanks, line breaks and comments.
 *
 * @param text not null
 */
record Gap(String text) {

    private static final Pattern COMMENT = Pattern.compile("(?s)//[^\r\n]*|/\\*.*?\\*/");
    private static final Pattern WHITE = Pattern.compile("[" + Blanks.CLASS + "]+");

    /** What the comments say, however their lines are indented. */
    List<String> comments() {
        List<String> comments = new ArrayList<>();
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            comments.add(unified(comment.group()));
        }
        return comments;
    }

    static String unified(String comment) {
        return Blanks.strip(WHITE.matcher(comment).replaceAll(" "));
    }

    /** Tells whether what follows would become part of a comment. */
    boolean isOpen() {
        Matcher comment = COMMENT.matcher(text);
        int end = -1;
        boolean line = false;
        while (comment.find()) {
            end = comment.end();
            line = comment.group().startsWith("//");
        }
        return line && end == text.length();
    }

    boolean beginsLine() {
        return text.startsWith("\n") || text.startsWith("\r");
    }
}
