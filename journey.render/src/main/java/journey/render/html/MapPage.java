// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import com.google.common.html.HtmlEscapers;
import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A map as a page in one file, to be read without a network and without this program: with details,
 * search, lanes and personas to switch, and links to elements. The same map always gives the same
 * page.
 *
 * @param title of the page, as plain text
 * @param svg the map, without a style sheet
 * @param details of every element that the map shows
 */
public record MapPage(String title, String svg, List<ElementDetails> details) {

    /** In dependency order. */
    private static final List<String> SCRIPTS =
            List.of("drawing", "page", "switches", "details", "walk", "search", "begin");

    public MapPage {
        details = List.copyOf(details);
    }

    /** The page. */
    public String html() {
        return SealedPage.of(
                "page",
                SCRIPTS,
                Map.of(
                        "title",
                        HtmlEscapers.htmlEscaper().escape(title),
                        "map",
                        svg,
                        "details",
                        json()));
    }

    /** An object by the names of elements. Gson escapes what could end the script around it. */
    private String json() {
        Map<String, ElementDetails> byName = new LinkedHashMap<>();
        details.forEach(each -> byName.putIfAbsent(each.name(), each));
        return new Gson().toJson(byName);
    }
}
