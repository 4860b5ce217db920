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

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ReversedTimeTest {
    private static final String ID = "reversed-time";

    @Inject private Maps maps;

    @Test
    void reportsCollectionThatEndsBeforeItBegins() {
        Issue issue =
                maps.assertReported(
                        """
                        source Survey "Exit survey" survey {
                            collected 2026-03-31 to 2026-03-01
                        }
                        """,
                        ID,
                        "Survey",
                        "2026-03-01");
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals(
                "The collection of source \"Exit survey\" ends before it begins.",
                issue.getMessage());
    }

    @Test
    void acceptsCollectionOnOneDay() {
        maps.assertNotReported(
                """
                source Survey "Exit survey" survey { collected 2026-03-01 to 2026-03-01 }
                source Other "Other survey" survey { collected 2026-03-01 }
                """,
                ID);
    }

    @Test
    void reportsActionMeasuredAfterBeforeBefore() {
        Issue issue =
                maps.assertReported(action("2026-Q3", "2026-Q1"), ID, "Coffee.Map", "2026-Q1");
        assertEquals(
                "The period measured after action \"Put up a map\" is not after the one before it.",
                issue.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, 2026-Q1", "2026-03-31, 2026-Q1", "2026, 2026-Q3", "2026-W02, 2026-W01"})
    void reportsPeriodThatEndsNoLater(String before, String after) {
        assertEquals(1, maps.issues(action(before, after), ID).size());
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, 2026-Q2", "2025, 2026-01", "2026-01, 2026", "2025-W52, 2026-W01"})
    void acceptsPeriodThatEndsLater(String before, String after) {
        maps.assertNotReported(action(before, after), ID);
    }

    private static String action(String before, String after) {
        return """
                journey Coffee "Morning coffee" {
                    action Map "Put up a map" { measured %s to %s }
                }
                """
                .formatted(before, after);
    }

    private static String windows(String lost, String within) {
        return """
                metric Nps "Would you recommend us?" nps
                journey Coffee "Morning coffee" {
                    lost after %s
                    measure Nps within %s
                }
                """
                .formatted(lost, within);
    }

    @Test
    void reportsTimeAfterWhichCustomersAreLostThatIsNone() {
        Issue issue = maps.assertReported(windows("0 days", "7 days"), ID, "Coffee", "0");
        assertEquals(
                "Customers of journey \"Morning coffee\" are lost after no time at all: write at least 1.",
                issue.getMessage());
        maps.assertNotFixable(windows("0 days", "7 days"), ID);
    }

    @Test
    void reportsWindowThatEndsBeforeItBegins() {
        Issue issue =
                maps.assertReported(windows("30 days", "-7 days"), ID, "Coffee.measure(Nps)", "-7");
        assertEquals(
                "The window of a measure at journey \"Morning coffee\" ends before it begins: write at least 1.",
                issue.getMessage());
    }

    @Test
    void acceptsWindows() {
        maps.assertNotReported(windows("1 second", "1 day"), ID);
    }

    @Test
    void exchangesEndsOfTheCollection() {
        maps.assertFixed(
                """
                source Survey "Exit survey" survey {
                    collected 2026-03-31 /* Easter */ to 2026-03-01 // in the shop
                }
                """,
                ID,
                """
                source Survey "Exit survey" survey {
                    collected 2026-03-01 /* Easter */ to 2026-03-31 // in the shop
                }
                """);
    }

    @Test
    void exchangesPeriodsOfAnAction() {
        maps.assertFixed(action("2026-Q3", "2026-03"), ID, action("2026-03", "2026-Q3"));
    }

    @Test
    void leavesPeriodThatIsComparedWithItselfToTheAuthor() {
        maps.assertNotFixable(action("2026-Q1", "2026-Q1"), ID);
    }

    @Test
    void leavesTimesThatAreWrittenTwiceToTheAuthor() {
        maps.assertNotFixable(
                """
                source Survey "Exit survey" survey {
                    collected 2026-03-31 to 2026-03-01
                    collected 2026-04-30 to 2026-04-01
                }
                """,
                ID);
    }
}
