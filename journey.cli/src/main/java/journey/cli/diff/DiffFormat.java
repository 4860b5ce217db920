// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.util.Optional;

/** The forms that a diff can have, by the names that the command line has for them. */
public enum DiffFormat {
    text,
    markdown,
    html,
    svg,
    json;

    /**
     * Creates a report of this form.
     *
     * @param colour true when people read it on a terminal that shows colours
     * @param version the version of the product, when it is known
     */
    public DiffReport create(boolean colour, Optional<String> version) {
        return switch (this) {
            case text -> new TextDiffReport(colour);
            case markdown -> new MarkdownDiffReport();
            case html -> new HtmlDiffReport();
            case svg -> new SvgDiffReport();
            case json -> new JsonDiffReport(version);
        };
    }
}
