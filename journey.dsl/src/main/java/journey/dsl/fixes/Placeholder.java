// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.editing.TextEdit;
import journey.dsl.text.Messages;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Writes down what is missing with a gap that the author has to fill: a reference to {@code TODO},
 * which leads nowhere, or a text that begins with it. Both are findings themselves.
 */
abstract class Placeholder implements CheckFix {

    private final Function<EObject, TextEdit> edit;

    /**
     * @param place where the text goes, one of the methods of {@link Edits}
     */
    Placeholder(BiFunction<EObject, String, TextEdit> place, String text) {
        this(element -> place.apply(element, text));
    }

    /**
     * @param edit what fixes an element, when the text depends on it
     */
    Placeholder(Function<EObject, TextEdit> edit) {
        this.edit = edit;
    }

    @Override
    public final boolean isSafe() {
        return false;
    }

    /** The title stands in the catalogue of messages: the id of the check and {@code .fix}. */
    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        String title = Messages.sentence(issue.getCode() + ".fix");
        return Optional.of(new Fix(title, isSafe(), List.of(edit.apply(element))));
    }

    /** The values of a feature as they are written, with {@code ^} where a name needs it. */
    static List<String> written(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream()
                .map(NodeModelUtils::getTokenText)
                .toList();
    }

    /**
     * A name for a new element that is about others, different for different others, and from those
     * of its siblings.
     */
    static String nameFor(EObject container, List<String> writtenNames) {
        String name =
                Stream.concat(Stream.of("TODO"), writtenNames.stream())
                        .collect(Collectors.joining("-"))
                        .replace("^", "")
                        .replace(".", "-");
        Set<String> taken =
                container.eContents().stream()
                        .filter(NamedElement.class::isInstance)
                        .map(sibling -> ((NamedElement) sibling).getName())
                        .collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + "-" + number)
                .filter(fresh -> !taken.contains(fresh))
                .findFirst()
                .orElseThrow();
    }
}
