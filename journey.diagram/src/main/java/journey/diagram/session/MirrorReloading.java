// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.List;
import java.util.function.BooleanSupplier;
import journey.compare.mirror.MirrorResource;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.ReloadingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;

/**
 * Leaves mirrors alone: they follow their texts in place, and their files to other places. Asks
 * about the file of the diagrams only when the user has changed something in them.
 */
final class MirrorReloading implements ReloadingPolicy {

    private final ReloadingPolicy others;
    private final BooleanSupplier hasUserChanges;

    MirrorReloading(ReloadingPolicy others, BooleanSupplier hasUserChanges) {
        this.others = others;
        this.hasUserChanges = hasUserChanges;
    }

    @Override
    public List<Action> getActions(Session session, Resource resource, ResourceStatus status) {
        if (resource instanceof MirrorResource) {
            return List.of();
        }
        if (status == ResourceStatus.CONFLICTING_CHANGED && !hasUserChanges.getAsBoolean()) {
            return List.of(Action.RELOAD);
        }
        return others.getActions(session, resource, status);
    }
}
