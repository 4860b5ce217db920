// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.List;
import java.util.Map;
import journey.layout.Bounds;
import org.eclipse.gmf.runtime.notation.Anchor;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.IdentityAnchor;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;
import org.eclipse.sirius.diagram.DDiagramElement;

/** Leads an edge over the shapes between its ends instead of through them. */
record Detour(Edge edge, Map<DDiagramElement, Bounds> bounds) {

    private static final String TOP = "(0.5,0.0)";

    /** Half of what is between two bands. */
    private static final int HEIGHT = 9;

    void route() {
        Bounds source = bounds.get(edge.getSource().getElement());
        Bounds target = bounds.get(edge.getTarget().getElement());
        if (source == null || target == null) {
            return;
        }
        edge.setSourceAnchor(top(edge.getSourceAnchor()));
        edge.setTargetAnchor(top(edge.getTargetAnchor()));
        if (!(edge.getBendpoints() instanceof RelativeBendpoints)) {
            edge.setBendpoints(NotationFactory.eINSTANCE.createRelativeBendpoints());
        }
        RelativeBendpoints bendpoints = (RelativeBendpoints) edge.getBendpoints();
        List<RelativeBendpoint> points = points(source, target);
        if (!bendpoints.getPoints().equals(points)) {
            bendpoints.setPoints(points);
        }
    }

    private static List<RelativeBendpoint> points(Bounds source, Bounds target) {
        int x = target.x() + target.width() / 2 - source.x() - source.width() / 2;
        int y = target.y() - source.y();
        int top = Math.min(0, y) - HEIGHT;
        return List.of(
                point(0, 0, x, y), point(0, top, x, y), point(x, top, x, y), point(x, y, x, y));
    }

    /** Points are said as seen from both ends. */
    private static RelativeBendpoint point(int x, int y, int targetX, int targetY) {
        return new RelativeBendpoint(x, y, x - targetX, y - targetY);
    }

    private static Anchor top(Anchor present) {
        if (present instanceof IdentityAnchor anchor && TOP.equals(anchor.getId())) {
            return anchor;
        }
        IdentityAnchor anchor = NotationFactory.eINSTANCE.createIdentityAnchor();
        anchor.setId(TOP);
        return anchor;
    }
}
