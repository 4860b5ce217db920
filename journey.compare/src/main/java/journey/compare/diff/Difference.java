// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Locale;
import java.util.Optional;
import journey.dsl.measures.Change;
import org.eclipse.emf.ecore.EObject;

/**
 * One thing that differs between two versions of maps.
 *
 * @param kind what became of the element
 * @param before the element of the former version; empty when it was added
 * @param after the element of the latter version; empty when it was removed
 * @param parent what holds it, as it is now where it is still there; empty for a file
 * @param fact what was changed of it; empty unless the kind is {@link Kind#CHANGED}
 * @param category what it is about
 * @param weight how much it matters
 * @param change what a number did, as far as chance does not explain it; empty when the difference
 *     is not about an observed number, or there is none to compare it with
 * @param sentence all of it in words, without a full stop: {@code touchpoint "Orders at the
 *     counter" (Order): by "Shop floor" → "Marketing"}
 */
public record Difference(
        Kind kind,
        Optional<EObject> before,
        Optional<EObject> after,
        Optional<EObject> parent,
        Optional<ChangedFact> fact,
        Category category,
        Weight weight,
        Optional<Change> change,
        String sentence) {

    /** What became of an element. */
    public enum Kind {
        /** It is new, with all that it contains. */
        ADDED,
        /** It is gone, with all that it contained and that is not found elsewhere. */
        REMOVED,
        /** It stands in another element or file, or at another place among its siblings. */
        MOVED,
        /** It has another name. */
        RENAMED,
        /** A fact of it is another one. */
        CHANGED;

        /** The word for people and programs: {@code added}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The element as it is now, or as it was when it is gone. */
    public EObject element() {
        return after.or(() -> before).orElseThrow();
    }
}
