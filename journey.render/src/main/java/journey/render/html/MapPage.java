// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import com.google.common.html.HtmlEscapers;
import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.render.svg.CustomerView;

/**
 * A map as a page in one file, to be read without a network and without this program: with details,
 * search, lanes and personas to switch, and links to elements. The same map always gives the same
 * page.
 *
 * @param title of the page, as plain text
 * @param svg the map, without a style sheet
 * @param details of every element that the map shows
 * @param customers what to show of each group of customers, first of all; empty for nothing
 */
public record MapPage(
        String title, String svg, List<ElementDetails> details, List<CustomerView> customers) {

    /** In dependency order. */
    private static final List<String> SCRIPTS =
            List.of(
                    "drawing",
                    "page",
                    "switches",
                    "customers",
                    "details",
                    "walk",
                    "search",
                    "begin");

    public MapPage {
        details = List.copyOf(details);
        customers = List.copyOf(customers);
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
                        "customers",
                        new Gson().toJson(customers),
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
