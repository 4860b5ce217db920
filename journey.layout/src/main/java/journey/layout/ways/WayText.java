// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

/** The words beside a way, wrapped; all in pixels, and 0 when it has none. */
public interface WayText {

    /** Of the longest line. */
    int width();

    int height();

    /** Tells whether there is no second line. */
    boolean fitsOneLine();
}
