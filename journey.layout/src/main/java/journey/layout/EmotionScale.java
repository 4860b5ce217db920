// SPDX-License-Identifier: EPL-2.0
package journey.layout;

/**
 * Where the levels of the emotion curve are.
 *
 * @param top the first y of the highest level, in pixels
 * @param levelHeight the distance from one level to the next, in pixels
 */
public record EmotionScale(int top, int levelHeight) {

    /** The highest emotion there is. */
    public static final int HIGHEST = 2;

    /** The lowest emotion there is. */
    public static final int LOWEST = -2;

    /**
     * The y through the middle of the points of a value from {@link #LOWEST} to {@link #HIGHEST}.
     */
    public int y(int value) {
        return levelTop(value) + MapLayout.POINT / 2;
    }

    int levelTop(int value) {
        return top + (HIGHEST - value) * levelHeight;
    }

    int bottom() {
        return levelTop(LOWEST - 1);
    }
}
