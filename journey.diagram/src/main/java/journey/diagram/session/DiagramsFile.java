// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.function.BooleanSupplier;
import journey.compare.mirror.MirrorResource;
import journey.diagram.sirius.Transactions;
import journey.model.JourneyPackage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.sirius.business.api.resource.ResourceDescriptor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.viewpoint.DAnalysis;

/**
 * The file of a session's diagrams. It refers to what they show by places and names, so it is out
 * of date when these change, although the diagrams and their elements stay the same objects.
 */
final class DiagramsFile extends ResourceSetListenerImpl {

    private final Session session;
    private final BooleanSupplier hasUserChanges;
    private volatile boolean isOutdated;

    DiagramsFile(Session session, BooleanSupplier hasUserChanges) {
        this.session = session;
        this.hasUserChanges = hasUserChanges;
        session.getTransactionalEditingDomain().addResourceSetListener(this);
    }

    @Override
    public boolean isPostcommitOnly() {
        return true;
    }

    @Override
    public void resourceSetChanged(ResourceSetChangeEvent event) {
        isOutdated |= event.getNotifications().stream().anyMatch(DiagramsFile::changesFragments);
    }

    /** Names are fragments, and so is what an element without a name lies in or refers to. */
    private static boolean changesFragments(Notification event) {
        return event.getNotifier() instanceof EObject element
                && element.eResource() instanceof MirrorResource
                && !event.isTouch()
                && (event.getFeature() instanceof EReference
                        || event.getFeature() == JourneyPackage.Literals.NAMED_ELEMENT__NAME);
    }

    /**
     * Saves the file after a text was saved, unless the user has changed something in the diagrams;
     * but always when it would not find its elements again.
     */
    void textSaved() {
        if (session.isOpen()
                && (isOutdated
                        || session.getStatus() == SessionStatus.DIRTY
                                && !hasUserChanges.getAsBoolean())) {
            save();
        }
    }

    /** Lets diagrams refer to a mirror by its new place, which also the file knows at once. */
    void moved(MirrorResource mirror, IPath place) {
        Transactions.run(session.getTransactionalEditingDomain(), () -> move(mirror, place));
        isOutdated = true;
        save();
    }

    private void move(MirrorResource mirror, IPath place) {
        URI uri = URI.createPlatformResourceURI(place.toString(), true);
        Resource twin = mirror.getResourceSet().getResource(uri, false);
        if (twin != null && twin != mirror) {
            // That of a map which the moved one has overwritten.
            session.removeSemanticResource(twin, new NullProgressMonitor(), false);
        }
        ResourceDescriptor before = new ResourceDescriptor(mirror.getURI());
        mirror.setURI(uri);
        session.getAllSessionResources().stream()
                .flatMap(file -> file.getContents().stream())
                .filter(DAnalysis.class::isInstance)
                .map(analysis -> ((DAnalysis) analysis).getSemanticResources())
                .filter(maps -> maps.contains(before))
                .forEach(maps -> maps.set(maps.indexOf(before), new ResourceDescriptor(uri)));
    }

    /** In a transaction, without which that of a reader would put the save off for good. */
    private void save() {
        boolean refersAnew = isOutdated;
        isOutdated = false;
        Transactions.run(
                session.getTransactionalEditingDomain(),
                () -> {
                    if (refersAnew) {
                        session.getAllSessionResources().forEach(file -> file.setModified(true));
                    }
                    session.save(new NullProgressMonitor());
                });
    }

    void dispose() {
        if (session.getTransactionalEditingDomain() != null) {
            session.getTransactionalEditingDomain().removeResourceSetListener(this);
        }
    }
}
