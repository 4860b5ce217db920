// SPDX-License-Identifier: EPL-2.0
package journey.diagram.dragging;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gmf.runtime.common.core.service.AbstractProvider;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.CreateEditPoliciesOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.IEditPolicyProvider;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDDiagramEditPart;
import org.eclipse.sirius.diagram.ui.graphical.edit.policies.AirXYLayoutEditPolicy;

/** Makes dragging a shape of a journey map mean something for the text. */
public final class DraggingPolicies extends AbstractProvider implements IEditPolicyProvider {

    @Override
    public boolean provides(IOperation operation) {
        return operation instanceof CreateEditPoliciesOperation creation
                && isMap(creation.getEditPart());
    }

    private static boolean isMap(EditPart part) {
        return part instanceof IDDiagramEditPart diagram
                && diagram.resolveDDiagram().some()
                && diagram.resolveDDiagram().get() instanceof DSemanticDiagram map
                && map.getDescription() != null
                && map.getDescription().getName().equals("JourneyMap");
    }

    @Override
    public void createEditPolicies(EditPart part) {
        part.installEditPolicy(
                EditPolicy.LAYOUT_ROLE,
                new AirXYLayoutEditPolicy() {
                    @Override
                    protected EditPolicy createChildEditPolicy(EditPart child) {
                        return new DragInText();
                    }
                });
    }
}
