// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import static org.eclipse.sirius.diagram.DiagramPackage.Literals.DDIAGRAM__ACTIVATED_FILTERS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import journey.diagram.sirius.Transactions;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.gmf.runtime.notation.NotationPackage;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.DiagramPackage;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusLayoutDataManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;

/**
 * Puts all shapes of a session's diagrams where the texts say, whenever shapes come or go. Nobody
 * arranges boxes by hand.
 */
public final class DiagramLayouts {

    private final Session session;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final Shapes shapes = new Shapes();

    public DiagramLayouts(Session session) {
        this.session = session;
    }

    /** Lays out from now on whenever something changes that matters. */
    public void listen() {
        session.getTransactionalEditingDomain().addResourceSetListener(shapes);
        applySoon();
    }

    public void dispose() {
        if (session.getTransactionalEditingDomain() != null) {
            session.getTransactionalEditingDomain().removeResourceSetListener(shapes);
        }
    }

    /** Lays out all loaded diagrams now. To be called in the user interface's thread. */
    public void apply() {
        isDue.set(false);
        if (!session.isOpen()) {
            return;
        }
        for (DRepresentation loaded :
                DialectManager.INSTANCE.getAllLoadedRepresentations(session)) {
            if (loaded instanceof DSemanticDiagram diagram) {
                apply(diagram);
            }
        }
    }

    private void apply(DSemanticDiagram diagram) {
        Transactions.run(session.getTransactionalEditingDomain(), () -> place(diagram, session));
    }

    /**
     * Lays out a diagram in the write transaction of the caller. Sirius would arrange what is new
     * when the next operation ends, of whatever kind and in its thread.
     */
    static void place(DSemanticDiagram diagram, Session session) {
        Diagram drawn = SiriusGMFHelper.getGmfDiagram(diagram, session);
        DiagramBounds wanted = DiagramBounds.of(diagram);
        if (drawn != null && wanted != null) {
            SiriusLayoutDataManager.INSTANCE.removeLayoutViews(drawn);
            Map<DDiagramElement, journey.layout.Bounds> bounds = wanted.all();
            place(drawn, bounds);
            orderLayers(drawn);
            Map<DDiagramElement, EdgeRoute> routes = wanted.routes();
            for (Object edge : drawn.getEdges()) {
                EdgeRoute route = routes.get(((View) edge).getElement());
                if (route != null) {
                    route.apply((Edge) edge);
                }
            }
        }
    }

    private static void place(View view, Map<DDiagramElement, journey.layout.Bounds> bounds) {
        for (Object child : view.getChildren()) {
            if (child instanceof Node node) {
                journey.layout.Bounds wanted = bounds.get(node.getElement());
                if (wanted != null && node.getType() != null && !isLabel(node)) {
                    place(node, wanted);
                }
                place(node, bounds);
            }
        }
    }

    /** Labels and compartments show the same element as their shape. */
    private static boolean isLabel(Node node) {
        return node.eContainer() instanceof View parent && parent.getElement() == node.getElement();
    }

    private static void place(Node node, journey.layout.Bounds wanted) {
        if (!(node.getLayoutConstraint() instanceof Bounds)) {
            node.setLayoutConstraint(NotationFactory.eINSTANCE.createBounds());
        }
        Bounds bounds = (Bounds) node.getLayoutConstraint();
        boolean isThere =
                bounds.getX() == wanted.x()
                        && bounds.getY() == wanted.y()
                        && bounds.getWidth() == wanted.width()
                        && bounds.getHeight() == wanted.height();
        if (!isThere) {
            bounds.setX(wanted.x());
            bounds.setY(wanted.y());
            bounds.setWidth(wanted.width());
            bounds.setHeight(wanted.height());
        }
    }

    /** What was drawn later lies above: a new column may not hide the moments that it takes. */
    @SuppressWarnings("unchecked") // GMF's lists have no type arguments
    private static void orderLayers(Diagram drawn) {
        EList<View> views = (EList<View>) drawn.getPersistedChildren();
        List<View> wanted = new ArrayList<>(views);
        wanted.sort(Comparator.comparingInt(DiagramBounds::layer));
        if (!wanted.equals(views)) {
            ECollections.setEList(views, wanted);
        }
    }

    /** Lays out all loaded diagrams when what happens now is over. From any thread. */
    public void applySoon() {
        if (isDue.compareAndSet(false, true)) {
            Display.getDefault().asyncExec(this::apply);
        }
    }

    /** Which ways there are depends on which moments are shown. From any thread. */
    private void refreshSoon(DDiagram diagram) {
        Display.getDefault().asyncExec(() -> refresh(diagram));
    }

    private void refresh(DDiagram diagram) {
        if (session.isOpen()) {
            Transactions.run(
                    session.getTransactionalEditingDomain(),
                    () -> DialectManager.INSTANCE.refresh(diagram, new NullProgressMonitor()));
        }
    }

    private final class Shapes extends ResourceSetListenerImpl {

        Shapes() {
            super(
                    NotificationFilter.createFeatureFilter(
                                    NotationPackage.Literals.VIEW__PERSISTED_CHILDREN)
                            .or(feature(DiagramPackage.Literals.DDIAGRAM__ACTIVATED_LAYERS))
                            .or(feature(DDIAGRAM__ACTIVATED_FILTERS))
                            .or(feature(NotationPackage.Literals.NODE__LAYOUT_CONSTRAINT))
                            .or(NotificationFilter.createNotifierTypeFilter(Bounds.class)));
        }

        private static NotificationFilter feature(
                org.eclipse.emf.ecore.EStructuralFeature feature) {
            return NotificationFilter.createFeatureFilter(feature);
        }

        @Override
        public boolean isPostcommitOnly() {
            return true;
        }

        @Override
        public void resourceSetChanged(ResourceSetChangeEvent event) {
            event.getNotifications().stream()
                    .filter(it -> it.getFeature() == DDIAGRAM__ACTIVATED_FILTERS)
                    .map(it -> (DDiagram) it.getNotifier())
                    .distinct()
                    .forEach(DiagramLayouts.this::refreshSoon);
            applySoon();
        }
    }
}
