// SPDX-License-Identifier: EPL-2.0
package journey.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontFileTest {

    @ParameterizedTest
    @EnumSource
    void readsEachCharacterAsFontBoxDoes(BundledFont font) throws IOException {
        Advances advances = FontFile.advances(font);
        try (InputStream file = font.open();
                TrueTypeFont expected =
                        new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            CmapLookup glyphs = expected.getUnicodeCmapLookup();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                int glyph = glyphs.getGlyphId(character);
                String name = Character.getName(character);
                assertEquals(glyph != 0, advances.has(character), name);
                if (glyph != 0) {
                    assertEquals(
                            expected.getAdvanceWidth(glyph) / 2048.0,
                            advances.ems(character),
                            name);
                }
            }
        }
    }

    @Test
    void knowsWhichFontHasWhichScript() {
        assertTrue(FontFile.advances(BundledFont.LIBERATION_SANS).has('א'));
        assertFalse(FontFile.advances(BundledFont.LIBERATION_SANS_BOLD).has('א'));
        assertTrue(FontFile.advances(BundledFont.DEJAVU_SANS_BOLD).has('א'));
        assertFalse(FontFile.advances(BundledFont.LIBERATION_SANS).has('م'));
        assertTrue(FontFile.advances(BundledFont.DEJAVU_SANS).has('م'));
        assertFalse(FontFile.advances(BundledFont.DEJAVU_SANS).has('中'));
    }
}
