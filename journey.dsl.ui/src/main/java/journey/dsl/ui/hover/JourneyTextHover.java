// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.hover;

import journey.model.Measure;
import journey.model.Persona;
import journey.model.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.ui.editor.hover.DispatchingEObjectTextHover;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.util.Tuples;

/**
 * Also finds measures, which have no names to point at: they are under any word of theirs that does
 * not lead to a source or a persona.
 */
public class JourneyTextHover extends DispatchingEObjectTextHover {

    @Override
    protected Pair<EObject, IRegion> getXtextElementAt(XtextResource resource, int offset) {
        Pair<EObject, IRegion> named = super.getXtextElementAt(resource, offset);
        if (named != null
                && (named.getFirst() instanceof Source || named.getFirst() instanceof Persona)) {
            return named;
        }
        ILeafNode word =
                resource.getParseResult() == null
                        ? null
                        : NodeModelUtils.findLeafNodeAtOffset(
                                resource.getParseResult().getRootNode(), offset);
        if (word == null || word.isHidden()) {
            return named;
        }
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(word);
        Measure measure = EcoreUtil2.getContainerOfType(owner, Measure.class);
        return measure == null
                ? named
                : Tuples.create(measure, new Region(word.getOffset(), word.getLength()));
    }
}
