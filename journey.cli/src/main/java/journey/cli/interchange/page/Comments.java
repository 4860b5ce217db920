// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments: what stands in them is shown to nobody. */
final class Comments implements DiagramForm {

    /** Where a comment of each kind begins and ends. */
    private final Map<Pattern, Pattern> marks;

    private Comments(Map<Pattern, Pattern> marks) {
        this.marks = marks;
    }

    static Comments ofHtml() {
        return new Comments(Map.of(Pattern.compile("<!--"), Pattern.compile("-->")));
    }

    /** Comments of MDX and of Liquid, which are left out before anybody reads the Markdown. */
    static Comments ofTemplates() {
        return new Comments(
                Map.of(
                        Pattern.compile("(?m)^[ \\t]*+\\{/\\*"), Pattern.compile("\\*/}"),
                        Pattern.compile("\\{%-? *comment *-?%}"),
                                Pattern.compile("\\{%-? *endcomment *-?%}")));
    }

    @Override
    public void takeFrom(Page page) {
        marks.forEach((begin, end) -> blank(begin, end, page));
    }

    private static void blank(Pattern beginMark, Pattern endMark, Page page) {
        String text = page.rest();
        Matcher begin = beginMark.matcher(text);
        Matcher end = endMark.matcher(text);
        int from = 0;
        while (begin.find(from) && end.find(begin.end())) {
            page.blank(begin.start(), end.end());
            from = end.end();
        }
    }
}
