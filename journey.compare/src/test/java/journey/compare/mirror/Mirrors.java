// SPDX-License-Identifier: EPL-2.0
package journey.compare.mirror;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import journey.testing.Maps;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Makes mirrors in tests and tells what is in them. */
final class Mirrors {

    @Inject private Maps maps;
    @Inject private MirrorResourceFactory factory;

    ResourceSet resourceSet() {
        ResourceSet resourceSet = new ResourceSetImpl();
        resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put("journey", factory);
        return resourceSet;
    }

    MirrorResource of(String text) {
        MirrorResource mirror =
                (MirrorResource) resourceSet().createResource(URI.createURI("memory:/map.journey"));
        mirror.update(maps.read(text));
        return mirror;
    }

    MirrorResource of(Path file) {
        return load(resourceSet(), file);
    }

    static MirrorResource load(ResourceSet resourceSet, Path file) {
        return (MirrorResource) resourceSet.getResource(URI.createFileURI(file.toString()), true);
    }

    /** Everything that a resource holds, with references as URIs, a line each. */
    static String describe(Resource resource) {
        List<String> lines = new ArrayList<>();
        for (EObject element : elements(resource)) {
            lines.add(element.eClass().getName() + " " + resource.getURIFragment(element));
            element.eClass()
                    .getEAllAttributes()
                    .forEach(each -> lines.add("  " + each.getName() + " " + element.eGet(each)));
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment()) {
                    lines.add("  " + reference.getName() + " " + targets(element, reference));
                }
            }
        }
        return String.join("\n", lines);
    }

    static List<EObject> elements(Resource resource) {
        List<EObject> elements = new ArrayList<>();
        resource.getAllContents().forEachRemaining(elements::add);
        return elements;
    }

    private static List<URI> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        List<Object> targets = new ArrayList<>();
        if (value instanceof InternalEList<?> list) {
            list.basicIterator().forEachRemaining(targets::add);
        } else if (value != null) {
            targets.add(value);
        }
        return targets.stream()
                .map(InternalEObject.class::cast)
                .map(each -> each.eIsProxy() ? each.eProxyURI() : EcoreUtil.getURI(each))
                .toList();
    }

    /** What a resource tells its listeners from now on: the kind of event and the feature. */
    static List<String> listen(Resource resource) {
        List<String> events = new ArrayList<>();
        resource.eAdapters()
                .add(
                        new EContentAdapter() {
                            @Override
                            public void notifyChanged(Notification notification) {
                                super.notifyChanged(notification);
                                if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
                                    events.add(event(notification));
                                }
                            }

                            @Override
                            protected boolean resolve() {
                                return false;
                            }
                        });
        return events;
    }

    private static String event(Notification notification) {
        String kind =
                switch (notification.getEventType()) {
                    case Notification.ADD -> "add";
                    case Notification.REMOVE -> "remove";
                    case Notification.MOVE -> "move";
                    case Notification.SET -> "set";
                    case Notification.RESOLVE -> "resolve";
                    default -> "event " + notification.getEventType();
                };
        Object feature = notification.getFeature();
        return feature instanceof ENamedElement named
                ? kind + " " + named.getName()
                : kind + " " + Objects.toString(notification.getNotifier().getClass());
    }
}
