// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ValueOutOfScaleTest {
    private static final String ID = "value-out-of-scale";

    @Inject private Maps maps;

    private static String map(String metric, String measure) {
        return """
                metric M "The metric" %s
                journey Coffee "Morning coffee" {
                    measure M %s
                }
                """
                .formatted(metric, measure);
    }

    private static String observed(String value) {
        return "{ 2026-Q1 " + value + " }";
    }

    @Test
    void reportsObservationBeyondItsMetric() {
        Issue issue =
                maps.assertReported(
                        map("nps", observed("140")), ID, "Coffee.measure(M).2026-Q1", "140");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "Metric \"The metric\" was 140 in 2026-Q1, but it can only be a value from -100 to 100.",
                issue.getMessage());
    }

    @Test
    void reportsTargetBeyondItsMetric() {
        Issue issue =
                maps.assertReported(
                        map("rate { higher is better }", "target >= 101"),
                        ID,
                        "Coffee.measure(M)",
                        "101");
        assertEquals(
                "The target of metric \"The metric\" is 101, but it can only be a value from 0 to 100.",
                issue.getMessage());
    }

    @Test
    void reportsSampleOfNobody() {
        Issue issue =
                maps.assertReported(
                        map("nps", observed("31 n 0")), ID, "Coffee.measure(M).2026-Q1", "0");
        assertEquals("Metric \"The metric\" cannot rest on a sample of 0.", issue.getMessage());
    }

    @Test
    void reportsMarginBelowNothing() {
        Issue issue =
                maps.assertReported(
                        map("nps", observed("31 n 9 margin -1.5")),
                        ID,
                        "Coffee.measure(M).2026-Q1",
                        "-1.5");
        assertEquals("Metric \"The metric\" cannot have a margin of -1.5.", issue.getMessage());
        maps.assertNotReported(map("nps", observed("31 n 9 margin 0")), ID);
    }

    @Test
    void reportsEveryWrongObservation() {
        assertEquals(2, maps.issues(map("nps", "{ 2024 101 2025 100 2026 -101 }"), ID).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nps                                                | -100.5
                    csat { scale 1 to 5 top 2 }                        | -1
                    csat { scale 1 to 5 top 2 }                        | 100.1
                    ces { scale 1 to 7 method mean higher is better }  | 0.9
                    ces { scale 1 to 7 method mean higher is better }  | 7.1
                    ces { scale 1 to 7 method top 2 higher is better } | -1
                    ces { scale 1 to 7 method net higher is better }   | -101
                    sus                                                | 101
                    rate { higher is better }                          | -0.1
                    duration { unit minutes lower is better }          | -1
                    score { scale 1 to 5 higher is better }            | 5.01
                    count { lower is better }                          | 2.5
                    count { lower is better }                          | -1
                    """)
    void reportsValueThatTheTypeCannotTake(String metric, String value) {
        maps.assertReported(map(metric, observed(value)), ID, "Coffee.measure(M).2026-Q1", value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nps                                                | -100
                    nps                                                | 100
                    csat { scale 1 to 5 top 2 }                        | 0
                    csat { scale 1 to 5 top 2 }                        | 100
                    ces { scale 1 to 7 method mean higher is better }  | 1
                    ces { scale 1 to 7 method mean higher is better }  | 7.0
                    ces { scale 1 to 7 method top 2 higher is better } | 88
                    ces { scale 1 to 7 method net higher is better }   | -100
                    sus                                                | 68.5
                    rate { higher is better }                          | 100
                    duration { unit minutes lower is better }          | 100000.5
                    score { scale 1 to 5 higher is better }            | 5
                    count { lower is better }                          | 3.0
                    count { lower is better }                          | 1000000
                    """)
    void acceptsValueAtTheEndsOfItsRange(String metric, String value) {
        maps.assertNotReported(map(metric, "target >= " + value + " " + observed(value)), ID);
    }

    @Test
    void passesOverMetricWithoutItsScale() {
        assertEquals(
                List.of("ill-defined-metric"),
                maps.issues(map("score { higher is better }", observed("99"))).stream()
                        .filter(issue -> issue.getSeverity() == Severity.ERROR)
                        .map(Issue::getCode)
                        .toList());
    }
}
