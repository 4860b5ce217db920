// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.awt.Graphics2D;
import org.apache.fop.fonts.Font;
import org.apache.fop.svg.PDFGraphics2D;

/**
 * Writes text that can be selected and found. FOP's own text of SVG knows neither right to left nor
 * characters of 32 bits; what it cannot write here is drawn.
 */
final class PdfText extends TextRuns {

    private static final double SLANT = -0.2;

    private final PdfFonts fonts;

    PdfText(PictureFonts pictureFonts, PdfFonts fonts) {
        super(pictureFonts);
        this.fonts = fonts;
    }

    @Override
    void write(String characters, Face.Sized font, Graphics2D graphics) {
        Font embedded = fonts.of(font.face(), font.getSize(), characters);
        if (embedded == null) {
            super.write(characters, font, graphics);
            return;
        }
        if (font.slanted()) {
            graphics.shear(SLANT, 0);
        }
        ((PDFGraphics2D) graphics).setOverrideFontState(embedded);
        graphics.drawString(characters, 0, 0);
    }
}
