// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/**
 * The group of an element: tools find it by {@code data-journey}, the path of names that is also
 * the URI fragment of the element, and readers of a screen by its title.
 *
 * @param name the path of names; null for a way that only the order of the text says
 * @param title the kind and the label
 * @param personas the names of those for whom it holds, with blanks between; null for all
 * @param way tells a way from others of the same name, or without one, in {@code data-way}; null
 *     where the name does
 */
record Shape(String name, String title, String personas, String way) {

    /** The group of what the name tells from all others. */
    Shape(String name, String title, String personas) {
        this(name, title, personas, null);
    }

    void draw(XmlWriter out, String cssClass, Runnable content) {
        out.element(
                "g",
                Attributes.of("class", cssClass)
                        .and("role", "graphics-object")
                        .and("data-journey", name)
                        .and("data-way", way)
                        .and("data-personas", personas),
                () -> {
                    out.element("title", Attributes.none(), title);
                    content.run();
                });
    }

    static void rect(XmlWriter out, int x, int y, int width, int height, int radius) {
        out.element(
                "rect",
                Attributes.of("x", x)
                        .and("y", y)
                        .and("width", width)
                        .and("height", height)
                        .and("rx", radius));
    }
}
