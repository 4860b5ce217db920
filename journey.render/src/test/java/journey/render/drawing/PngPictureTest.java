// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import journey.render.PictureDifference;
import journey.render.text.FontMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngPictureTest {

    @Test
    void hasScaleTimesItsSizeInPixelsOnWhite() throws IOException {
        BufferedImage image = image(picture("<rect x='10' y='10' width='5' height='5'/>"), 2);
        assertEquals(400, image.getWidth());
        assertEquals(100, image.getHeight());
        assertEquals(Color.WHITE.getRGB(), image.getRGB(19, 19));
        assertEquals(Color.BLACK.getRGB(), image.getRGB(20, 20));
        assertEquals(Color.BLACK.getRGB(), image.getRGB(29, 29));
        assertEquals(Color.WHITE.getRGB(), image.getRGB(30, 30));
    }

    @Test
    void readsStylesOfClasses() throws IOException {
        BufferedImage image =
                image(
                        picture(
                                "<style>.a { fill: #ff0000 }</style>"
                                        + "<rect class='a' width='5' height='5'/>"),
                        1);
        assertEquals(Color.RED.getRGB(), image.getRGB(2, 2));
    }

    @Test
    void drawsTheSameBytesEachTime() {
        String picture = picture("<text x='5' y='30'>Aware Ελ שלום مرحبا</text>");
        assertArrayEquals(PngPicture.of(picture, 2).bytes(), PngPicture.of(picture, 2).bytes());
    }

    @Test
    void lowersTheScaleOfPicturesThatAreTooLarge() throws IOException {
        String large = "<svg xmlns='http://www.w3.org/2000/svg' width='12000' height='8000'></svg>";
        PngPicture png = PngPicture.of(large, 2);
        assertEquals(Math.sqrt(64 / 96.0), png.scale(), 1e-9);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.bytes()));
        assertEquals(9797, image.getWidth());
        assertEquals(6531, image.getHeight());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compare prices",
                "Ωμέγα ωμέγα",
                "Žluťoučký kůň",
                "Покупатель",
                "שלום עולם",
                "Հայերեն"
            })
    void drawsTextAsWideAsItIsMeasured(String text) throws IOException {
        Rectangle ink = ink(picture("<text x='5' y='30' font-size='20'>%s</text>".formatted(text)));
        assertEquals(FontMeasure.regular().width(text, 20), ink.width, 4);
        Rectangle bold =
                ink(
                        picture(
                                "<text x='5' y='30' font-size='20' font-weight='bold'>%s</text>"
                                        .formatted(text)));
        assertEquals(FontMeasure.bold().width(text, 20), bold.width, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "start, ltr, 100, 200",
        "end, ltr, 0, 101",
        "start, rtl, 0, 101",
        "end, rtl, 100, 200",
        "middle, ltr, 50, 150",
        "middle, rtl, 50, 150"
    })
    void anchorsTextWhereItsDirectionStarts(String anchor, String direction, int left, int right)
            throws IOException {
        Rectangle ink =
                ink(
                        picture(
                                "<text x='100' y='30' text-anchor='%s' direction='%s'>שלום</text>"
                                        .formatted(anchor, direction)));
        assertTrue(ink.x >= left && ink.x + ink.width <= right, ink::toString);
    }

    @Test
    void drawsHebrewFromRightToLeft() throws IOException {
        BufferedImage alef = image(picture("<text x='100' y='30' font-size='20'>א</text>"), 1);
        int width = FontMeasure.regular().width("ו", 20);
        Rectangle both = ink(picture("<text x='100' y='30' font-size='20'>או</text>"));
        Rectangle first = ink(alef);
        assertTrue(both.x + both.width >= first.x + first.width + width - 3, both + " " + first);
        BufferedImage word = image(picture("<text x='100' y='30' font-size='20'>אוווו</text>"), 1);
        int vavs = FontMeasure.regular().width("וווו", 20);
        assertEquals(
                rows(alef.getSubimage(first.x, 0, first.width, 50)),
                rows(word.getSubimage(first.x + vavs, 0, first.width, 50)),
                6);
    }

    private static int rows(BufferedImage image) {
        return ink(image).height;
    }

    @Test
    void joinsArabicLetters() throws IOException {
        Rectangle joined = ink(picture("<text x='5' y='30' font-size='20'>ببب</text>"));
        Rectangle alone = ink(picture("<text x='5' y='30' font-size='20'>ب ب ب</text>"));
        assertTrue(joined.width < alone.width - 15, joined + " " + alone);
    }

    @Test
    void composesLettersAndAccents() {
        assertArrayEquals(
                PngPicture.of(picture("<text x='5' y='30'>é</text>"), 1).bytes(),
                PngPicture.of(picture("<text x='5' y='30'>e\u0301</text>"), 1).bytes());
    }

    @Test
    void drawsCharactersOfThirtyTwoBits() throws IOException {
        Rectangle face = ink(picture("<text x='5' y='30' font-size='20'>😀</text>"));
        assertTrue(face.width > 10, face::toString);
        assertTrue(
                PictureDifference.largest(
                                PngPicture.of(picture("<text x='5' y='30'>😀</text>"), 2).bytes(),
                                PngPicture.of(picture("<text x='5' y='30'>😎</text>"), 2).bytes())
                        > 5);
    }

    @Test
    void fitsTextIntoALength() throws IOException {
        Rectangle ink =
                ink(
                        picture(
                                "<text x='5' y='30' textLength='80' lengthAdjust='spacingAndGlyphs'>"
                                        + "a text that would be wider</text>"));
        assertEquals(80, ink.width, 3);
    }

    @Test
    void tellsWhatNoFontHas() {
        PngPicture png = PngPicture.of(picture("<text x='5' y='30'>a\u0378 b \uE123א</text>"), 1);
        assertEquals(List.of("\u0378", "\uE123"), png.missing());
    }

    @Test
    void tellsOtherTextFromOtherSmoothing() {
        byte[] text = PngPicture.of(picture("<text x='5' y='30'>Aware of it</text>"), 2).bytes();
        byte[] moved =
                PngPicture.of(picture("<text x='5.02' y='30'>Aware of it</text>"), 2).bytes();
        byte[] other = PngPicture.of(picture("<text x='5' y='30'>Aware of if</text>"), 2).bytes();
        byte[] smaller = PngPicture.of(picture("<text x='5' y='30'>Aware of it</text>"), 1).bytes();
        assertEquals(0, PictureDifference.largest(text, text));
        assertEquals(0, PictureDifference.largest(text, moved), 6);
        assertTrue(PictureDifference.largest(text, other) > 10);
        assertEquals(255, PictureDifference.largest(text, smaller));
    }

    private static Rectangle ink(String picture) throws IOException {
        return ink(image(picture, 1));
    }

    /** The smallest rectangle around all that is not white. */
    private static Rectangle ink(BufferedImage image) {
        Rectangle ink = null;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) != Color.WHITE.getRGB()) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    ink = ink == null ? pixel : ink.union(pixel);
                }
            }
        }
        return ink == null ? new Rectangle() : ink;
    }

    private static BufferedImage image(String picture, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngPicture.of(picture, scale).bytes()));
    }

    private static String picture(String content) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"
                viewBox="0 0 200 50" role="img" aria-label="a" data-map="m"><title>t</title>
                <desc>d</desc>%s</svg>"""
                .formatted(content);
    }
}
