// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.text.CharacterKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Rewrites a picture so that Batik, which knows SVG 1.1, draws it as browsers do. */
final class BatikDialect {

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private BatikDialect() {}

    static void rewrite(Document picture) {
        sizeByViewBox(picture.getDocumentElement());
        NodeList found = picture.getElementsByTagNameNS("*", "*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        elements.forEach(BatikDialect::rewrite);
    }

    private static void sizeByViewBox(Element root) {
        String[] viewBox = root.getAttribute("viewBox").strip().split("[\\s,]+");
        if (viewBox.length == 4 && !root.getAttribute("width").matches("[0-9.]+(px)?")) {
            root.setAttribute("width", viewBox[2]);
            root.setAttribute("height", viewBox[3]);
        }
    }

    private static void rewrite(Element element) {
        if (isForBrowsers(element)) {
            element.getParentNode().removeChild(element);
            return;
        }
        if ("rtl".equals(element.getAttribute("direction"))) {
            anchorAtTheRight(element);
        }
        if (element.hasAttribute("href")) {
            element.setAttributeNS(XLINK, "xlink:href", element.getAttribute("href"));
        }
        element.removeAttribute("unicode-bidi");
        simplifyText(element);
    }

    /** Batik takes a query of media, such as for dark screens, for an error. */
    private static boolean isForBrowsers(Element element) {
        return "style".equals(element.getLocalName())
                && element.getAttribute("media").contains("(");
    }

    /** To browsers, text from right to left starts at the right; to Batik, all text at the left. */
    private static void anchorAtTheRight(Element element) {
        switch (element.getAttribute("text-anchor")) {
            case "middle" -> {}
            case "end" -> element.setAttribute("text-anchor", "start");
            default -> element.setAttribute("text-anchor", "end");
        }
    }

    private static void simplifyText(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(simple(text.getData()));
            }
        }
    }

    /**
     * Composes letters and accents, which Batik draws side by side, and leaves out what has no
     * glyph.
     */
    static String simple(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(BatikDialect::isDrawn)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What joins Arabic letters, or not, stays: Batik reads it. */
    private static boolean isDrawn(int character) {
        boolean selector = character >= 0xFE00 && character <= 0xFE0F;
        boolean joiner = character == 0x200C || character == 0x200D;
        return joiner || !selector && hasGlyph(character);
    }

    /** Whether a font draws anything for a character. */
    static boolean hasGlyph(int character) {
        return switch (CharacterKind.of(character)) {
            case INVISIBLE, DIRECTION, BYTE_ORDER_MARK -> false;
            case TEXT, LINE_END, CONTROL, NO_CHARACTER -> true;
        };
    }
}
