// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Locale;

/** How much a difference matters, from the most to the least. */
public enum Weight {
    /** Something that others rely on is lost, or numbers cannot be compared with earlier ones. */
    BREAKING,
    /** The map says something else than before. */
    NOTABLE,
    /** The map says the same in other words, or shows it in another way. */
    COSMETIC;

    /** The word for people and programs: {@code breaking}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether it matters as much as another weight, or more. */
    public boolean isAtLeast(Weight other) {
        return compareTo(other) <= 0;
    }

    Weight orHeavier(Weight other) {
        return isAtLeast(other) ? this : other;
    }
}
