// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.List;
import journey.diagram.sirius.OwnShape;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;

/** Lets the user type the title of a shape at once, as after F2. */
final class TitleEditing {

    private TitleEditing() {}

    /** Begins in the diagram in which the user works, if the shape of an element is selected. */
    static void begin(EObject element, List<DialectEditor> editors) {
        for (DialectEditor editor : editors) {
            if (editor instanceof IDiagramWorkbenchPart diagram
                    && editor.getSite().getPage().getActivePart() == editor) {
                begin(element, diagram);
            }
        }
    }

    private static void begin(EObject element, IDiagramWorkbenchPart diagram) {
        List<?> selected = diagram.getDiagramGraphicalViewer().getSelectedEditParts();
        if (selected.size() == 1
                && selected.get(0) instanceof IGraphicalEditPart shape
                && OwnShape.element(shape) == element) {
            shape.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }
}
