// SPDX-License-Identifier: EPL-2.0
package journey.diagram.dragging;

import journey.diagram.services.MapMoves;
import journey.diagram.sirius.OwnShape;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.NonResizableEditPolicyEx;

/**
 * Moves the element of a shape in the text to where the shape is dropped. The shape itself stays
 * until the text has changed, and keeps its size.
 */
final class DragInText extends NonResizableEditPolicyEx {

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        EObject moved = OwnShape.element((IGraphicalEditPart) getHost());
        if (moved == null || !new MapMoves().canMove(moved)) {
            return UnexecutableCommand.INSTANCE;
        }
        GraphicalEditPart host = (GraphicalEditPart) getHost();
        Rectangle shape = host.getFigure().getBounds().getCopy();
        Point dropped = shape.getCenter().translate(request.getMoveDelta());
        return new Command("Move in text") {
            @Override
            public void execute() {
                EObject sibling = new DropPlace(host, moved).sibling(dropped.x);
                if (sibling != null) {
                    boolean isBehind = dropped.x > DropPlace.center(host, sibling);
                    new MapMoves().move(moved, sibling, isBehind);
                } else {
                    EObject container = new DropPlace(host, moved).container(dropped.x);
                    if (container != null) {
                        new MapMoves().moveInto(moved, container);
                    }
                }
            }
        };
    }
}
