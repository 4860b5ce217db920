// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange.page;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a page holds.
 *
 * @param diagrams the lines of each diagram, of whatever kind, in the order of the page; none is
 *     blank
 * @param remarks what looks like a diagram and is none of them, and what is read in part
 */
public record Diagrams(List<List<Line>> diagrams, List<Remark> remarks) {

    /**
     * Finds the diagrams of a page, in every form in which they are published.
     *
     * @param fileName tells the markup; without a known extension the text does
     * @param isJourney whether lines that nobody calls a diagram are a journey diagram nevertheless
     */
    public static Diagrams of(String text, String fileName, Predicate<List<Line>> isJourney) {
        Markup markup = Markup.of(fileName, text);
        Page page = new Page(markup.prepare(text), isJourney);
        markup.forms().forEach(form -> form.takeFrom(page));
        return page.found();
    }
}
