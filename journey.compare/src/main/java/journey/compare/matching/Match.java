// SPDX-License-Identifier: EPL-2.0
package journey.compare.matching;

import java.util.Objects;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * The same element in two versions of a map.
 *
 * @param isMoved whether it stands in another element than before; another place among the same
 *     siblings is no move
 */
public record Match(EObject before, EObject after, boolean isMoved) {

    public boolean isRenamed() {
        return before instanceof NamedElement named
                && !Objects.equals(named.getName(), ((NamedElement) after).getName());
    }
}
