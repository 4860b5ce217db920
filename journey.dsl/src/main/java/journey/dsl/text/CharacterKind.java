// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

/**
 * What a character does to those who show it: the one table of the characters that are more than
 * text. {@link SafeText} writes texts by it.
 */
public enum CharacterKind {
    /** Shown as it is. Blanks, tabs and variation selectors are text too. */
    TEXT,

    /** Ends a line or a page for some program. */
    LINE_END,

    /** Begins a file and means nothing within a text. */
    BYTE_ORDER_MARK,

    /** Steers a terminal: it moves, deletes, colours, or begins what does. */
    CONTROL,

    /** Shows text in another order than it is written. */
    DIRECTION,

    /**
     * Shows nothing by itself, and is part of usual text: it joins the parts of an emoji, or says
     * where a word may be divided.
     */
    INVISIBLE,

    /** Half a character, or a number that Unicode gives to none. XML cannot hold most of them. */
    NO_CHARACTER;

    /** The kind of a character of Unicode. */
    public static CharacterKind of(int character) {
        return isUsual(character) ? TEXT : unusual(character);
    }

    /** A picture asks this so often that more would be felt. */
    private static boolean isUsual(int character) {
        return character >= ' ' && character < 0x7F || character == '\t';
    }

    private static CharacterKind unusual(int character) {
        return switch (character) {
            case '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> LINE_END;
            case 0xFEFF -> BYTE_ORDER_MARK;
            case 0x061C,
                    0x200E,
                    0x200F,
                    0x202A,
                    0x202B,
                    0x202C,
                    0x202D,
                    0x202E,
                    0x2066,
                    0x2067,
                    0x2068,
                    0x2069 ->
                    DIRECTION;
            default -> general(character);
        };
    }

    private static CharacterKind general(int character) {
        if ((character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF) {
            return NO_CHARACTER;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL -> CONTROL;
            case Character.FORMAT -> INVISIBLE;
            case Character.SURROGATE -> NO_CHARACTER;
            default -> TEXT;
        };
    }
}
