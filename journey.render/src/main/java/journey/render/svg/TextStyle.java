// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.layout.MapLayout;

/** How large and how heavy a text is. */
enum TextStyle {
    /** The title of the map. */
    TITLE("title", 22, true),
    /** The title of a stage or a persona. */
    HEADER("header", MapLayout.HEADER_FONT_SIZE, true),
    /** What a box is about. */
    STRONG("strong", MapLayout.FONT_SIZE, true),
    /** A sentence. */
    BODY("body", MapLayout.FONT_SIZE, false),
    /** What one reads second. */
    SMALL("small", 11, false);

    /** From the middle of small text down to its baseline, in pixels. */
    static final int HALF_HEIGHT = 4;

    private final String cssClass;
    private final int fontSize;
    private final boolean isBold;

    TextStyle(String cssClass, int fontSize, boolean isBold) {
        this.cssClass = cssClass;
        this.fontSize = fontSize;
        this.isBold = isBold;
    }

    String cssClass() {
        return cssClass;
    }

    /** In pixels. */
    int fontSize() {
        return fontSize;
    }

    boolean isBold() {
        return isBold;
    }

    /** The distance from one line to the next, in pixels. */
    int lineHeight() {
        return MapLayout.lineHeight(fontSize);
    }
}
