// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * On whom a figure rests. Who is not known counts each time.
 *
 * @param customers how many customers there are
 * @param groups the customers that the figure tells apart, and those that it leaves out: a reader
 *     can conclude how many each are
 * @param rowsOfFour how many rows or answers those four customers have who have most; what comes to
 *     more than that is of five at least
 */
public record Basis(long customers, List<Long> groups, long rowsOfFour) {

    public static final Basis NOBODY = new Basis(0, List.of(), 0);

    public Basis {
        groups = List.copyOf(groups);
    }

    /** Whether the figure may be told. */
    public boolean isTold() {
        return Privacy.isMany(customers) && groups.stream().allMatch(Privacy::isNobodyOrMany);
    }

    /**
     * Whether a number that was told may be told again that is now larger or smaller: it is the
     * same, or at least five customers are new in it.
     *
     * @param more by how many rows or answers
     */
    public boolean mayChangeBy(long more) {
        return more == 0 || more > rowsOfFour;
    }

    /** Whether no customer of a difference between two figures is singled out. */
    boolean isNobodyOrTold() {
        return Privacy.isNobodyOrMany(customers)
                && groups.stream().allMatch(Privacy::isNobodyOrMany);
    }

    /** Those of this and of another figure that have no customer in common. */
    Basis plus(Basis other) {
        return combined(other, 1);
    }

    /** Those of this figure who are not in another one, all of whom are in this one. */
    Basis minus(Basis other) {
        return combined(other, -1);
    }

    private Basis combined(Basis other, int sign) {
        int size = Math.max(groups.size(), other.groups.size());
        List<Long> all = new ArrayList<>(Collections.nCopies(size, 0L));
        for (int i = 0; i < size; i++) {
            all.set(i, group(i) + sign * other.group(i));
        }
        return new Basis(customers + sign * other.customers, all, rowsOfFour);
    }

    private long group(int index) {
        return index < groups.size() ? groups.get(index) : 0;
    }
}
