// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.gef.commands.Command;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDDiagramEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.AbstractLayoutProvider;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;
import org.eclipse.swt.widgets.Display;

/** Arranges our diagrams as their texts say, also when Sirius or the user asks for it. */
public final class JourneyLayoutProvider implements LayoutProvider {

    @Override
    public boolean provides(IGraphicalEditPart container) {
        return container instanceof IDDiagramEditPart part
                && part.resolveDDiagram().some()
                && part.resolveDDiagram().get() instanceof DSemanticDiagram diagram
                && DiagramBounds.isOurs(diagram);
    }

    @Override
    public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
        return new Arranging(
                (DSemanticDiagram) ((IDDiagramEditPart) container).resolveDDiagram().get());
    }

    @Override
    public boolean isDiagramLayoutProvider() {
        return true;
    }

    private static final class Arranging extends AbstractLayoutProvider {

        private final DSemanticDiagram diagram;

        Arranging(DSemanticDiagram diagram) {
            this.diagram = diagram;
        }

        @Override
        @SuppressWarnings("rawtypes") // as inherited
        public Command layoutEditParts(List shapes, IAdaptable hint) {
            return new Command() {
                @Override
                public void execute() {
                    Session session = SessionManager.INSTANCE.getSession(diagram.getTarget());
                    // Text can be measured in this thread only; others leave it to the listener.
                    if (session != null && Display.getCurrent() != null) {
                        DiagramLayouts.place(diagram, session);
                    }
                }
            };
        }
    }
}
