// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tabs and admonitions of MkDocs. What stands in them is indented by four blanks, which plain
 * Markdown takes for code.
 */
final class MkDocsBlocks {

    private static final Pattern HEAD =
            Pattern.compile("\\s*(?:===[!+]? +\".*\"|(?:!!!|\\?\\?\\?\\+?) +[\\w-].*)\\s*");

    private static final Pattern INDENTATION = Pattern.compile("^[ \t]*");

    private static final int STEP = 4;

    /** How far the contents of the open blocks are indented. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private MkDocsBlocks() {}

    /** A text in which the contents of such blocks are no longer indented, and lack their heads. */
    static String outdented(String text) {
        MkDocsBlocks blocks = new MkDocsBlocks();
        StringBuilder all = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            all.append(blocks.outdentedLine(line)).append('\n');
        }
        all.setLength(all.length() - 1);
        return all.toString();
    }

    private String outdentedLine(String line) {
        if (line.isBlank()) {
            return line;
        }
        Matcher indentation = INDENTATION.matcher(line);
        String blanks = indentation.find() ? indentation.group().replace("\t", "    ") : "";
        while (!open.isEmpty() && blanks.length() < open.peek()) {
            open.pop();
        }
        int depth = open.size();
        if (HEAD.matcher(line).matches()) {
            open.push(blanks.length() + STEP);
            return "";
        }
        return depth == 0
                ? line
                : blanks.substring(depth * STEP) + line.substring(indentation.end());
    }
}
