// SPDX-License-Identifier: EPL-2.0
package journey.layout;

/** A rectangle in pixels; x grows to the right, y downwards. */
public record Bounds(int x, int y, int width, int height) {

    /** The first x that no longer belongs to it. */
    public int right() {
        return x + width;
    }

    /** The first y that no longer belongs to it. */
    public int bottom() {
        return y + height;
    }

    /** Tells whether another rectangle lies within this one; they may share edges. */
    public boolean contains(Bounds other) {
        return x <= other.x
                && y <= other.y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    /** Tells whether two rectangles have a pixel in common. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
