// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.dsl.map.MapLayout;
import journey.dsl.map.TextMeasure;
import journey.render.text.FontMeasure;

/** How large and how heavy a text is. */
enum TextStyle {
    /** The title of the map. */
    TITLE("title", 22, Face.BOLD),
    /** The title of a stage or a persona. */
    HEADER("header", MapLayout.HEADER_FONT_SIZE, Face.BOLD),
    /** What a box is about. */
    STRONG("strong", MapLayout.FONT_SIZE, Face.BOLD),
    /** A sentence. */
    BODY("body", MapLayout.FONT_SIZE, Face.REGULAR),
    /** What one reads second. */
    SMALL("small", 11, Face.REGULAR);

    /** From the middle of small text down to its baseline, in pixels. */
    static final int HALF_HEIGHT = 4;

    private final String cssClass;
    private final int fontSize;
    private final Face face;

    TextStyle(String cssClass, int fontSize, Face face) {
        this.cssClass = cssClass;
        this.fontSize = fontSize;
        this.face = face;
    }

    String cssClass() {
        return cssClass;
    }

    /** In pixels. */
    int fontSize() {
        return fontSize;
    }

    /** The distance from one line to the next, in pixels. */
    int lineHeight() {
        return MapLayout.lineHeight(fontSize);
    }

    TextMeasure measure() {
        return face.measure;
    }

    /** The weights of the font; each is read once. */
    private enum Face {
        REGULAR(FontMeasure.regular()),
        BOLD(FontMeasure.bold());

        private final TextMeasure measure;

        Face(TextMeasure measure) {
            this.measure = measure;
        }
    }
}
