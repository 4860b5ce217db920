// SPDX-License-Identifier: EPL-2.0
package journey.render.text;

import java.text.Normalizer;
import java.util.Arrays;

/** How far each character of a font moves the pen. */
final class Advances {

    private static final int NONE = -1;

    private final int unitsPerEm;
    private final int[] units;

    /**
     * Starts with no character.
     *
     * @param characters an upper bound of the characters
     */
    Advances(int unitsPerEm, int characters) {
        this.unitsPerEm = unitsPerEm;
        units = new int[characters];
        Arrays.fill(units, NONE);
    }

    void put(int character, int advance) {
        units[character] = advance;
    }

    /**
     * Takes Arabic letters to be as wide as the widest of their forms: some, like heh, are wider
     * within a word than alone. Unicode has the forms as characters of their own.
     */
    void widenJoinedLetters() {
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            if (has(form) && letter.length() == 1) {
                units[letter.charAt(0)] = Math.max(units[letter.charAt(0)], units[form]);
            }
        }
    }

    boolean has(int character) {
        return character < units.length && units[character] != NONE;
    }

    /** The advance of a character that the font has, in ems. */
    double ems(int character) {
        return (double) units[character] / unitsPerEm;
    }
}
