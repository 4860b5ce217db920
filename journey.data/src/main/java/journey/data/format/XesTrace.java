// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamReader;

/**
 * Gathers a trace of an event log and hands on its events at its end, when all of its attributes
 * are known. An attribute within another one, or within a list, is the column {@code outer.inner};
 * of several with one name the first counts.
 */
final class XesTrace {

    private static final String PREFIX = "case:";

    private final List<String> wanted;
    private final RowSink rows;
    private final Set<String> seen;
    private final Map<String, String> ofTrace = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private boolean isInTrace;
    private Event event;

    private record Event(long line, Map<String, String> attributes) {}

    XesTrace(List<String> wanted, RowSink rows, Set<String> seen) {
        this.wanted = wanted;
        this.rows = rows;
        this.seen = seen;
    }

    /** Takes the start of an element. */
    void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "log" -> {}
            case "trace" -> isInTrace = true;
            case "event" -> event = new Event(xml.getLocation().getLineNumber(), new HashMap<>());
            default -> attribute(xml);
        }
    }

    private void attribute(XMLStreamReader xml) {
        String key = xml.getAttributeValue(null, "key");
        path.addLast(key == null ? "" : key);
        String value = xml.getAttributeValue(null, "value");
        if (key == null || value == null) {
            return;
        }
        String name =
                StreamSupport.stream(path.spliterator(), false)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("."));
        if (event != null) {
            seen.add(name);
            event.attributes.putIfAbsent(name, value);
        } else if (isInTrace) {
            seen.add(PREFIX + name);
            ofTrace.putIfAbsent(PREFIX + name, value);
        }
    }

    /** Takes the end of an element. */
    void end(String element) {
        switch (element) {
            case "log" -> {}
            case "trace" -> {
                isInTrace = false;
                handOn();
            }
            case "event" -> {
                events.add(event);
                event = null;
                if (!isInTrace) {
                    handOn();
                }
            }
            default -> path.pollLast();
        }
    }

    private void handOn() {
        String[] values = new String[wanted.size()];
        for (Event each : events) {
            for (int i = 0; i < values.length; i++) {
                String own = each.attributes.get(wanted.get(i));
                values[i] = own == null ? ofTrace.get(wanted.get(i)) : own;
            }
            rows.row(each.line, values);
        }
        events.clear();
        ofTrace.clear();
    }
}
