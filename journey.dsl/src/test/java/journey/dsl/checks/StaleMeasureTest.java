// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import journey.dsl.check.CheckSettings;
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
class StaleMeasureTest {

    private static final String ID = "stale-measure";

    @Inject private Maps maps;

    private static String map(String measure) {
        return """
                source Till "Till records" events
                metric Wait "Time in the queue" duration { unit minutes lower is better }
                journey Coffee "Morning coffee" {
                    stage Buy "Orders and pays" {
                        %s
                    }
                }
                """
                .formatted(measure);
    }

    private List<Issue> on(String today, String observations) {
        CheckSettings settings = CheckSettings.defaults(LocalDate.parse(today));
        return maps.issues(map("measure Wait { " + observations + " }"), ID, settings);
    }

    @Test
    void reportsOldMeasure() {
        Issue issue =
                maps.assertReported(
                        map("measure Wait { 2019-Q4 8 2020-Q1 7.5 }"),
                        ID,
                        "Coffee.Buy.measure(Wait).2020-Q1",
                        "2020-Q1");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "Metric \"Time in the queue\" was last observed for stage \"Orders and pays\" in"
                        + " 2020-Q1, more than 12 months ago.",
                issue.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-22, 2026-11-22, 2026-11-23",
        "2025-11, 2026-11-30, 2026-12-01",
        "2025-Q3, 2026-09-30, 2026-10-01",
        "2025-W11, 2026-03-16, 2026-03-17",
        "2025, 2026-12-31, 2027-01-01",
        "2024-02-29, 2025-02-28, 2025-03-01",
    })
    void countsFromTheLastDayOfThePeriod(String period, String recent, String old) {
        assertEquals(0, on(recent, period + " 7.5").size());
        assertEquals(1, on(old, period + " 7.5").size());
    }

    @Test
    void looksForTheLatestObservationWhereverItStands() {
        assertEquals(0, on("2026-11-22", "2026-Q1 7.5 2020-Q1 8").size());
        List<Issue> found = on("2026-11-22", "2025-06 7.5 2025 7.6 2025-Q2 7.4 2024 8");
        assertEquals(0, found.size());
    }

    @Test
    void acceptsOneRecentSeriesAmongOldOnes() {
        assertEquals(0, on("2026-11-22", "2020 7.5 for Anna 2026-10 7.1 for Ben").size());
        assertEquals(1, on("2026-11-22", "2020 7.5 for Anna 2021 7.1 for Ben").size());
    }

    @Test
    void acceptsMeasureWithoutObservationsAndUnknownMetric() {
        maps.assertNotReported(map("measure Wait"), ID);
        maps.assertNotReported(map("measure Wate { 2020 7.5 }"), ID);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 month", "24, 24 months", "1200, '1,200 months'"})
    void asManyMonthsAsTheProjectSays(int months, String words) {
        CheckSettings settings =
                new CheckSettings(
                        LocalDate.parse("2126-11-22"),
                        Map.of(),
                        Map.of(ID, Map.of("months", months)));
        String age = LocalDate.parse("2126-11-22").minusMonths(months).toString();
        assertEquals(
                List.of(),
                maps.issues(map("measure Wait { %s 7.5 }".formatted(age)), ID, settings));
        String older = LocalDate.parse(age).minusDays(1).toString();
        Issue issue =
                maps.issues(map("measure Wait { %s 7.5 }".formatted(older)), ID, settings).get(0);
        assertEquals(
                "Metric \"Time in the queue\" was last observed for stage \"Orders and pays\" in %s, more than %s ago."
                        .formatted(older, words),
                issue.getMessage());
    }

    @Test
    void leavesTheValueToItsAuthor() {
        maps.assertNotFixable(map("measure Wait { 2020-Q1 7.5 }"), ID);
    }

    @Test
    void passesOverMalformedPeriods() {
        maps.assertNotReported(map("measure Wait { 2020-13 7.5 }"), ID);
    }
}
