// SPDX-License-Identifier: EPL-2.0
package journey.data.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Event logs that are not as they should be. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class EventLogRowsTest {

    @Inject private LoadedSource source;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        source.in(folder);
    }

    @AfterEach
    void close() {
        source.close();
    }

    private static final String DOCTYPE =
            """
            <?xml version="1.0"?>
            <!DOCTYPE log [<!ENTITY secret SYSTEM "%s">]>
            <log><trace><event><string key="concept:name" value="a"/></event>
            <event><string key="concept:name" value="&secret;"/></event></trace></log>
            """;

    @Test
    void entitiesAreRefused() throws IOException {
        source.with("secret.txt", "planted");
        source.with("a.xes", DOCTYPE.formatted(source.folder().resolve("secret.txt").toUri()));
        assertEquals(List.of(), source.rows("a.xes", "concept:name"));
        assertEquals(
                List.of(
                        "ERROR a.xes:2 The log has a document type, which could read other files;"
                                + " it is refused."),
                source.problems());
    }

    @Test
    void aLogThatIsCutOffGivesTheTracesBefore() throws IOException {
        source.with(
                "a.xes",
                """
                <log>
                <trace><event><string key="n" value="a"/></event></trace>
                <trace><event><string key="n" value="b"/></event>
                """);
        assertEquals(List.of("2: a"), source.rows("a.xes", "n"));
        assertEquals(
                List.of("WARNING a.xes:4 The XML breaks off here; what follows is left out."),
                source.problems().stream().limit(1).toList());
    }

    @Test
    void attributesOfATraceMayStandAfterItsEventsAndEventsOutsideOfTraces() throws IOException {
        source.with(
                "a.xes",
                """
                <log>
                <trace><event><string key="n" value="a"/></event><string key="c" value="1"/></trace>
                <event><string key="n" value="b"/></event>
                </log>
                """);
        assertEquals(List.of("2: a | 1", "3: b | "), source.rows("a.xes", "n", "case:c"));
    }

    @Test
    void readsAPackedLog() throws IOException {
        source.with(
                "a.xes.gz",
                LoadedSource.gzip(
                        "<log><trace><event><string key='n' value='a'/></event></trace></log>"));
        assertEquals(List.of("1: a"), source.rows("a.xes.gz", "n"));
    }

    @Test
    void otherXmlIsNoLog() throws IOException {
        source.with("a.xml", "<orders><order/></orders>");
        source.rows("a.xml", "n");
        assertEquals(
                List.of("ERROR a.xml:1 The file is XML, but no event log in XES."),
                source.problems());
    }
}
