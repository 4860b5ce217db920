// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import journey.model.Journey;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.ui.editor.XtextEditor;

/** What stands at the cursor of a text editor. */
public final class Cursor {

    private Cursor() {}

    /** The name of the journey at the cursor; null when there is none. */
    public static String journey(XtextEditor editor) {
        if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
            return null;
        }
        return editor.getDocument()
                .readOnly(
                        text -> {
                            Journey journey =
                                    EcoreUtil2.getContainerOfType(
                                            element(text, selection.getOffset()), Journey.class);
                            return journey == null ? null : journey.getName();
                        });
    }

    /** The innermost element at an offset; null when there is none. */
    static EObject element(XtextResource text, int offset) {
        if (text == null || text.getParseResult() == null) {
            return null;
        }
        ILeafNode leaf =
                NodeModelUtils.findLeafNodeAtOffset(text.getParseResult().getRootNode(), offset);
        return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    }
}
