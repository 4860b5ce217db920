// SPDX-License-Identifier: EPL-2.0
package journey.diagram.dragging;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import journey.diagram.sirius.OwnShape;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;

/** What lies in the map where a shape is dropped. Order in a map runs from left to right. */
record DropPlace(GraphicalEditPart host, EObject moved) {

    /** The nearest element of the same kind in the column under an x; null if it has none. */
    EObject sibling(int x) {
        EObject column = container(x);
        return shapes().filter(shape -> shape != host)
                .filter(shape -> element(shape).eContainingFeature() == moved.eContainingFeature())
                .filter(shape -> column == null || element(shape).eContainer() == column)
                .min(Comparator.comparing(shape -> distance(bounds(shape), x)))
                .map(DropPlace::element)
                .orElse(null);
    }

    /** The narrowest shape under an x that can hold the element; null when there is none. */
    EObject container(int x) {
        EObject present = moved.eContainer();
        return shapes().filter(
                        shape -> element(shape).eClass() == present.eClass() || isLike(shape))
                .filter(shape -> distance(bounds(shape), x) == 0)
                .min(Comparator.comparing(shape -> bounds(shape).width))
                .map(DropPlace::element)
                .orElse(null);
    }

    private boolean isLike(GraphicalEditPart shape) {
        return element(shape).eClass().getEAllContainments().contains(moved.eContainingFeature());
    }

    /** The middle of the shape of an element. */
    static int center(GraphicalEditPart host, EObject element) {
        Optional<Rectangle> bounds =
                new DropPlace(host, element)
                        .shapes()
                        .filter(shape -> element(shape) == element)
                        .map(DropPlace::bounds)
                        .findFirst();
        return bounds.map(it -> it.getCenter().x).orElse(0);
    }

    private Stream<GraphicalEditPart> shapes() {
        Stream<?> siblings = host.getParent().getChildren().stream();
        return siblings.filter(IGraphicalEditPart.class::isInstance)
                .map(GraphicalEditPart.class::cast)
                .filter(shape -> element(shape) != null);
    }

    private static EObject element(GraphicalEditPart shape) {
        return OwnShape.element((IGraphicalEditPart) shape);
    }

    private static Rectangle bounds(GraphicalEditPart shape) {
        return shape.getFigure().getBounds();
    }

    private static int distance(Rectangle bounds, int x) {
        return Math.max(0, Math.max(bounds.x - x, x - bounds.right()));
    }
}
