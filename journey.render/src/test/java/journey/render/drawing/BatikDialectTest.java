// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatikDialectTest {

    @ParameterizedTest
    @CsvSource({
        "e\u0301, \u00E9",
        "a\uFE0Fb, ab",
        "a\u2066b\u2069, ab",
        "می\u200Cخواهم, می\u200Cخواهم",
        "a\u00ADb, ab",
        "👨\u200D👩, 👨\u200D👩"
    })
    void leavesOutWhatHasNoGlyph(String text, String simple) {
        assertEquals(simple, BatikDialect.simple(text));
    }

    @Test
    void takesTheSizeFromTheViewBoxWhenThereIsNoOther() throws IOException {
        BufferedImage image = image("viewBox='0 0 40 20'", "");
        assertEquals(40, image.getWidth());
        assertEquals(20, image.getHeight());
        assertEquals(40, image("viewBox='0 0 40 20' width='100%'", "").getWidth());
        assertEquals(80, image("viewBox='0 0 40 20' width='80' height='40'", "").getWidth());
    }

    @Test
    void leavesStylesThatAskForScreensToBrowsers() throws IOException {
        String styles =
                """
                <style>rect { fill: #ff0000 }</style>
                <style media="(prefers-color-scheme: dark)">rect { fill: #0000ff }</style>
                <rect width="9" height="9"/>""";
        assertEquals(Color.RED.getRGB(), image("viewBox='0 0 40 20'", styles).getRGB(4, 4));
    }

    @Test
    void knowsReferencesOfSvg2() throws IOException {
        String use = "<defs><rect id='r' width='9' height='9'/></defs><use href='#r'/>";
        assertEquals(Color.BLACK.getRGB(), image("viewBox='0 0 40 20'", use).getRGB(4, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width='9' height='9' fill='rgba(1, 2, 3, 0.5)'/>",
                "<style>rect { fill: rebeccapurple }</style><rect width='9' height='9'/>",
                "<filter id='f'><feDropShadow/></filter>",
                "<rect width='9'/>"
            })
    void refusesWhatBatikWouldDrawWrong(String element) {
        assertThrows(IllegalArgumentException.class, () -> image("viewBox='0 0 40 20'", element));
    }

    private static BufferedImage image(String attributes, String content) throws IOException {
        String picture =
                "<svg xmlns='http://www.w3.org/2000/svg' %s>%s</svg>"
                        .formatted(attributes, content);
        return ImageIO.read(new ByteArrayInputStream(PngPicture.of(picture, 1).bytes()));
    }
}
