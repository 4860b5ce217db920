// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import com.google.inject.Inject;
import journey.dsl.editing.FactEdit;
import journey.dsl.editing.Insertion;
import journey.dsl.editing.Move;
import journey.dsl.editing.Removal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What makes edits of a text. */
public record Editing(Insertion insertion, Removal removal, Move move, FactEdit facts) {

    @Inject
    public Editing {}

    /**
     * The element of a text that a diagram shows.
     *
     * @param shown an element of the diagram's model, maybe of another file
     * @param context an element of the text
     * @return null when the text has no such element
     */
    static <T extends EObject> T written(T shown, EObject context) {
        @SuppressWarnings("unchecked") // both have the same path of names and the same type
        T found =
                (T) context.eResource().getResourceSet().getEObject(EcoreUtil.getURI(shown), true);
        return found;
    }
}
