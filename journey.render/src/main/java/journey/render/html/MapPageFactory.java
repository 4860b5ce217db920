// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import com.google.inject.Inject;
import java.util.stream.Collectors;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.dsl.summary.ElementSummaries;
import journey.dsl.summary.ElementSummary;
import journey.dsl.summary.Fact;
import journey.dsl.text.SafeText;
import journey.dsl.text.Words;
import journey.render.svg.MapPicture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Makes pages of maps, with the details of every element that the map shows. */
public final class MapPageFactory {

    private final ElementSummaries summaries;
    private final NameBasedFragmentProvider names;

    @Inject
    MapPageFactory(ElementSummaries summaries, NameBasedFragmentProvider names) {
        this.summaries = summaries;
        this.names = names;
    }

    /** The page of a single map. */
    public MapPage create(MapPicture picture) {
        return new MapPage(
                picture.title(),
                picture.unstyledSvg(),
                picture.elements().stream().map(this::details).toList(),
                picture.customerViews());
    }

    private ElementDetails details(EObject element) {
        ElementSummary summary = summaries.of(element);
        return new ElementDetails(
                SafeText.of(names.getFragment(element, null)),
                Words.capitalized(summary.kind()),
                SafeText.of(summary.title()),
                summary.description().map(MapPageFactory::plainLines).orElse(null),
                summary.facts().stream()
                        .map(fact -> new Fact(fact.label(), SafeText.of(fact.text())))
                        .toList(),
                place(element));
    }

    private static String plainLines(String text) {
        return text.lines().map(SafeText::of).collect(Collectors.joining("\n"));
    }

    private static String place(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        URI file = element.eResource() == null ? null : element.eResource().getURI();
        return node == null || file == null
                ? null
                : SafeText.of(URI.decode(file.lastSegment())) + ":" + node.getStartLine();
    }
}
