// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;

/** Code among the words of Markdown. A tag in it is an example, and must begin no element. */
final class InlineCode {

    private static final Pattern TICKS = Pattern.compile("`+");

    /** What begins an element; a line break in a title stays one. */
    private static final Pattern TAG = Pattern.compile("<(?=[a-zA-Z!?])(?!(?i)br\\b)");

    private InlineCode() {}

    /** Blanks tags in the code of a paragraph: from some ticks to the next that are as many. */
    static void blankTagsInCode(List<SourceSpan> paragraph, Page page) {
        int begin = paragraph.get(0).getInputIndex();
        List<MatchResult> ticks =
                TICKS.matcher(page.rest(begin, end(paragraph))).results().toList();
        int[] partners = new int[ticks.size()];
        Map<Integer, Integer> next = new HashMap<>();
        for (int i = ticks.size() - 1; i >= 0; i--) {
            Integer partner = next.put(ticks.get(i).group().length(), i);
            partners[i] = partner == null ? -1 : partner;
        }
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] > 0) {
                blankTags(begin + ticks.get(i).end(), begin + ticks.get(partners[i]).start(), page);
                i = partners[i];
            }
        }
    }

    /** Blanks all tags of a block of code. */
    static void blankTags(List<SourceSpan> block, Page page) {
        blankTags(block.get(0).getInputIndex(), end(block), page);
    }

    private static void blankTags(int from, int to, Page page) {
        TAG.matcher(page.rest(from, to))
                .results()
                .forEach(tag -> page.blank(from + tag.start(), from + tag.end()));
    }

    private static int end(List<SourceSpan> spans) {
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
