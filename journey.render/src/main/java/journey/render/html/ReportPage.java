// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import journey.dsl.text.SafeText;

/**
 * What a run found out as a page in one file: sections with sentences and tables. All texts are
 * plain.
 *
 * @param title what the page is about
 * @param summary the most important in one line
 */
public record ReportPage(String title, String summary, List<Section> sections) {

    private static final int BAR = 120;

    public ReportPage {
        sections = List.copyOf(sections);
    }

    /** A part of the page. */
    public record Section(String heading, List<Note> notes, List<Table> tables) {
        public Section {
            notes = List.copyOf(notes);
            tables = List.copyOf(tables);
        }
    }

    /** A sentence, and how much it matters. */
    public record Note(Weight weight, String text) {}

    /** How much something matters; the names are CSS classes. */
    public enum Weight {
        ERROR,
        WARNING,
        INFO,
        PLAIN;

        private String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A table.
     *
     * @param caption what it lists
     * @param columns their headings; all but the first and the last one are numbers
     */
    public record Table(String caption, List<String> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param share the length of a bar under its first cell, from 0 to 1; empty for none
     * @param isOpen whether something is left to do about it
     */
    public record Row(List<String> cells, OptionalDouble share, boolean isOpen) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The page. */
    public String html() {
        return SealedPage.of(
                "report",
                List.of(),
                Map.of(
                        "title",
                        plain(title),
                        "summary",
                        plain(summary),
                        "sections",
                        sections.stream().map(ReportPage::html).collect(Collectors.joining())));
    }

    private static String html(Section section) {
        return "<section>\n<h2>%s</h2>\n%s%s</section>\n"
                .formatted(
                        plain(section.heading()),
                        section.notes().stream()
                                .map(
                                        it ->
                                                "<p class=\"%s\">%s</p>\n"
                                                        .formatted(
                                                                it.weight().style(),
                                                                plain(it.text())))
                                .collect(Collectors.joining()),
                        section.tables().stream()
                                .map(ReportPage::html)
                                .collect(Collectors.joining()));
    }

    private static String html(Table table) {
        return "<div class=\"table\" tabindex=\"0\"><table>\n<caption>%s</caption>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody>\n</table></div>\n"
                .formatted(
                        plain(table.caption()),
                        table.columns().stream()
                                .map(it -> "<th scope=\"col\">%s</th>".formatted(plain(it)))
                                .collect(Collectors.joining()),
                        table.rows().stream().map(ReportPage::html).collect(Collectors.joining()));
    }

    private static String html(Row row) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.append(
                    i == 0
                            ? "<th scope=\"row\">%s%s</th>"
                                    .formatted(plain(row.cells().get(i)), bar(row.share()))
                            : "<td>%s</td>".formatted(plain(row.cells().get(i))));
        }
        return "<tr%s>%s</tr>\n".formatted(row.isOpen() ? " class=\"open\"" : "", cells);
    }

    /** As a picture, since the page takes no styles from its elements. */
    private static String bar(OptionalDouble share) {
        return share.isEmpty()
                ? ""
                : "<svg class=\"bar\" width=\"%1$d\" height=\"4\" aria-hidden=\"true\"><rect width=\"%2$d\" height=\"4\"/></svg>"
                        .formatted(BAR, Math.max(2, Math.round(BAR * share.getAsDouble())));
    }

    private static String plain(String text) {
        return HtmlEscapers.htmlEscaper().escape(SafeText.of(text));
    }
}
