// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** What has happened to the elements of a map since another version of it. */
@FunctionalInterface
public interface Marks {

    /** For a picture of a single version. */
    Marks NONE = element -> Optional.empty();

    /** What has happened to an element; empty when nothing has. */
    Optional<Mark> of(EObject element);

    /** What can happen to an element. */
    enum Mark {
        ADDED("New"),
        REMOVED("Removed"),
        MOVED("Moved"),
        CHANGED("Changed");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        /** What stands beside the element. */
        String word() {
            return word;
        }
    }
}
