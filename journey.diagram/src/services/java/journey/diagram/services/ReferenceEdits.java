// SPDX-License-Identifier: EPL-2.0
package journey.diagram.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import journey.dsl.editing.TextEdit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Requests for edits of what elements refer to. */
final class ReferenceEdits {

    private ReferenceEdits() {}

    /** Asks that an element refers to others. */
    static EObject refer(
            EObject element, EReference reference, Collection<? extends EObject> targets) {
        List<EObject> shown = List.copyOf(targets);
        MapTools.request(element, (written, editing) -> refer(editing, written, reference, shown));
        return element;
    }

    private static List<TextEdit> refer(
            Editing editing, EObject written, EReference reference, List<EObject> shown) {
        List<EObject> targets =
                shown.stream().map(target -> Editing.written(target, written)).toList();
        return editing.facts().set(written, reference, targets);
    }

    /** Changes two elements at once, so that one undo is enough. */
    static EObject pass(
            EReference reference,
            EObject from,
            List<? extends EObject> rest,
            EObject to,
            List<? extends EObject> more) {
        MapTools.request(
                from,
                (written, editing) -> {
                    List<TextEdit> edits =
                            new ArrayList<>(refer(editing, written, reference, List.copyOf(rest)));
                    edits.addAll(
                            refer(
                                    editing,
                                    Editing.written(to, written),
                                    reference,
                                    List.copyOf(more)));
                    return edits;
                });
        return from;
    }
}
