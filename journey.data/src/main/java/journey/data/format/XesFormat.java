// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XES, the event logs of IEEE 1849. Each event is a row; an attribute of its trace is the column
 * {@code case:NAME}, one of its own {@code NAME}. Nothing outside of the file is read: a log with a
 * document type, in which entities could stand, is refused.
 */
final class XesFormat extends StreamedFormat {

    /** Elements of a log that hold attributes of no trace. */
    private static final Set<String> NO_ROWS = Set.of("extension", "global", "classifier");

    @Override
    public String label() {
        return "XES";
    }

    @Override
    Set<String> read(DataFile file, List<String> wanted, RowSink rows, FileProblems problems)
            throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        try (InputStream bytes = file.open()) {
            XMLStreamReader xml = factory().createXMLStreamReader(bytes);
            try {
                log(xml, new XesTrace(wanted, rows, seen));
            } catch (XMLStreamException e) {
                throw new UnreadableDataException(
                        xml.getLocation().getLineNumber(),
                        "The XML breaks off here; what follows is left out.");
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDataException(1, "The XML cannot be read.");
        }
        return seen;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static void log(XMLStreamReader xml, XesTrace trace)
            throws XMLStreamException, UnreadableDataException {
        int skipped = 0;
        while (xml.hasNext()) {
            int kind = xml.next();
            if (kind == XMLStreamConstants.DTD) {
                throw new UnreadableDataException(
                        xml.getLocation().getLineNumber(),
                        "The log has a document type, which could read other files; it is refused.");
            } else if (kind == XMLStreamConstants.START_ELEMENT) {
                boolean isOutside = skipped > 0 || NO_ROWS.contains(xml.getLocalName());
                skipped += isOutside ? 1 : 0;
                if (!isOutside) {
                    trace.begin(xml);
                }
            } else if (kind == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else {
                    trace.end(xml.getLocalName());
                }
            }
        }
    }
}
