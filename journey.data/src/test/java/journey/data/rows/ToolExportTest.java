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

/**
 * Exports in the shape of the public documentation of their tools; see the README of the samples.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ToolExportTest {

    @Inject private LoadedSource source;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        source.in(folder);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void qualtricsHasThreeRowsOfHeaders() throws IOException {
        source.withSample("qualtrics.csv");
        assertEquals(
                List.of(
                        "4: 2026-03-02 09:14:01 | ada@example.com | 9 | Quick,\nfriendly, warm.",
                        "6: 2026-03-02 10:41:00 |  | 3 | "),
                source.rows("qualtrics.csv", "EndDate", "RecipientEmail", "Q1", "Q2"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void surveyMonkeyHasTwoRowsOfHeaders() throws IOException {
        source.withSample("surveymonkey.csv");
        assertEquals(
                List.of(
                        "3: ada@example.com | 9 | Coffee |  | Nothing",
                        "4:  | 3 |  | Tea | Shorter queue, please"),
                source.rows(
                        "surveymonkey.csv",
                        "Email Address",
                        "How likely are you to recommend us?",
                        "What did you order? - Coffee",
                        "What did you order? - Tea",
                        "What should we change?"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void typeformHasAQuestionInEachColumn() throws IOException {
        source.withSample("typeform.csv");
        assertEquals(
                List.of(
                        "2: 9 | ada@example.com | 2026-03-02 09:14:01",
                        "3: 3 |  | 2026-03-02 10:41:00"),
                source.rows(
                        "typeform.csv",
                        "How likely are you to recommend us?",
                        "email",
                        "Submit Date (UTC)"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void zendeskExportsATicketInEachLine() throws IOException {
        source.withSample("zendesk-tickets.jsonl");
        assertEquals(
                List.of(
                        "1: 2026-03-02T09:12:44Z | 20978392 | email | ada@example.com |"
                                + " [\"queue\",\"counter\"]",
                        "2: 2026-03-02T10:40:10Z | 20978393 | web |  | []"),
                source.rows(
                        "zendesk-tickets.jsonl",
                        "created_at",
                        "requester_id",
                        "via.channel",
                        "via.source.from.address",
                        "tags"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void zendeskAnswersWithTheTicketsInOneMember() throws IOException {
        source.withSample("zendesk-tickets.json");
        assertEquals(
                List.of("3: 35436 | email", "11: 35437 | web"),
                source.rows("zendesk-tickets.json", "id", "via.channel"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void analyticsHasParametersAsPairs() throws IOException {
        source.withSample("ga4-events.jsonl");
        assertEquals(
                List.of(
                        "1: page_view | https://shop.example/checkout | 1772442700 | 0.5 | gold |"
                                + " iOS | Safari",
                        "2: purchase |  | 1772442700 |  |  |  | "),
                source.rows(
                        "ga4-events.jsonl",
                        "event_name",
                        "event_params.page_location",
                        "event_params.ga_session_id",
                        "event_params.engaged_ratio",
                        "user_properties.plan",
                        "device.operating_system",
                        "device.web_info.browser"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void analyticsInParquetHasTheSameTexts() throws IOException {
        Path file = source.folder().resolve("events.parquet");
        source.database()
                .run(
                        """
                        COPY (SELECT 'page_view' AS event_name, 1772442764000000 AS event_timestamp,
                            [{'key': 'page_location', 'value': {'string_value': '/checkout',
                                'int_value': NULL::BIGINT, 'float_value': NULL::DOUBLE,
                                'double_value': NULL::DOUBLE}},
                             {'key': 'ga_session_id', 'value': {'string_value': NULL,
                                'int_value': 17, 'float_value': NULL, 'double_value': NULL}}]
                                AS event_params,
                            {'category': 'mobile', 'web_info': {'browser': 'Safari'}} AS device)
                        TO '%s' (FORMAT parquet)
                        """
                                .formatted(file));
        assertEquals(
                List.of("1: page_view | 1772442764000000 | /checkout | 17 |  | mobile | Safari"),
                source.rows(
                        "events.parquet",
                        "event_name",
                        "event_timestamp",
                        "event_params.page_location",
                        "event_params.ga_session_id",
                        "event_params.nothing",
                        "device.category",
                        "device.web_info.browser"));
        assertEquals(
                List.of("ERROR events.parquet The file has no column 'event_params.nothing'."),
                source.problems());
    }

    @Test
    void segmentHasPropertiesAndContext() throws IOException {
        source.withSample("segment.jsonl");
        assertEquals(
                List.of(
                        "1: Order Completed | 97980cfea0067 | 25.00 | ios | true",
                        "2: Product Viewed |  |  |  | "),
                source.rows(
                        "segment.jsonl",
                        "event",
                        "userId",
                        "properties.revenue",
                        "context.device.type",
                        "context.active"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void xesHasAttributesOfTracesAndEvents() throws IOException {
        source.withSample("orders.xes");
        assertEquals(
                List.of(
                        "13: order-1 | c1 | order | 2026-03-02T09:12:44.000+01:00 | ground | cake",
                        "27: order-1 | c1 | collect | 2026-03-02T09:20:00.000+01:00 |  | ",
                        "34: order-2 |  | order | 2026-03-02T10:00:00.000+01:00 |  | "),
                source.rows(
                        "orders.xes",
                        "case:concept:name",
                        "case:customer",
                        "concept:name",
                        "time:timestamp",
                        "org:resource.floor",
                        "items.second"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void ocelHasAColumnForEachTypeOfObjects() throws IOException {
        source.withSample("orders-ocel.json");
        assertEquals(
                List.of(
                        "10: e1 | create-order | 2026-03-02T09:12:44Z | 2 | o1 | c1",
                        "20: e2 | pack | 2026-03-02T09:20:00Z |  | o1 | "),
                source.rows(
                        "orders-ocel.json",
                        "id",
                        "type",
                        "time",
                        "total-items",
                        "order",
                        "customer"));
        assertEquals(
                List.of(
                        "INFO orders-ocel.json:20 One event has several objects of one type; the"
                                + " first one is read."),
                source.problems());
    }
}
