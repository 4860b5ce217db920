// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.List;
import org.apache.batik.bridge.StrokingTextPainter;
import org.apache.batik.gvt.font.GVTGlyphVector;
import org.apache.batik.gvt.text.ArabicTextHandler;
import org.apache.batik.gvt.text.GVTAttributedCharacterIterator;
import org.apache.batik.gvt.text.TextPaintInfo;

/**
 * Draws text where Batik places it, with fonts of our choice. Batik itself looks for fonts by
 * halves of characters, so that it finds none for an emoji, and keeps the outlines of glyphs by
 * such halves.
 */
class TextRuns extends StrokingTextPainter {

    private static final float BOLD = 1.5f;
    private static final float DEFAULT_SIZE = 12;

    private final PictureFonts fonts;

    TextRuns(PictureFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    protected AttributedCharacterIterator createModifiedACIForFontMatching(
            AttributedCharacterIterator text) {
        AttributedString matched = new AttributedString(text);
        int begin = text.getBeginIndex();
        String characters = characters(text);
        for (int i = 0; i < characters.length(); ) {
            int character = characters.codePointAt(i);
            int end = i + Character.charCount(character);
            text.setIndex(begin + i);
            matched.addAttribute(
                    GVTAttributedCharacterIterator.TextAttribute.GVT_FONT,
                    font(character, text),
                    i,
                    end);
            i = end;
        }
        return matched.getIterator();
    }

    private static String characters(AttributedCharacterIterator text) {
        StringBuilder characters = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            characters.append(c);
        }
        return characters.toString();
    }

    private Face.Sized font(int character, AttributedCharacterIterator text) {
        return fonts.of(
                character,
                number(text, TextAttribute.SIZE, DEFAULT_SIZE),
                number(text, TextAttribute.WEIGHT, 1) > BOLD,
                number(text, TextAttribute.POSTURE, 0) > 0);
    }

    private static float number(
            AttributedCharacterIterator text, TextAttribute attribute, float otherwise) {
        return text.getAttribute(attribute) instanceof Float number ? number : otherwise;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected void paintTextRuns(List runs, Graphics2D graphics) {
        for (Object run : runs) {
            paint((TextRun) run, graphics);
        }
    }

    private void paint(TextRun run, Graphics2D graphics) {
        AttributedCharacterIterator text = run.getACI();
        text.first();
        TextPaintInfo paint = (TextPaintInfo) text.getAttribute(PAINT_INFO);
        if (paint == null || !paint.visible || paint.fillPaint == null) {
            return;
        }
        run.getLayout().getGeometricBounds();
        GVTGlyphVector glyphs = run.getLayout().getGlyphVector();
        Graphics2D own = (Graphics2D) graphics.create();
        if (paint.composite != null) {
            own.setComposite(paint.composite);
        }
        own.setPaint(paint.fillPaint);
        Point2D start = glyphs.getGlyphPosition(0);
        own.translate(start.getX(), start.getY());
        AffineTransform stretched = glyphs.getGlyphTransform(0);
        if (stretched != null) {
            own.transform(stretched);
        }
        write(visible(text), (Face.Sized) glyphs.getFont(), own);
        own.dispose();
    }

    /**
     * The characters from left to right, Arabic in the forms that its letters have within words.
     */
    private static String visible(AttributedCharacterIterator text) {
        String characters =
                ArabicTextHandler.containsArabic(text)
                        ? ArabicTextHandler.createSubstituteString(text)
                        : characters(text);
        return characters
                .codePoints()
                .filter(BatikDialect::hasGlyph)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Writes characters from left to right, from the origin on. */
    void write(String characters, Face.Sized font, Graphics2D graphics) {
        GlyphVector glyphs =
                font.awt().createGlyphVector(graphics.getFontRenderContext(), characters);
        graphics.fill(glyphs.getOutline());
    }
}
