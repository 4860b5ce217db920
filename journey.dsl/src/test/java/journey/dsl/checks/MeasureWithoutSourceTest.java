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
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MeasureWithoutSourceTest {

    private static final String ID = "measure-without-source";

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

    @Test
    void reportsNumbersWithoutSource() {
        Issue issue =
                maps.assertReported(
                        map("measure Wait { 2026-03 7.5 }"),
                        ID,
                        "Coffee.Buy.measure(Wait)",
                        "Wait");
        assertEquals(Severity.WARNING, issue.getSeverity());
        assertEquals(
                "The values of metric \"Time in the queue\" for stage \"Orders and pays\" have no"
                        + " source: nobody can tell where they come from.",
                issue.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure Wait from Till { 2026-03 7.5 }",
                "measure Wait target <= 4 from Til { 2026-03 7.5 }",
                "measure Wait target <= 4",
                "measure Wate { 2026-03 7.5 }",
                "step Cup \"Cup\" measure Wait until Cup { 2026-03 7.5 }",
                "step Cup \"Cup\" measure Wait reaching Cup { 2026-03 7.5 }",
            })
    void acceptsMeasureWithSourceOrWithoutNumbers(String measure) {
        maps.assertNotReported(map(measure), ID);
    }

    @Test
    void addsSourceToTheEndOfTheHeader() {
        maps.assertFixed(
                map("measure Wait target <= 4 { // by hand\n2026-03 7.5 // a Monday\n}"),
                ID,
                map("measure Wait target <= 4 from TODO { // by hand\n2026-03 7.5 // a Monday\n}"));
    }

    @Test
    void addsSourceBeforeTheCommentOfABareHeader() {
        maps.assertFixed(
                map("measure Wait /* minutes */ { 2026-03 7.5 }").replace("\n", "\r\n"),
                ID,
                map("measure Wait from TODO /* minutes */ { 2026-03 7.5 }").replace("\n", "\r\n"));
    }
}
