// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of an SVG document. */
final class SvgOutput {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** What stands within an element. */
    @FunctionalInterface
    interface Part {
        void write();
    }

    SvgOutput() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes an element with what stands within it.
     *
     * @param attributes names and values in turn; one whose value is null is left out
     */
    void element(String name, Part content, Object... attributes) {
        try {
            xml.writeStartElement(name);
            writeAttributes(attributes);
            content.write();
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an element that holds nothing. */
    void empty(String name, Object... attributes) {
        try {
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an element that holds text only. */
    void text(String name, String content, Object... attributes) {
        element(name, () -> characters(content), attributes);
    }

    private void characters(String content) {
        try {
            xml.writeCharacters(PlainText.of(content));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void writeAttributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                xml.writeAttribute((String) attributes[i], value(attributes[i + 1]));
            }
        }
    }

    private static String value(Object value) {
        return value instanceof Double number
                ? Coordinates.of(number)
                : PlainText.of(value.toString());
    }

    /** All that was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
