// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.awt.Font;
import java.net.URI;
import org.apache.batik.gvt.font.AWTGVTFont;

/**
 * A font to draw with.
 *
 * @param place where its file is, so that a PDF can embed it; null when AWT does not tell
 */
record Face(Font font, URI place) {

    boolean has(int character) {
        return font.canDisplay(character);
    }

    /** The face in a size, as Batik lays out text with it. */
    Sized sized(float size, boolean bold, boolean slanted) {
        int style = (bold ? Font.BOLD : Font.PLAIN) | (slanted ? Font.ITALIC : Font.PLAIN);
        return new Sized(this, font.deriveFont(style, size), slanted);
    }

    /** A face in a size. */
    static final class Sized extends AWTGVTFont {

        private final Face face;
        private final boolean slanted;

        private Sized(Face face, Font font, boolean slanted) {
            super(font);
            this.face = face;
            this.slanted = slanted;
        }

        Face face() {
            return face;
        }

        boolean slanted() {
            return slanted;
        }

        /** The font of AWT, in the size. */
        Font awt() {
            return awtFont.deriveFont(getSize());
        }
    }
}
