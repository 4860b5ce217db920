// SPDX-License-Identifier: EPL-2.0
package journey.dsl.configuration;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A pattern for the name of one file or folder.
 *
 * @param signs each stands for one character, or for many
 */
record NamePattern(List<IntPredicate> signs) {

    /** Any number of characters, also none. It is known by its identity and never asked. */
    static final IntPredicate MANY = character -> true;

    /** Any name. */
    static final NamePattern ANY = new NamePattern(List.of(MANY));

    NamePattern {
        signs = List.copyOf(signs);
    }

    /**
     * Tells whether a name matches as a whole. When characters do not fit, only the last star takes
     * in one more: to try the ones before it again can find nothing else, and many stars would take
     * for ever.
     */
    boolean matches(String name) {
        int[] characters = name.codePoints().toArray();
        int sign = 0;
        int character = 0;
        int star = -1;
        int taken = 0;
        while (character < characters.length || sign < signs.size()) {
            if (sign < signs.size() && signs.get(sign) == MANY) {
                star = sign++;
                taken = character;
            } else if (sign < signs.size()
                    && character < characters.length
                    && signs.get(sign).test(characters[character])) {
                sign++;
                character++;
            } else if (star >= 0 && taken < characters.length) {
                character = ++taken;
                sign = star + 1;
            } else {
                return false;
            }
        }
        return true;
    }
}
