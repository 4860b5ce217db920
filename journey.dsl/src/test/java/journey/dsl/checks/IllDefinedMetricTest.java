// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
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
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class IllDefinedMetricTest {
    private static final String ID = "ill-defined-metric";

    @Inject private Maps maps;

    @Test
    void reportsAllMissingPartsAtOnce() {
        Issue issue =
                maps.assertReported("metric Effort \"It was easy.\" ces\n", ID, "Effort", "ces");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "Metric \"It was easy.\" lacks a scale (scale 1 to 5), a method (method mean, method top 2 or method net)"
                        + ", and a direction (higher is better, or lower is better): without it its numbers mean nothing.",
                issue.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    csat { scale 1 to 5 }                             | the number of top points that count (top 2)
                    csat { top 2 }                                    | a scale (scale 1 to 5)
                    ces { scale 1 to 7 higher is better }             | a method (method mean, method top 2 or method net)
                    ces { scale 1 to 7 method mean }                  | a direction (higher is better, or lower is better)
                    ces { scale 1 to 7 method top 2 }                 | a direction (higher is better, or lower is better)
                    ces { method net higher is better }               | a scale (scale 1 to 5)
                    rate                                              | a direction (higher is better, or lower is better)
                    count                                             | a direction (higher is better, or lower is better)
                    duration { lower is better }                      | a unit (unit minutes)
                    duration { unit days }                            | a direction (higher is better, or lower is better)
                    score { higher is better }                        | a scale (scale 1 to 5)
                    score { scale 1 to 5 }                            | a direction (higher is better, or lower is better)
                    """)
    void reportsMissingPart(String definition, String missing) {
        Issue issue = maps.onlyIssue("metric M \"m\" " + definition + "\n", ID);
        assertEquals(
                "Metric \"m\" lacks " + missing + ": without it its numbers mean nothing.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nps",
                "sus",
                "csat { scale 1 to 5 top 2 }",
                "csat { scale 1 to 5 top 4 }",
                "ces { scale 1 to 7 method mean higher is better }",
                "ces { scale 1 to 7 method top 2 higher is better }",
                "ces { scale 1 to 7 method net lower is better }",
                "rate { higher is better }",
                "count { lower is better }",
                "duration { unit seconds lower is better }",
                "score { scale -5 to 5 higher is better }"
            })
    void acceptsCompleteMetric(String definition) {
        maps.assertNotReported("metric M \"m\" " + definition + "\n", ID);
    }

    @Test
    void reportsScaleThatEndsWhereItBegins() {
        Issue issue =
                maps.assertReported(
                        "metric Stars \"Stars\" score { scale 1 to 1.0 higher is better }\n",
                        ID,
                        "Stars",
                        "1.0");
        assertEquals(
                "The scale of metric \"Stars\" ends at or below its beginning.",
                issue.getMessage());
    }

    @Test
    void reportsScaleThatEndsBelowItsBeginning() {
        maps.assertReported(
                "metric Stars \"Stars\" score { scale 5 to 1 higher is better }\n",
                ID,
                "Stars",
                "1");
    }

    @Test
    void reportsTopPointsThatAreTheWholeScale() {
        Issue issue =
                maps.assertReported(
                        "metric Csat \"Satisfied\" csat { scale 1 to 5 top 8 }\n", ID, "Csat", "8");
        assertEquals(
                "The top 8 points of metric \"Satisfied\" cannot be a part of its scale.",
                issue.getMessage());
    }

    @Test
    void reportsNoTopPoints() {
        maps.assertReported(
                "metric Csat \"Satisfied\" csat { scale 1 to 5 top 0 }\n", ID, "Csat", "0");
    }
}
