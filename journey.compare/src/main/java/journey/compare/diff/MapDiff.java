// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.List;

/**
 * What differs between two versions of maps.
 *
 * @param differences in the order of the latter version; what is gone stands where it was
 */
public record MapDiff(List<Difference> differences) {

    public MapDiff {
        differences = List.copyOf(differences);
    }

    /** Tells whether both versions say the same. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** How many differences have a weight. */
    public int count(Weight weight) {
        return (int) differences.stream().filter(it -> it.weight() == weight).count();
    }
}
