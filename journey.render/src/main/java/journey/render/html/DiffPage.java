// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.text.SafeText;

/**
 * What differs between two versions of maps as a page in one file: a list whose entries lead to the
 * marked shapes of the maps before and after.
 *
 * @param title what is compared with what, as plain text
 * @param summary how much differs, as plain text
 * @param warnings what the reader has to know before anything else, as plain text
 */
public record DiffPage(
        String title,
        String summary,
        List<String> warnings,
        List<Section> sections,
        List<Maps> maps) {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /** The differences of one journey or stage. */
    public record Section(String heading, List<Entry> entries) {}

    /**
     * One difference.
     *
     * @param weight a word that is also a CSS class
     * @param text in plain words
     * @param before the name of its shape in the map before
     * @param after the name of its shape in the map after
     */
    public record Entry(
            String weight, String text, Optional<String> before, Optional<String> after) {}

    /** A map in both versions, as SVG without a style sheet; one is empty if it is new or gone. */
    public record Maps(Optional<String> before, Optional<String> after) {}

    /** The page. */
    public String html() {
        StringBuilder list = new StringBuilder();
        warnings.forEach(it -> list.append("<p class=\"warning\">%s</p>\n".formatted(plain(it))));
        sections.forEach(it -> list.append(list(it)));
        StringBuilder drawn = new StringBuilder();
        maps.forEach(it -> drawn.append(side(it.before(), BEFORE)).append(side(it.after(), AFTER)));
        return SealedPage.of(
                "diff",
                List.of("diff"),
                Map.of(
                        "title",
                        plain(title),
                        "summary",
                        plain(summary),
                        "list",
                        list.toString(),
                        "maps",
                        drawn.toString()));
    }

    private static String list(Section section) {
        StringBuilder items = new StringBuilder();
        for (Entry entry : section.entries()) {
            items.append(
                    "<li class=\"%1$s\"><span class=\"weight\">%1$s</span> %2$s%3$s%4$s</li>\n"
                            .formatted(
                                    plain(entry.weight()),
                                    plain(entry.text()),
                                    link(entry.before(), BEFORE),
                                    link(entry.after(), AFTER)));
        }
        return "<section><h2>%s</h2>\n<ul>\n%s</ul></section>\n"
                .formatted(plain(section.heading()), items);
    }

    private static String link(Optional<String> name, String side) {
        return name.map(it -> " <a href=\"#%1$s:%2$s\">%1$s</a>".formatted(side, plain(it)))
                .orElse("");
    }

    private static String side(Optional<String> svg, String side) {
        return svg.map(
                        it ->
                                "<figure class=\"%1$s\" tabindex=\"0\"><figcaption>%2$s</figcaption>\n%3$s</figure>\n"
                                        .formatted(
                                                side, side.equals(BEFORE) ? "Before" : "After", it))
                .orElse("");
    }

    private static String plain(String text) {
        return HtmlEscapers.htmlEscaper().escape(SafeText.of(text));
    }
}
