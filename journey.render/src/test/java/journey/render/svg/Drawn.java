// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import journey.render.text.FontMeasure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture as a test reads it back: what was drawn where. */
final class Drawn {

    private static final Pattern MOVE = Pattern.compile("translate\\(([\\d.-]+) ([\\d.-]+)\\)");

    private final Document document;

    private Drawn(Document document) {
        this.document = document;
    }

    /** A rectangle of the picture, in pixels of the whole picture. */
    record Area(double x, double y, double width, double height, String what) {

        String place() {
            return "%.0f,%.0f %.0fx%.0f".formatted(x, y, width, height);
        }

        boolean overlaps(Area other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean contains(Area other) {
            return x <= other.x
                    && y <= other.y
                    && other.x + other.width <= x + width
                    && other.y + other.height <= y + height;
        }
    }

    static Drawn of(String svg) {
        try {
            return new Drawn(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg))));
        } catch (Exception e) {
            throw new AssertionError("no well-formed XML", e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** All elements of a name, in the order of the document. */
    List<Element> all(String name) {
        return all(root(), name);
    }

    static List<Element> all(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The groups of a CSS class. */
    List<Element> groups(String cssClass) {
        return all("g").stream().filter(group -> hasClass(group, cssClass)).toList();
    }

    static boolean hasClass(Element element, String cssClass) {
        return List.of(element.getAttribute("class").split(" ")).contains(cssClass);
    }

    /** The rectangle that a group draws first. */
    static Area box(Element group) {
        return rect(all(group, "rect").get(0), group.getAttribute("data-journey"));
    }

    private static Area rect(Element rect, String what) {
        return new Area(
                number(rect, "x") + shift(rect, 1),
                number(rect, "y") + shift(rect, 2),
                number(rect, "width"),
                number(rect, "height"),
                what);
    }

    /** Where the glyphs of a text stand, from its ascenders to its descenders. */
    static Area text(Element text) {
        int size =
                switch (text.getAttribute("class")) {
                    case "title" -> 22;
                    case "header" -> 14;
                    case "small", "small end" -> 11;
                    default -> 12;
                };
        double width =
                text.hasAttribute("textLength")
                        ? number(text, "textLength")
                        : FontMeasure.regular().width(text.getTextContent(), size);
        double x = number(text, "x");
        boolean fromRight = text.getAttribute("direction").equals("rtl") || hasClass(text, "end");
        return new Area(
                (fromRight ? x - width : x) + shift(text, 1),
                number(text, "y") + shift(text, 2) - size * 0.9,
                width,
                size * 1.1,
                text.getTextContent());
    }

    /** What was drawn where, a line for each element: its class, name, place, size and texts. */
    String outline() {
        StringBuilder outline = new StringBuilder();
        for (Element group : all("g")) {
            if (group.hasAttribute("data-journey")) {
                outline.append(outline(group)).append('\n');
            }
        }
        return outline.toString();
    }

    private static String outline(Element group) {
        List<Element> rects = all(group, "rect");
        List<String> texts = all(group, "text").stream().map(Element::getTextContent).toList();
        String shape = rects.isEmpty() ? form(group) : box(group).place();
        return "%s %s %s %s"
                .formatted(
                        group.getAttribute("class"),
                        group.getAttribute("data-journey"),
                        shape,
                        String.join(" | ", texts));
    }

    /** Where a point or a line is. */
    private static String form(Element group) {
        for (Element circle : all(group, "circle")) {
            return "%.0f,%.0f"
                    .formatted(
                            number(circle, "cx") + shift(circle, 1),
                            number(circle, "cy") + shift(circle, 2));
        }
        return all(group, "path").get(0).getAttribute("d");
    }

    static double shift(Element element, int axis) {
        double shift = 0;
        for (Element group = element; group != null; group = parent(group)) {
            Matcher move = MOVE.matcher(group.getAttribute("transform"));
            if (group.getTagName().equals("g") && move.matches()) {
                shift += Double.parseDouble(move.group(axis));
            }
        }
        return shift;
    }

    private static Element parent(Element element) {
        return element.getParentNode() instanceof Element parent ? parent : null;
    }

    static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }
}
