// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import org.jline.utils.WCWidth;

/** Tells how many columns text takes on a terminal with a fixed font. */
public final class Columns {

    private Columns() {}

    /** The columns of a text on one line; a tab counts as one. */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The columns of a character: 2 for a wide one, 0 for one that combines with another. */
    public static int of(int codePoint) {
        return codePoint < 0x300 ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
