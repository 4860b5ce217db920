// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.dsl.summary.ElementSummaries;
import journey.dsl.summary.ElementSummary;
import journey.dsl.summary.Fact;
import journey.dsl.text.Words;
import journey.render.svg.PlainText;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

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

    private static final NameBasedFragmentProvider NAMES = new NameBasedFragmentProvider();

    public ElementDetails {
        facts = List.copyOf(facts);
    }

    /** Tells what is known of an element. */
    public static ElementDetails of(EObject element, ElementSummaries summaries) {
        ElementSummary summary = summaries.of(element);
        return new ElementDetails(
                PlainText.of(NAMES.getFragment(element, null)),
                Words.capitalized(summary.kind()),
                PlainText.of(summary.title()),
                summary.description().map(ElementDetails::plainLines).orElse(null),
                summary.facts().stream()
                        .map(fact -> new Fact(fact.label(), PlainText.of(fact.text())))
                        .toList(),
                place(element));
    }

    private static String plainLines(String text) {
        return text.lines().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    private static String place(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        URI file = element.eResource() == null ? null : element.eResource().getURI();
        return node == null || file == null
                ? null
                : PlainText.of(URI.decode(file.lastSegment())) + ":" + node.getStartLine();
    }
}
