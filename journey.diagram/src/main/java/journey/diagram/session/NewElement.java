// SPDX-License-Identifier: EPL-2.0
package journey.diagram.session;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** What comes into a mirror after this was made. */
final class NewElement {

    private final Resource mirror;
    private final Set<EObject> known = Collections.newSetFromMap(new IdentityHashMap<>());

    NewElement(Resource mirror) {
        this.mirror = mirror;
        mirror.getAllContents().forEachRemaining(known::add);
    }

    /** The first element that was not there, before its contents. */
    Optional<EObject> find() {
        for (Iterator<EObject> all = mirror.getAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (!known.contains(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
