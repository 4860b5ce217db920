// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import journey.dsl.check.CheckSettings;
import journey.testing.FlowMaps;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MomentMostlySkippedTest {

    private static final String ID = "moment-mostly-skipped";

    private static final String MAP =
            """
            source Till "Till" events { data "till.csv" event "kind" }
            journey Coffee "Morning coffee" {
                lost after 30 days
                stage Buy "Buys" {
                    step Order "Orders" { seen in Till as "sale" }
                    step Pays "Pays" { seen in Till as "card" }
                }
            }
            """;

    @Inject private FlowMaps flows;
    @TempDir private Path folder;

    private Path map(int skipped, int of, int spread) {
        return flows.write(
                folder,
                MAP,
                "\"places\": [{\"id\": \"Buy.Order\", \"visits\": 900}, {\"id\": \"Buy.Pays\","
                        + " \"visits\": 300, \"skipped\": {\"part\": %d, \"of\": %d, \"spread\": %d}}]"
                                .formatted(skipped, of, spread),
                "");
    }

    @Test
    void reportsAMomentThatMostPassBy() {
        Path map = map(600, 900, 1);

        flows.assertReported(
                map,
                ID,
                "Step \"Pays\" is passed by in 66.7 % of the cases that come that far (63.5 to"
                        + " 69.7 %).");
        flows.assertPlace(map, ID, "Coffee.Buy.Pays", "Pays");
    }

    /** At the edges the interval is from 50.0 to 56.5, and of twelve cases wider than 50 points. */
    @ParameterizedTest
    @CsvSource({"300, 900, 1", "475, 900, 1", "10, 15, 1", "600, 900, 10"})
    void acceptsWhatFewerMayPassBy(int skipped, int of, int spread) {
        flows.assertReported(map(skipped, of, spread), ID);
    }

    @Test
    void asksTheProjectHowManyAreMost() {
        Path map = map(600, 900, 1);
        CheckSettings settings =
                new CheckSettings(
                        LocalDate.of(2026, 10, 1), Map.of(), Map.of(ID, Map.of("percent", 64)));

        assertEquals(0, flows.issues(map, ID, settings).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"card\"|\"cash\"",
                "step Pays \"Pays\"|step Pays \"Pays\" optional",
                "30 days|20 days"
            })
    void waitsForAFlowOfTheMapAsItIs(String then, String now) {
        Path map = map(600, 900, 1);

        FlowMaps.write(map, MAP.replace(then, now));

        flows.assertReported(map, ID);
    }

    @Test
    void leavesTheDecisionToTheAuthor() {
        flows.assertNotFixable(map(600, 900, 1), ID);
    }
}
