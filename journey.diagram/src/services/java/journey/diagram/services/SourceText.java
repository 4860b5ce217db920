// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.List;
import java.util.Optional;
import journey.dsl.editing.TextEdit;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The text behind what a diagram shows, as its tools see it. Whoever opens the diagram attaches it
 * to the resource of the shown elements; without it nothing can be edited.
 */
public abstract class SourceText extends AdapterImpl {

    /** The family of the jobs that read texts for the diagrams. */
    public static final String READING = "journey.diagram.reading";

    /** Makes the edits of one request. */
    @FunctionalInterface
    public interface Change {

        /**
         * Computes the edits when the request is carried out, which is after the tool has ended.
         *
         * @param written the element as it stands in the text, with its nodes
         * @param editing makes edits of that text
         * @throws IllegalArgumentException with a sentence for the user, when the language cannot
         *     say that
         */
        List<TextEdit> edits(EObject written, Editing editing);
    }

    /** The text behind an element; empty when the element is in no opened text. */
    public static Optional<SourceText> of(EObject shown) {
        Resource resource = shown == null ? null : shown.eResource();
        return resource == null
                ? Optional.empty()
                : Optional.ofNullable(
                        (SourceText) EcoreUtil.getExistingAdapter(resource, SourceText.class));
    }

    /** Tells whether the text can be read now, so that edits of it mean something. */
    public abstract boolean isReadable();

    /** Asks for an edit of the text. Refused without a word while the text cannot be read. */
    public abstract void request(EObject shown, Change change);

    /** Asks for the place of an element in the text. */
    public abstract void reveal(EObject shown);

    @Override
    public boolean isAdapterForType(Object type) {
        return type == SourceText.class;
    }
}
