// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * How the curve of a persona looks. No two of the first eighty have both the same dashes and the
 * same symbol, so that colour is never needed to tell them apart.
 *
 * @param index the place of the persona among those that are shown, from 0
 */
record CurveKind(int index) {

    /** How far a symbol reaches from its middle, in pixels. */
    static final int SYMBOL_RADIUS = 5;

    private static final int COLOURS = 6;
    private static final int DASHES = 5;

    /** Around 0,0; all of them are drawn filled before the first of them is drawn hollow. */
    private static final List<String> SYMBOLS =
            List.of(
                    "M0-3.7a3.7 3.7 0 1 0 .01 0z",
                    "M-3.4-3.4h6.8v6.8h-6.8z",
                    "M0-4.5l4.2 7.7h-8.4z",
                    "M0-4.9L4.9 0 0 4.9-4.9 0z",
                    "M0 4.5l4.2-7.7h-8.4z",
                    "M-1.5-4.4h3v2.9h2.9v3h-2.9v2.9h-3v-2.9h-2.9v-3h2.9z",
                    "M-4.2-4.2h8.4L1.4 0l2.8 4.2h-8.4L-1.4 0z",
                    "M0-4.9l1.4 3.1 3.5.4-2.6 2.3.8 3.4L0 2.6l-3.1 1.7.8-3.4-2.6-2.3 3.5-.4z");

    /** The classes of a line of this kind. */
    String line() {
        return "curve curve-%d dash-%d%s"
                .formatted(
                        index % COLOURS + 1,
                        index % DASHES + 1,
                        index / DASHES % 2 == 0 ? "" : " thin");
    }

    /**
     * Draws the symbol.
     *
     * @param x of its middle
     * @param y of its middle
     * @param persona whose it is on the map, by name; null on a card
     */
    void drawSymbol(XmlWriter out, double x, double y, String persona) {
        boolean hollow = index / SYMBOLS.size() % 2 == 1;
        String colour = "symbol symbol-" + (index % COLOURS + 1);
        out.element(
                "path",
                Attributes.of("class", hollow ? colour + " hollow" : colour)
                        .and("data-personas", persona)
                        .and(
                                "transform",
                                "translate(%s %s)".formatted(Coordinates.of(x), Coordinates.of(y)))
                        .and("d", SYMBOLS.get(index % SYMBOLS.size())));
    }
}
