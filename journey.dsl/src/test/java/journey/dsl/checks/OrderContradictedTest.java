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
class OrderContradictedTest {

    private static final String ID = "order-contradicted";

    private static final String MAP =
            """
            source Till "Till" events { data "till.csv" event "kind" }
            journey Coffee "Morning coffee" {
                lost after 30 days
                stage Buy "Buys" {
                    step Order "Orders" { seen in Till as "sale" }
                    step Waits "Waits"
                    step Pays "Pays" { seen in Till as "card" }
                }
            }
            """;

    @Inject private FlowMaps flows;
    @TempDir private Path folder;

    private Path map(String map, int reversed, int of) {
        return flows.write(
                folder,
                map,
                "\"places\": []",
                """
                , "orders": [{"earlier": "Buy.Order", "later": "Buy.Pays",
                    "reversed": {"part": %d, "of": %d, "spread": 1.0}}]
                """
                        .formatted(reversed, of));
    }

    @Test
    void reportsWhatMostHaveInAnotherOrder() {
        Path map = map(MAP, 930, 1000);

        flows.assertReported(
                map,
                ID,
                "Step \"Pays\" comes before step \"Orders\" in 93.0 % of the cases that have both"
                        + " (91.2 to 94.4 %), but stands after it on the map.");
        flows.assertPlace(map, ID, "Coffee.Buy.Pays", "Pays");
    }

    @ParameterizedTest
    @CsvSource({"400, 1000, 0", "525, 1000, 0", "540, 1000, 1", "10, 15, 0"})
    void reportsOnlyWhatChanceDoesNotExplain(int reversed, int of, int findings) {
        assertEquals(findings, flows.issues(map(MAP, reversed, of), ID).size());
    }

    @Test
    void asksTheProjectHowManyAreMost() {
        Path map = map(MAP, 930, 1000);
        CheckSettings settings =
                new CheckSettings(
                        LocalDate.of(2026, 10, 1), Map.of(), Map.of(ID, Map.of("percent", 92)));

        assertEquals(0, flows.issues(map, ID, settings).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as \"card\"|as \"card\" leads to Order",
                "step Waits \"Waits\"|",
            })
    void acceptsAWayBackAndNothingElse(String then, String now) {
        String other = MAP.replace(then, now == null ? "" : now);

        assertEquals(now == null ? 1 : 0, flows.issues(map(other, 930, 1000), ID).size());
    }

    @Test
    void acceptsMomentsAtTheSameTime() {
        String parallel =
                MAP.replace("step Waits \"Waits\"\n", "")
                        .replace("\"Pays\" {", "\"Pays\" while Order {");

        flows.assertReported(map(parallel, 930, 1000), ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"sale\"|\"sales\"", "\"card\"|\"cards\"", "30 days|20 days"})
    void waitsForAFlowOfTheMapAsItIs(String then, String now) {
        Path map = map(MAP, 930, 1000);

        FlowMaps.write(map, MAP.replace(then, now));

        flows.assertReported(map, ID);
    }

    @Test
    void acceptsTheOrderOfAMapThatWasChanged() {
        Path map = map(MAP, 930, 1000);
        String order = "step Order \"Orders\" { seen in Till as \"sale\" }";
        String pays = "step Pays \"Pays\" { seen in Till as \"card\" }";

        FlowMaps.write(map, MAP.replace(order, "TODO").replace(pays, order).replace("TODO", pays));

        flows.assertReported(map, ID);
    }

    @Test
    void leavesTheDecisionToTheAuthor() {
        flows.assertNotFixable(map(MAP, 930, 1000), ID);
    }
}
