// SPDX-License-Identifier: EPL-2.0
package journey.diagram.sirius;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.sirius.diagram.DDiagramElement;

/** The shapes that stand for an element, unlike those that say more about one that has a shape. */
public final class OwnShape {

    /** The mappings of shapes that say more about an element that has a shape. */
    private static final Set<String> NOT_OWN =
            Set.of(
                    "Customers",
                    "MomentChannels",
                    "MomentTeam",
                    "NextMoment",
                    "PastMoment",
                    "Ends",
                    "Start",
                    "End",
                    "Parallel",
                    "WayReason",
                    "Onstage",
                    "Contact",
                    "SetsOff",
                    "LineOfInteraction",
                    "LineOfVisibility",
                    "LineOfInternalInteraction");

    private OwnShape() {}

    /** The element that a part of a diagram stands for; null when it stands for none. */
    public static EObject element(IGraphicalEditPart part) {
        return part.resolveSemanticElement() instanceof DDiagramElement shape && is(shape)
                ? shape.getTarget()
                : null;
    }

    /** Tells whether a shape stands for its element. */
    public static boolean is(DDiagramElement shape) {
        return shape.getMapping() != null
                && !shape.getMapping().getName().endsWith("Lane")
                && !NOT_OWN.contains(shape.getMapping().getName());
    }
}
