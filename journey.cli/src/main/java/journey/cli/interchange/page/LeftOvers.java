// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.List;
import java.util.regex.Pattern;

/** Tells of what looks like a journey diagram, but stands in no form that is known. */
final class LeftOvers implements DiagramForm {

    /** The word alone, among whatever marks; perhaps with the line feed of a program's text. */
    private static final Pattern BEGIN =
            Pattern.compile(
                    "(?:.*[\"'`]journey\\\\n|[^\\p{L}\\p{N}]*+journey(?:\\\\n)?)[^\\p{L}\\p{N}]*");

    private static final Pattern NEXT =
            Pattern.compile(
                    "[^\\p{L}\\p{N}]*(?:(?:title|section) .*|acc(?:Title|Descr)\\b.*"
                            + "|.*\\S: *[0-9](?![0-9:]).*)");

    @Override
    public void takeFrom(Page page) {
        List<Line> lines =
                Line.all(1, page.rest()).stream().filter(it -> !it.text().isBlank()).toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (BEGIN.matcher(lines.get(i).text()).matches()
                    && NEXT.matcher(lines.get(i + 1).text()).matches()) {
                page.remark(
                        lines.get(i).number(),
                        "This looks like a journey diagram, but nothing says that it is one of"
                                + " Mermaid. It was not read.");
            }
        }
    }
}
