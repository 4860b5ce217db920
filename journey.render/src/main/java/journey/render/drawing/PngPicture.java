// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.batik.ext.awt.image.GraphicsUtil;

/**
 * A picture in PNG.
 *
 * @param bytes the file
 * @param scale pixels of a user unit, less than what was asked for when the picture would have had
 *     more than {@link #MOST_PIXELS}
 * @param missing the characters that no font of the machine has, drawn as boxes
 */
public record PngPicture(byte[] bytes, double scale, List<String> missing) {

    /** How many pixels a picture may have, which take four bytes each while it is drawn. */
    public static final long MOST_PIXELS = 64_000_000;

    /**
     * Draws a picture on a white ground.
     *
     * @param scale pixels of a user unit, more than 0; 2 has sharp text on screens and in print
     * @throws IllegalArgumentException when the text is not SVG, has a document type, runs a script
     *     or refers to anything outside itself
     */
    public static PngPicture of(String svg, double scale) {
        Headless.ensure();
        PictureFonts fonts = new PictureFonts();
        Scene scene = Scene.of(svg, new TextRuns(fonts));
        double fitting = Math.sqrt(MOST_PIXELS / (scene.width() * scene.height()));
        double used = Math.min(scale, fitting);
        return new PngPicture(encoded(drawn(scene, used)), used, fonts.missing());
    }

    private static BufferedImage drawn(Scene scene, double scale) {
        BufferedImage image =
                new BufferedImage(
                        pixels(scene.width() * scale),
                        pixels(scene.height() * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = GraphicsUtil.createGraphics(image);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        scene.paint(graphics);
        graphics.dispose();
        return image;
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.floor(length + 1e-6));
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
