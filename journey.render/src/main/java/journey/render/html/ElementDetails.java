// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import java.util.List;
import journey.dsl.summary.Fact;

/**
 * What a page tells of an element of its map. All of it is plain text, safe to show but not
 * escaped.
 *
 * @param name the path of names, as it stands in {@code data-journey}
 * @param kind what it is: {@code Touchpoint}
 * @param description what its author wrote about it; null for nothing
 * @param place the file without its folder and the line; null when it was not read from a text
 */
public record ElementDetails(
        String name,
        String kind,
        String title,
        String description,
        List<Fact> facts,
        String place) {

    public ElementDetails {
        facts = List.copyOf(facts);
    }
}
