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
class UnplannedWayTest {

    private static final String ID = "unplanned-way";

    private static final String MAP =
            """
            source Till "Till" events { data "till.csv" event "kind" }
            journey Coffee "Morning coffee" {
                persona Anna, Ben
                lost after 30 days
                stage Buy "Buys" {
                    step Order "Orders" { seen in Till as "sale" }
                    step Waits "Waits"
                    step Pays "Pays" { seen in Till as "card" }
                    step Stamps "Counts" { seen in Till as "stamps" }
                }
            }
            persona Anna "Anna"
            persona Ben "Ben"
            """;

    @Inject private FlowMaps flows;
    @TempDir private Path folder;

    private static String way(String from, String to, int visits, boolean isKnown) {
        return """
                {%s"to": "%s", "visits": %d, "known": %b,
                 "taken": {"part": %d, "of": 1000, "spread": 1.2}}
                """
                .formatted(
                        from.isEmpty() ? "" : "\"from\": \"" + from + "\", ",
                        to,
                        visits,
                        isKnown,
                        visits);
    }

    private Path map(String... ways) {
        return mapOf(MAP, ways);
    }

    private Path mapOf(String map, String... ways) {
        return flows.write(folder, map, "\"transitions\": [" + String.join(", ", ways) + "]", "");
    }

    @Test
    void reportsAWayThatManyTakeAndTheMapDoesNotHave() {
        Path map =
                map(
                        way("Buy.Order", "Buy.Stamps", 525, false),
                        way("Buy.Order", "Buy.Pays", 300, true));

        flows.assertReported(
                map,
                ID,
                "After 52.5 % of the visits to step \"Orders\" customers went on to step"
                        + " \"Counts\", and the map has no way there.");
        flows.assertPlace(map, ID, "Coffee.Buy.Order", "Order");
    }

    @Test
    void reportsEachOfSeveralWays() {
        Path map =
                map(
                        way("Buy.Order", "Buy.Stamps", 525, false),
                        way("Buy.Stamps", "Buy.Order", 50, false),
                        way("Buy.Pays", "Buy.Order", 45, false));

        assertEquals(2, flows.issues(map, ID).size());
    }

    @Test
    void acceptsWaysOfFewAndFirstMoments() {
        Path map = map(way("Buy.Order", "Buy.Stamps", 45, false), way("", "Buy.Pays", 525, false));

        flows.assertReported(map, ID);
    }

    @Test
    void asksTheProjectHowManyAreMany() {
        Path map = map(way("Buy.Order", "Buy.Stamps", 525, false));
        CheckSettings settings =
                new CheckSettings(
                        LocalDate.of(2026, 10, 1), Map.of(), Map.of(ID, Map.of("percent", 53)));

        assertEquals(0, flows.issues(map, ID, settings).size());
    }

    /** The way itself, one by a moment that nothing shows, and one past an optional moment. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as \"sale\" }|as \"sale\" leads to Stamps }",
                "step Waits \"Waits\"|step Waits \"Waits\" { leads to Stamps }",
                "step Pays \"Pays\"|step Pays \"Pays\" optional",
                "step Pays \"Pays\"|step Pays \"Pays\" aside",
            })
    void acceptsAWayThatTheMapHasByNow(String then, String now) {
        Path map = map(way("Buy.Order", "Buy.Stamps", 525, false));

        FlowMaps.write(map, MAP.replace(then, now));

        flows.assertReported(map, ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"stamps\"|\"stamp\"",
                "\"sale\"|\"sales\"",
                "30 days|20 days",
                "step Stamps|step Stamp",
            })
    void waitsForAFlowOfTheMapAsItIs(String then, String now) {
        Path map = map(way("Buy.Order", "Buy.Stamps", 525, false));

        FlowMaps.write(map, MAP.replace(then, now));

        flows.assertReported(map, ID);
    }

    @Test
    void writesTheWay() {
        Path map = map(way("Buy.Order", "Buy.Stamps", 525, false));

        flows.assertFixed(
                map,
                ID,
                MAP.replace(
                        "{ seen in Till as \"sale\"",
                        "{ leads to Stamps seen in Till as \"sale\""));
    }

    @Test
    void writesTheWayBackOnALineOfItsOwn() {
        String before =
                MAP.replace(
                        "\"Counts\" { seen in Till as \"stamps\" }",
                        "\"Counts\" {\n            emotion +1\n            seen in Till as \"stamps\"\n        }");

        flows.assertFixed(
                mapOf(before, way("Buy.Stamps", "Buy.Order", 525, false)),
                ID,
                before.replace("emotion +1\n", "emotion +1\n            leads to Order\n"));
    }

    @Test
    void writesNoWayThatNobodyCouldTake() {
        String apart =
                MAP.replace("\"Orders\"", "\"Orders\" for Anna")
                        .replace("\"Counts\"", "\"Counts\" for Ben");

        flows.assertNotFixable(mapOf(apart, way("Buy.Order", "Buy.Stamps", 525, false)), ID);
    }
}
