// SPDX-License-Identifier: EPL-2.0
package journey.render.text;

import java.util.function.IntToDoubleFunction;

/**
 * The width of a line, character by character. Characters that viewers draw as one picture, such as
 * a family, a flag or a keycap, are the emoji sequences of <a
 * href="https://www.unicode.org/reports/tr51/">UTS #51</a>.
 */
final class LineWidth {

    /** In ems; a little more than emoji fonts have, and exact in binary. */
    private static final double EMOJI = 1.375;

    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int AS_EMOJI = 0xFE0F;

    private final IntToDoubleFunction advances;
    private double before;
    private double glyph;
    private boolean picture;
    private boolean joining;
    private boolean halfFlag;

    /**
     * Starts with an empty line.
     *
     * @param advances the advance of a letter, in ems
     */
    LineWidth(IntToDoubleFunction advances) {
        this.advances = advances;
    }

    /** The width so far, in ems. */
    double ems() {
        return before + glyph;
    }

    void append(int character) {
        GlyphKind kind = GlyphKind.of(character);
        if (character == JOINER) {
            joining = picture;
        } else if (character == AS_EMOJI || character == KEYCAP) {
            picture |= glyph > 0;
            widen();
        } else if (picture && continuesPicture(character)) {
            joining = false;
            halfFlag = false;
            widen();
        } else if (kind != GlyphKind.NOTHING) {
            next(character, kind);
        }
    }

    private boolean continuesPicture(int character) {
        return joining && isSymbol(character)
                || halfFlag && isFlagLetter(character)
                || isSkinTone(character);
    }

    private void widen() {
        if (picture) {
            glyph = Math.max(glyph, EMOJI);
        }
    }

    private void next(int character, GlyphKind kind) {
        before += glyph;
        glyph =
                switch (kind) {
                    case EMOJI -> EMOJI;
                    case WIDE -> 1;
                    default -> advances.applyAsDouble(character);
                };
        picture = isSymbol(character);
        joining = false;
        halfFlag = isFlagLetter(character);
    }

    private static boolean isSymbol(int character) {
        int type = Character.getType(character);
        return type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || GlyphKind.of(character) == GlyphKind.EMOJI;
    }

    private static boolean isFlagLetter(int character) {
        return character >= 0x1F1E6 && character <= 0x1F1FF;
    }

    private static boolean isSkinTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }
}
