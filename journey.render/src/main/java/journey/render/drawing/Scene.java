// SPDX-License-Identifier: EPL-2.0
package journey.render.drawing;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.BridgeException;
import org.apache.batik.bridge.DocumentLoader;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.TextPainter;
import org.apache.batik.dom.util.DOMUtilities;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.SVGConstants;
import org.w3c.css.sac.CSSException;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A picture that can be painted.
 *
 * @param width in user units
 * @param height in user units
 */
record Scene(GraphicsNode root, double width, double height) {

    /** Stands for the place of a picture, which has none, so that it may refer to its own parts. */
    private static final String OWN_PLACE = "journey:picture";

    /**
     * Reads a picture.
     *
     * @param text draws its text
     * @throws IllegalArgumentException when it is not SVG, has a document type, or refers to
     *     anything outside itself
     */
    static Scene of(String svg, TextPainter text) {
        SealedUserAgent agent = new SealedUserAgent(new OneFamily());
        BridgeContext context = new BridgeContext(agent, new DocumentLoader(agent));
        context.setTextPainter(text);

        SVGOMDocument picture = picture(parse(svg));
        picture.setDocumentURI(OWN_PLACE);
        GraphicsNode root = built(context, picture);
        return new Scene(
                root, context.getDocumentSize().getWidth(), context.getDocumentSize().getHeight());
    }

    private static SVGOMDocument picture(Document parsed) {
        BatikDialect.rewrite(parsed);
        try {
            return (SVGOMDocument)
                    DOMUtilities.deepCloneDocument(
                            parsed, SVGDOMImplementation.getDOMImplementation());
        } catch (DOMException e) {
            throw new IllegalArgumentException("no SVG 1.1: " + e.getMessage(), e);
        }
    }

    private static GraphicsNode built(BridgeContext context, SVGOMDocument picture) {
        try {
            return new GVTBuilder().build(context, picture);
        } catch (BridgeException | DOMException | CSSException | SecurityException e) {
            throw new IllegalArgumentException("cannot be drawn: " + e.getMessage(), e);
        }
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setXIncludeAware(false);
            var parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(null);
            Document document = parser.parse(new InputSource(new StringReader(svg)));
            if (!SVGConstants.SVG_NAMESPACE_URI.equals(
                    document.getDocumentElement().getNamespaceURI())) {
                throw new SAXException("the root element is not one of SVG");
            }
            return document;
        } catch (SAXException e) {
            throw new IllegalArgumentException("not a picture in SVG: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void paint(Graphics2D graphics) {
        root.paint(graphics);
    }
}
