// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import java.util.Map;

/**
 * What a page shows of a group of customers instead of all: the words and bars of the boxes of the
 * lane, and the commonest ways through the map. Texts are plain, safe to show but not escaped.
 *
 * @param title of the group
 * @param kind {@code persona}, {@code channel} or the column of a segment; null for all customers
 * @param totals in the margin
 * @param places what stands in the boxes, by the names of stages and moments
 * @param variants the commonest first
 */
public record CustomerView(
        String title,
        String kind,
        List<Text> totals,
        Map<String, Numbers> places,
        List<Variant> variants) {

    /**
     * A line of text.
     *
     * @param css the class of its letters
     * @param x from the left of its box, in pixels
     * @param y of its baseline, from the top of its box, in pixels
     */
    public record Text(String css, int x, int y, String text) {}

    /**
     * What stands in a box.
     *
     * @param bar its length, in pixels; 0 for none
     * @param isSkipped whether most of the group pass the moment by
     */
    public record Numbers(List<Text> texts, int bar, boolean isSkipped) {

        public Numbers {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A way through the map that several took.
     *
     * @param words how many cases
     * @param visits in their order
     * @param skipped the names of moments that were passed by
     */
    public record Variant(String words, List<Visit> visits, List<String> skipped) {

        public Variant {
            visits = List.copyOf(visits);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * A visit to a moment.
     *
     * @param name of the moment
     * @param title of the moment
     * @param isExtra whether the map has no place for it
     */
    public record Visit(String name, String title, boolean isExtra) {}

    public CustomerView {
        totals = List.copyOf(totals);
        variants = List.copyOf(variants);
    }
}
