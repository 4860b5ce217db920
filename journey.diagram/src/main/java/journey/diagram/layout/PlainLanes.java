// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.common.core.service.AbstractProvider;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.EditPolicyRoles;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.CreateEditPoliciesOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.IEditPolicyProvider;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;

/**
 * Keeps decorations from lanes and columns. They stand for the journey that the whole diagram
 * shows, so Sirius would mark each of them as one that has a diagram, once there is a second one.
 */
public final class PlainLanes extends AbstractProvider implements IEditPolicyProvider {

    @Override
    public boolean provides(IOperation operation) {
        return operation instanceof CreateEditPoliciesOperation creation
                && creation.getEditPart() instanceof IDiagramElementEditPart part
                && part.resolveDiagramElement() != null
                && isAboutAll(part.resolveDiagramElement());
    }

    private static boolean isAboutAll(DDiagramElement shape) {
        return shape.getParentDiagram() instanceof DSemanticDiagram diagram
                && DiagramBounds.isOurs(diagram)
                && shape.getTarget() == diagram.getTarget();
    }

    @Override
    public void createEditPolicies(EditPart part) {
        part.removeEditPolicy(EditPolicyRoles.DECORATION_ROLE);
    }
}
