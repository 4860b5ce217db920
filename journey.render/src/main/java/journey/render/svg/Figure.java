// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.render.xml.XmlWriter;

/** What is drawn beside the words of a box. */
interface Figure {

    /**
     * Draws it.
     *
     * @param x where the words begin, in pixels
     * @param y of the top of the box
     * @param width of the words
     * @param height of the box
     */
    void draw(XmlWriter out, int x, int y, int width, int height);
}
