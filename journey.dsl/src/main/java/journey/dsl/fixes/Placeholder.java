// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import journey.dsl.text.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Writes down what is missing with a gap that the author has to fill: a reference to {@code TODO},
 * which leads nowhere, or a text that begins with it. Both are findings themselves.
 */
abstract class Placeholder implements CheckFix {

    private final BiFunction<EObject, String, TextEdit> place;
    private final String text;

    /**
     * @param place where the text goes, one of the methods of {@link Edits}
     */
    Placeholder(BiFunction<EObject, String, TextEdit> place, String text) {
        this.place = place;
        this.text = text;
    }

    @Override
    public final boolean isSafe() {
        return false;
    }

    /** The title stands in the catalogue of messages: the id of the check and {@code .fix}. */
    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        String title = Messages.sentence(issue.getCode() + ".fix");
        return Optional.of(new Fix(title, isSafe(), List.of(place.apply(element, text))));
    }
}
