// SPDX-License-Identifier: EPL-2.0
package journey.diagram.findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import journey.diagram.sirius.OwnShape;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.DecorationEditPolicy;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.EditPolicyRoles;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.AbstractSiriusDecorationDescriptorProvider;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.DecorationDescriptor;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.DecorationDescriptor.DisplayPriority;
import org.eclipse.sirius.viewpoint.description.DecorationDistributionDirection;
import org.eclipse.sirius.viewpoint.description.Position;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.diagnostics.Severity;

/** Puts an icon on every shape that something was found about; its tooltip says what. */
public final class FindingDecorations extends AbstractSiriusDecorationDescriptorProvider {

    @Override
    public boolean provides(IDiagramElementEditPart part) {
        return OwnShape.element(part) != null;
    }

    @Override
    protected List<DecorationDescriptor> createDecorationDescriptors(
            IDiagramElementEditPart part, Session session) {
        List<Finding> findings = Findings.of(OwnShape.element(part));
        return findings.isEmpty() || !isDecorableEditPart(part)
                ? List.of()
                : List.of(decoration(findings));
    }

    private static DecorationDescriptor decoration(List<Finding> findings) {
        DecorationDescriptor decoration = new DecorationDescriptor();
        decoration.setName("journey.findings");
        decoration.setPosition(Position.NORTH_EAST_LITERAL);
        decoration.setDistributionDirection(DecorationDistributionDirection.HORIZONTAL);
        decoration.setDisplayPriority(DisplayPriority.HIGH_PRIORITY.getValue());
        decoration.setDecorationAsImage(icon(findings));
        decoration.setTooltipAsString(
                findings.stream().map(Finding::message).collect(Collectors.joining("\n")));
        return decoration;
    }

    /** The icon of what is most severe. */
    private static Image icon(List<Finding> findings) {
        List<Severity> severities = findings.stream().map(Finding::severity).toList();
        String icon = ISharedImages.IMG_OBJS_INFO_TSK;
        if (severities.contains(Severity.ERROR)) {
            icon = ISharedImages.IMG_OBJS_ERROR_TSK;
        } else if (severities.contains(Severity.WARNING)) {
            icon = ISharedImages.IMG_OBJS_WARN_TSK;
        }
        return PlatformUI.getWorkbench().getSharedImages().getImage(icon);
    }

    /** Draws the decorations of some elements in an open diagram anew. */
    public static void refresh(IDiagramWorkbenchPart diagram, Set<EObject> changed) {
        if (diagram.getDiagramGraphicalViewer() == null) {
            return;
        }
        for (Object part :
                List.copyOf(diagram.getDiagramGraphicalViewer().getEditPartRegistry().values())) {
            if (part instanceof IGraphicalEditPart shape
                    && changed.contains(OwnShape.element(shape))
                    && shape.getEditPolicy(EditPolicyRoles.DECORATION_ROLE)
                            instanceof DecorationEditPolicy decorations) {
                decorations.refresh();
            }
        }
    }
}
