// SPDX-License-Identifier: EPL-2.0
package journey.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with what AWT, which shares no code with ours, makes of the same fonts. */
class FontMeasureTest {

    private static final FontRenderContext FRACTIONS = new FontRenderContext(null, true, true);
    private static final int EMOJI = 138;

    private final FontMeasure regular = FontMeasure.regular();
    private final FontMeasure bold = FontMeasure.bold();

    @ParameterizedTest
    @CsvSource({"A, 67", "i, 23", "W, 95", "€, 56", "я, 55", "ω, 79", "א, 63", "Hello, 228"})
    void takesWidthsFromTheFont(String text, int width) {
        assertEquals(width, regular.width(text, 100));
    }

    @Test
    void measuresBoldTextWiderThanNormalText() {
        assertEquals(73, bold.width("A", 100));
        assertEquals(28, bold.width("i", 100));
    }

    @Test
    void roundsUpToWholePixels() {
        assertEquals(3, regular.width("i", 10));
        assertEquals(5, regular.width("ii", 10));
        assertEquals(0, regular.width("", 10));
    }

    @Test
    void agreesWithAwtOnAnyLineOfTheScriptsOfLiberationSans() throws Exception {
        Font font = font(BundledFont.LIBERATION_SANS);
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String line = randomLine(random);
            double expected = font.createGlyphVector(FRACTIONS, line).getLogicalBounds().getWidth();
            assertEquals(expected, regular.width(line, 100), 1.01, line);
        }
    }

    private static String randomLine(Random random) {
        List<int[]> scripts =
                List.of(
                        new int[] {' ', '~'},
                        new int[] {'À', 'ſ'},
                        new int[] {'Α', 'Ρ'},
                        new int[] {'α', 'ω'},
                        new int[] {'А', 'я'},
                        new int[] {'א', 'ת'});
        int[] script = scripts.get(random.nextInt(scripts.size()));
        return IntStream.generate(() -> script[0] + random.nextInt(script[1] - script[0] + 1))
                .limit(random.nextInt(60) + 1L)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(names = {"DEJAVU_SANS", "DEJAVU_SANS_BOLD"})
    void takesArabicToBeAtLeastAsWideAsItsJoinedLetters(BundledFont font) throws Exception {
        FontMeasure measure = font == BundledFont.DEJAVU_SANS ? regular : bold;
        Font awt = font(font);
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            String word = randomWord(random);
            double joined = joined(word, awt);
            assertTrue(measure.width(word, 100) >= joined, word + " " + joined);
        }
    }

    private static String randomWord(Random random) {
        String letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی";
        return IntStream.generate(() -> letters.charAt(random.nextInt(letters.length())))
                .limit(random.nextInt(12) + 1L)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void takesArabicTextToBeLittleWiderThanItsJoinedLetters() throws Exception {
        String line = "يقارن العميل بين العروض";
        double joined = joined(line, font(BundledFont.DEJAVU_SANS));
        assertTrue(regular.width(line, 100) < 1.6 * joined, () -> "" + joined);
    }

    private static double joined(String line, Font font) {
        return new TextLayout(line, font, FRACTIONS).getAdvance();
    }

    @Test
    void measuresBoldHebrewThatLiberationSansBoldLacks() throws Exception {
        assertEquals(
                joined("שלום עולם", font(BundledFont.DEJAVU_SANS_BOLD)),
                bold.width("שלום עולם", 100),
                10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文", "かな", "カナ", "한글", "「」", "ＡＢ", "𠀀𠀁", "ㄅㄆ"})
    void takesAnEmForWideCharacters(String two) {
        assertEquals(200, regular.width(two, 100));
        assertEquals(200, bold.width(two, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀",
                "👨‍👩‍👧‍👦",
                "👍🏽",
                "☝🏽",
                "👩🏽‍⚕️",
                "🇩🇪",
                "1️⃣",
                "❤️",
                "❤️‍🔥",
                "🏴‍☠️",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F"
            })
    void takesAnEmojiSequenceForOnePicture(String sequence) {
        assertEquals(EMOJI, regular.width(sequence, 100));
        assertEquals(275, regular.width(sequence + sequence, 100), sequence + " twice");
    }

    @Test
    void drawsThreeFlagLettersAsAFlagAndALetter() {
        assertEquals(275, regular.width("🇩🇪🇫", 100));
    }

    @Test
    void givesNoSpaceToWhatHasNone() {
        int plain = regular.width("ab", 100);
        for (String nothing : List.of("\u0301", "\u200B", "\u200D", "\uFE0E")) {
            assertEquals(
                    plain,
                    regular.width("a" + nothing + "b", 100),
                    () -> Character.getName(nothing.charAt(0)));
        }
        assertEquals(regular.width("가", 100), regular.width("\u1100\u1161", 100));
    }

    @Test
    void measuresWhatStandsForWhatIsNotShown() {
        assertEquals(regular.width(" ", 100), regular.width("\t", 100));
        assertEquals(regular.width("\uFFFD", 100), regular.width("\u0007", 100));
        assertEquals(regular.width("\uFFFD", 100), regular.width("\uD800", 100));
        assertEquals(regular.width("a\uFFFDb", 100), regular.width("a\u200Fb", 100));
        assertEquals(regular.width("a\uFFFDb", 100), regular.width("a\u2066b", 100));
    }

    @Test
    void takesAnEmForWhatNoFontHas() {
        assertEquals(200, regular.width("\u12A0\u12A1", 100));
        assertFalse(regular.has(0x12A0));
        assertTrue(regular.has('م'));
        assertTrue(bold.has('א'));
        assertFalse(bold.has('中'));
    }

    @Test
    void neverShrinksWhenTextIsAppended() {
        Random random = new Random(11);
        int[] special = {0x200D, 0xFE0F, 0x20E3, 0x1F1E9, 0x1F3FD, 0x1F468, 0x2764, '1', 0x0301};
        for (int i = 0; i < 2000; i++) {
            StringBuilder line = new StringBuilder();
            int width = 0;
            for (int j = 0; j < 12; j++) {
                line.appendCodePoint(
                        random.nextInt(3) == 0
                                ? random.nextInt(Character.MAX_CODE_POINT)
                                : special[random.nextInt(special.length)]);
                int longer = regular.width(line.toString(), 100);
                assertTrue(longer >= width, () -> "of " + line.codePoints().boxed().toList());
                width = longer;
            }
        }
    }

    private static Font font(BundledFont font) throws IOException, FontFormatException {
        try (InputStream file = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(100f);
        }
    }
}
