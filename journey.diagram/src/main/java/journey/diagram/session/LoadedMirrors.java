// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.Collection;
import java.util.function.Consumer;
import journey.compare.mirror.MirrorResource;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Tells which mirrors come into a resource set and which leave it. */
final class LoadedMirrors extends AdapterImpl {

    private final Consumer<MirrorResource> loaded;
    private final Consumer<MirrorResource> unloaded;

    LoadedMirrors(Consumer<MirrorResource> loaded, Consumer<MirrorResource> unloaded) {
        this.loaded = loaded;
        this.unloaded = unloaded;
    }

    @Override
    public void notifyChanged(Notification event) {
        if (event.getFeatureID(ResourceSet.class) != ResourceSet.RESOURCE_SET__RESOURCES) {
            return;
        }
        switch (event.getEventType()) {
            case Notification.ADD -> changed(event.getNewValue(), loaded);
            case Notification.REMOVE -> changed(event.getOldValue(), unloaded);
            case Notification.ADD_MANY ->
                    ((Collection<?>) event.getNewValue()).forEach(each -> changed(each, loaded));
            case Notification.REMOVE_MANY ->
                    ((Collection<?>) event.getOldValue()).forEach(each -> changed(each, unloaded));
            default -> {}
        }
    }

    private static void changed(Object resource, Consumer<MirrorResource> heard) {
        if (resource instanceof MirrorResource mirror) {
            heard.accept(mirror);
        }
    }
}
