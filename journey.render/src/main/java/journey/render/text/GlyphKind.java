// SPDX-License-Identifier: EPL-2.0
package journey.render.text;

/** What a character is when text is measured, apart from the fonts. */
enum GlyphKind {
    /** As wide as its glyph in a font. */
    LETTER,
    /** Nothing of its own: combining marks, joiners, selectors, controls of direction. */
    NOTHING,
    /** As wide as high: ideographs, kana, Hangul and what goes with them. */
    WIDE,
    /** A small picture. */
    EMOJI;

    /**
     * First and last characters that are wide: a coarse version of <a
     * href="https://www.unicode.org/reports/tr11/">UAX #11</a>, whose table Java does not have.
     * Also covers what Unicode has not assigned yet in the blocks of these scripts.
     */
    private static final int[] WIDE_RANGES = {
        0x1100, 0x115F, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00,
        0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
        0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x20000, 0x3FFFD
    };

    /**
     * First and last characters that are shown as emoji unless text asks for something else: the
     * property Emoji_Presentation of <a href="https://www.unicode.org/reports/tr51/">UTS #51</a>,
     * and the blocks of pictures as a whole.
     */
    private static final int[] EMOJI_RANGES = {
        0x231A, 0x231B, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614,
        0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB,
        0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2,
        0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795,
        0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F265,
        0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900, 0x1FAFF
    };

    static GlyphKind of(int character) {
        if (character < 0x0300) {
            return LETTER;
        }
        if (takesNoSpace(character)) {
            return NOTHING;
        }
        if (isIn(EMOJI_RANGES, character)) {
            return EMOJI;
        }
        return isIn(WIDE_RANGES, character) ? WIDE : LETTER;
    }

    /** Marks, and what the property Default_Ignorable_Code_Point of Unicode says. */
    private static boolean takesNoSpace(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> !isSignOfNumbers(character);
            default -> isJoinedJamo(character) || isFiller(character);
        };
    }

    /** Signs that enclose the digits after them are controls by category only. */
    private static boolean isSignOfNumbers(int character) {
        return character >= 0x0600 && character <= 0x0605
                || character == 0x06DD
                || character == 0x070F
                || character >= 0x0890 && character <= 0x0891
                || character == 0x08E2
                || character == 0x110BD
                || character == 0x110CD;
    }

    /** Vowels and final consonants of Hangul stand within the syllable that they belong to. */
    private static boolean isJoinedJamo(int character) {
        return character >= 0x1160 && character <= 0x11FF
                || character >= 0xD7B0 && character <= 0xD7FF;
    }

    private static boolean isFiller(int character) {
        return character == 0x115F
                || character == 0x2065
                || character == 0x3164
                || character == 0xFFA0
                || character >= 0xFFF0 && character <= 0xFFF8
                || character >= 0xE0000 && character <= 0xE0FFF;
    }

    private static boolean isIn(int[] ranges, int character) {
        for (int i = 0; i < ranges.length && ranges[i] <= character; i += 2) {
            if (character <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
