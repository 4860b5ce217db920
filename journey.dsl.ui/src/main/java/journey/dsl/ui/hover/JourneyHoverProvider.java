// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import com.google.common.html.HtmlEscapers;
import com.google.inject.Inject;
import java.util.stream.Collectors;
import journey.dsl.summary.ElementSummaries;
import journey.dsl.summary.ElementSummary;
import journey.dsl.summary.Fact;
import journey.model.Measure;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ui.editor.hover.html.DefaultEObjectHoverProvider;

/** Shows the summary of an element. */
public class JourneyHoverProvider extends DefaultEObjectHoverProvider {

    private final ElementSummaries summaries;

    @Inject
    JourneyHoverProvider(ElementSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    protected boolean hasHover(EObject element) {
        return element instanceof Measure || element instanceof NamedElement;
    }

    @Override
    protected String getHoverInfoAsHtml(EObject element) {
        if (!hasHover(element)) {
            return null;
        }
        ElementSummary summary = summaries.of(element);
        String name =
                element instanceof NamedElement named && named.getName() != null
                        ? " " + named.getName()
                        : "";
        return "<b>%s</b><br>%s".formatted(escaped(summary.title()), escaped(summary.kind() + name))
                + summary.description().map(text -> "<p>" + escaped(text) + "</p>").orElse("")
                + summary.facts().stream()
                        .map(JourneyHoverProvider::row)
                        .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String row(Fact fact) {
        return "<tr><td><i>%s</i></td><td>%s</td></tr>"
                .formatted(escaped(fact.label()), escaped(fact.text()));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
