// SPDX-License-Identifier: EPL-2.0
package journey.render.xml;

import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the elements of an XML document, each with a line end after it. Markup is escaped; the
 * caller says what becomes of characters that XML does not allow.
 */
public final class XmlWriter {

    private final XMLStreamWriter xml;
    private final UnaryOperator<String> plain;

    /**
     * @param out takes the document; an error in it ends the run
     * @param plain makes a text harmless for those who read the document
     */
    public XmlWriter(Writer out, UnaryOperator<String> plain) {
        this.plain = plain;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document as text, without a declaration. */
    public static String text(UnaryOperator<String> plain, Consumer<XmlWriter> document) {
        StringWriter text = new StringWriter();
        XmlWriter out = new XmlWriter(text, plain);
        document.accept(out);
        out.flush();
        return text.toString();
    }

    /** A piece of writing, which may fail as the stream below fails. */
    @FunctionalInterface
    private interface Piece {
        void write() throws XMLStreamException;
    }

    private static void write(Piece piece) {
        try {
            piece.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Declares the document to be XML 1.0 in UTF-8. */
    public void declaration() {
        write(() -> xml.writeStartDocument("UTF-8", "1.0"));
        lineBreak();
    }

    /** Writes an element and what stands in it. */
    public void element(String name, Attributes attributes, Runnable content) {
        write(() -> xml.writeStartElement(name));
        writeAttributes(attributes);
        content.run();
        write(xml::writeEndElement);
        lineBreak();
    }

    /** Writes an element that holds nothing but text. */
    public void element(String name, Attributes attributes, String text) {
        element(name, attributes, () -> write(() -> xml.writeCharacters(plain.apply(text))));
    }

    /** Writes an element that holds nothing. */
    public void element(String name, Attributes attributes) {
        write(() -> xml.writeEmptyElement(name));
        writeAttributes(attributes);
        lineBreak();
    }

    /** Begins a new line between an element's start and the elements in it. */
    public void lineBreak() {
        write(() -> xml.writeCharacters("\n"));
    }

    /** Hands on what was written. */
    public void flush() {
        write(xml::flush);
    }

    private void writeAttributes(Attributes attributes) {
        attributes.forEach(
                (name, value) -> write(() -> xml.writeAttribute(name, plain.apply(value))));
    }
}
