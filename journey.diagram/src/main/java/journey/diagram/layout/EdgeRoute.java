// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Bounds;
import journey.layout.routes.Point;
import org.eclipse.gmf.runtime.notation.Anchor;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.IdentityAnchor;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;

/**
 * The way of a line between two shapes.
 *
 * @param source the shape at its beginning
 * @param target the shape at its end
 * @param points from the edge of one shape to that of the other
 */
record EdgeRoute(Bounds source, Bounds target, List<Point> points) {

    EdgeRoute {
        points = List.copyOf(points);
    }

    /**
     * A line as an edge, which reaches both shapes also where the line begins or ends beside them.
     */
    static EdgeRoute of(Bounds source, Bounds target, List<Point> line) {
        List<Point> points = new ArrayList<>(line);
        Point first = nearest(source, line.get(0));
        if (!first.equals(line.get(0))) {
            points.add(0, first);
        }
        Point last = nearest(target, line.get(line.size() - 1));
        if (!last.equals(line.get(line.size() - 1))) {
            points.add(last);
        }
        return new EdgeRoute(source, target, points);
    }

    private static Point nearest(Bounds shape, Point point) {
        return new Point(
                Math.max(shape.x(), Math.min(shape.right(), point.x())),
                Math.max(shape.y(), Math.min(shape.bottom(), point.y())));
    }

    /** Leads an edge this way, in the write transaction of the caller. */
    void apply(Edge edge) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        edge.setSourceAnchor(anchor(edge.getSourceAnchor(), first, source));
        edge.setTargetAnchor(anchor(edge.getTargetAnchor(), last, target));
        if (!(edge.getBendpoints() instanceof RelativeBendpoints)) {
            edge.setBendpoints(NotationFactory.eINSTANCE.createRelativeBendpoints());
        }
        RelativeBendpoints bendpoints = (RelativeBendpoints) edge.getBendpoints();
        List<RelativeBendpoint> wanted =
                points.stream().map(point -> bendpoint(point, first, last)).toList();
        if (!bendpoints.getPoints().equals(wanted)) {
            bendpoints.setPoints(wanted);
        }
    }

    /** Points are said as seen from both ends. */
    private static RelativeBendpoint bendpoint(Point point, Point first, Point last) {
        return new RelativeBendpoint(
                point.x() - first.x(),
                point.y() - first.y(),
                point.x() - last.x(),
                point.y() - last.y());
    }

    /** Places on the edge of a shape are said as parts of its size. */
    private static Anchor anchor(Anchor present, Point point, Bounds shape) {
        String id =
                "("
                        + (point.x() - shape.x()) / (double) shape.width()
                        + ","
                        + (point.y() - shape.y()) / (double) shape.height()
                        + ")";
        if (present instanceof IdentityAnchor anchor && id.equals(anchor.getId())) {
            return anchor;
        }
        IdentityAnchor anchor = NotationFactory.eINSTANCE.createIdentityAnchor();
        anchor.setId(id);
        return anchor;
    }
}
