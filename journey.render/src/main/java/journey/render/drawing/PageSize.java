// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.util.Locale;

/** How large the pages of a PDF are. */
public enum PageSize {
    /** A4 in landscape. */
    A4(842, 595),
    /** A3 in landscape. */
    A3(1191, 842),
    /** As large as the picture at 96 user units an inch. */
    PICTURE(0, 0);

    /** In points, around a picture that is fitted to a page. */
    private static final double MARGIN = 28;

    private static final double POINTS_PER_UNIT = 72 / 96.0;

    /** At which 12 pixels of text are 7 points: as small as print should be. */
    private static final double LEGIBLE = 0.6;

    private final int width;
    private final int height;

    PageSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The width of a picture that is legible on a page, in user units. */
    public int pictureWidth() {
        return (int) ((width - 2 * MARGIN) / LEGIBLE);
    }

    /** The height of a picture that is legible on a page, in user units. */
    public int pictureHeight() {
        return (int) ((height - 2 * MARGIN) / LEGIBLE);
    }

    /**
     * Where a picture stands on its page.
     *
     * @param width of the page, in points
     * @param height of the page, in points
     * @param left from the left edge of the page to the picture, in points
     * @param top from the upper edge of the page to the picture, in points
     * @param scale points of a user unit
     */
    record Place(int width, int height, double left, double top, double scale) {}

    /** Fits a picture of a width and height in user units into a page, never enlarging it. */
    Place place(double pictureWidth, double pictureHeight) {
        if (this == PICTURE) {
            return new Place(
                    (int) Math.ceil(pictureWidth * POINTS_PER_UNIT),
                    (int) Math.ceil(pictureHeight * POINTS_PER_UNIT),
                    0,
                    0,
                    POINTS_PER_UNIT);
        }
        double fitting =
                Math.min(
                        (width - 2 * MARGIN) / pictureWidth, (height - 2 * MARGIN) / pictureHeight);
        double scale = Math.min(fitting, POINTS_PER_UNIT);
        return new Place(width, height, (width - scale * pictureWidth) / 2, MARGIN, scale);
    }
}
