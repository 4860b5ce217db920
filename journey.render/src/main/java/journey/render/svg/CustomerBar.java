// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.MOMENT_WIDTH;
import static journey.layout.MapLayout.PADDING;

import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * How many customers were somewhere, as a bar: as long as a box of a moment is wide for the most of
 * all places. Bars of stages and of moments can be compared.
 *
 * @param length in pixels
 */
record CustomerBar(int length) implements Figure {

    /** Below the number, in pixels. */
    static final int TOP = PADDING + TextStyle.STRONG.lineHeight() + 1;

    /** In pixels. */
    static final int HEIGHT = 8;

    private static final int LONGEST = MOMENT_WIDTH - 2 * PADDING;

    /** The bar of a number beside the largest one; there is something to see of every number. */
    static CustomerBar of(long number, long largest) {
        long length = largest == 0 ? 0 : Math.round((double) LONGEST * number / largest);
        return new CustomerBar((int) Math.max(1, length));
    }

    @Override
    public void draw(XmlWriter out, int x, int y, int width, int height) {
        draw(out, "track", x, y, LONGEST);
        draw(out, "bar", x, y, length);
    }

    private static void draw(XmlWriter out, String cssClass, int x, int y, int width) {
        out.element(
                "rect",
                Attributes.of("class", cssClass)
                        .and("x", x)
                        .and("y", y + TOP)
                        .and("width", width)
                        .and("height", HEIGHT));
    }
}
