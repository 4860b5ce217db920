// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a diagram.
 *
 * @param number that of the line of the page on which it stands, from 1
 * @param text without what the page puts around it, such as the mark of a quote
 */
public record Line(int number, String text) {

    /** The lines of a text that begins on a line of the page. */
    public static List<Line> all(int first, String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(first + lines.size(), line)));
        return lines;
    }
}
