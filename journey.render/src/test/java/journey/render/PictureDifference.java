// SPDX-License-Identifier: EPL-2.0
package journey.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * How much two pictures in PNG differ where they differ most, for goldens: renderers of the JDK may
 * smooth edges a little differently from version to version and machine to machine.
 *
 * <p>Both are cut into blocks of 16 x 16 pixels; of each pair of blocks, the difference is the mean
 * of the differences of their red, green and blue from 0 to 255. At scale 2 and 14 pixels, a full
 * stop more gives 8, another letter more than 12, and text moved by 0.05 pixels 7: up to 6 is the
 * same.
 */
public final class PictureDifference {

    private static final int BLOCK = 16;

    private PictureDifference() {}

    /** The largest difference of a pair of blocks, 0 for the same picture, 255 for other sizes. */
    public static double largest(byte[] one, byte[] other) {
        BufferedImage first = image(one);
        BufferedImage second = image(other);
        if (first.getWidth() != second.getWidth() || first.getHeight() != second.getHeight()) {
            return 255;
        }
        double largest = 0;
        for (int top = 0; top < first.getHeight(); top += BLOCK) {
            for (int left = 0; left < first.getWidth(); left += BLOCK) {
                largest = Math.max(largest, ofBlock(first, second, left, top));
            }
        }
        return largest;
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ofBlock(BufferedImage first, BufferedImage second, int left, int top) {
        int right = Math.min(left + BLOCK, first.getWidth());
        int bottom = Math.min(top + BLOCK, first.getHeight());
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int one = first.getRGB(x, y);
                int other = second.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * (right - left) * (bottom - top));
    }
}
