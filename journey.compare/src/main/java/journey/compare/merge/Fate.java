// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.Objects;

/**
 * Where a part is to stand in the merged text.
 *
 * @param ours the owner that our side wants for it; null when it wants it gone
 * @param theirs the owner that their side wants for it; null when it wants it gone
 */
record Fate(ThreeVersions<Part> ours, ThreeVersions<Part> theirs) {

    static Fate agreed(ThreeVersions<Part> owner) {
        return new Fate(owner, owner);
    }

    boolean isAgreed() {
        return Objects.equals(ours, theirs);
    }
}
