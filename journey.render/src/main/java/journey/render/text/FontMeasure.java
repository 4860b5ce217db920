// SPDX-License-Identifier: EPL-2.0
package journey.render.text;

import journey.dsl.text.SafeText;
import journey.layout.TextMeasure;

/**
 * Measures text in Liberation Sans, and in DejaVu Sans what Liberation Sans does not have.
 *
 * <p>Widths are those of Arial and Helvetica too: Liberation Sans was made to be as wide, so a
 * picture that names them one after the other has its text within its boxes in any viewer. Kerning
 * is left out for the same reason: it differs from font to font and from viewer to viewer, and
 * draws letters together more often than apart. What no bundled font has is taken to be an em wide.
 *
 * <p>Fonts are read when a character first needs them. Instances may be shared by threads.
 */
public final class FontMeasure implements TextMeasure {

    private final BundledFont font;
    private final BundledFont fallbackFont;
    private volatile Advances advances;
    private volatile Advances fallback;

    private FontMeasure(BundledFont font, BundledFont fallbackFont) {
        this.font = font;
        this.fallbackFont = fallbackFont;
    }

    /** Measures text of normal weight. */
    public static FontMeasure regular() {
        return new FontMeasure(BundledFont.LIBERATION_SANS, BundledFont.DEJAVU_SANS);
    }

    /** Measures bold text. */
    public static FontMeasure bold() {
        return new FontMeasure(BundledFont.LIBERATION_SANS_BOLD, BundledFont.DEJAVU_SANS_BOLD);
    }

    /**
     * The width of a line, at least as wide as viewers draw it with these fonts. Never shrinks when
     * text is appended.
     *
     * @param fontSize in pixels
     * @return in pixels, rounded up
     */
    @Override
    public int width(String line, int fontSize) {
        LineWidth width = new LineWidth(this::ems);
        int character;
        String shown = SafeText.of(line);
        for (int i = 0; i < shown.length(); i += Character.charCount(character)) {
            character = shown.codePointAt(i);
            width.append(character);
        }
        return (int) Math.ceil(width.ems() * fontSize);
    }

    /** Says whether a character can be drawn on every machine: one of the bundled fonts has it. */
    public boolean has(int character) {
        return advances().has(character) || fallback().has(character);
    }

    private double ems(int character) {
        int shown = character == '\t' ? ' ' : character;
        if (advances().has(shown)) {
            return advances().ems(shown);
        }
        return fallback().has(shown) ? fallback().ems(shown) : 1;
    }

    private Advances advances() {
        if (advances == null) {
            advances = FontFile.advances(font);
        }
        return advances;
    }

    private Advances fallback() {
        if (fallback == null) {
            Advances joining = FontFile.advances(fallbackFont);
            joining.widenJoinedLetters();
            fallback = joining;
        }
        return fallback;
    }
}
