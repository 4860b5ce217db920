// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that holds no character which XML 1.0 forbids or which steers a terminal. */
final class XmlOutput {

    private final XMLStreamWriter xml;

    private XmlOutput(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes a part of a document. */
    @FunctionalInterface
    interface Part {
        void write(XmlOutput xml) throws XMLStreamException;
    }

    /** Writes a document; the part is its only element. */
    static void write(PrintStream out, Part root) {
        PrintStream lines = SafeOutput.over(out);
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(
                                    new BufferedWriter(
                                            new OutputStreamWriter(lines, StandardCharsets.UTF_8)));
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            root.write(new XmlOutput(xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an element; the part writes its attributes and then what is in it. */
    void element(String name, Part content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write(this);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** Writes an element that holds nothing but text. */
    void element(String name, String text) throws XMLStreamException {
        element(name, content -> content.text(text));
    }

    XmlOutput attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
        return this;
    }

    XmlOutput attribute(String name, long value) throws XMLStreamException {
        return attribute(name, Long.toString(value));
    }

    /** Begins a new line between an element's start and the elements in it. */
    void lineBreak() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
    }

    /**
     * The text with replacement characters for what does not match the production {@code Char} of
     * XML 1.0, section 2.2, and for what would steer a terminal. Line feeds stay.
     */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> isClean(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isClean(int c) {
        if (c > 0xFFFF || c == '\n') {
            return true;
        }
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isHalf && c < 0xFFFE && Printable.isPrintable((char) c);
    }
}
