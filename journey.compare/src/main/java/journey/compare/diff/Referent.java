// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Optional;
import journey.dsl.summary.Labels;
import org.eclipse.emf.ecore.EObject;

/**
 * What a reference leads to.
 *
 * @param element empty when nobody declares it
 * @param name the name without its qualifier
 * @param identity equal for the same element of both versions: the element of the latter version,
 *     else the name, as for an element of a file that is not compared
 */
record Referent(Optional<EObject> element, String name, Object identity) {

    /** The title; the name when nobody declares it. */
    String words() {
        return element.map(Labels::of).filter(label -> !label.isBlank()).orElse(name);
    }
}
