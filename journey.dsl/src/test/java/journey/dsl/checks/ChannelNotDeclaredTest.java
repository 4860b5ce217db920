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
class ChannelNotDeclaredTest {

    private static final String ID = "channel-not-declared";

    private static final String MAP =
            """
            channel Shop "Coffee shop" offline { seen in Till where "desk" is "counter" }
            channel App "Shop app" online { seen in Till where "desk" is "app" }
            source Till "Till" events { data "till.csv" event "kind" }
            journey Coffee "Morning coffee" {
                stage Buy "Buys" {
                    touchpoint Order "Orders" via Shop { seen in Till as "sale" }
                }
            }
            """;

    @Inject private FlowMaps flows;
    @TempDir private Path folder;

    private Path map(String map, String other, int visits) {
        return flows.write(
                folder,
                map,
                """
                "places": [{"id": "Buy.Order", "visits": 1100, "channels": [
                  {"name": "Shop", "visits": %d}, {"name": "%s", "visits": %d}]}]
                """
                        .formatted(1000 - visits, other, visits),
                "");
    }

    @Test
    void reportsAChannelThatCustomersUseAndTheTouchpointDoesNotName() {
        Path map = map(MAP, "App", 170);

        flows.assertReported(
                map,
                ID,
                "17.0 % of the visits to touchpoint \"Orders\" were in the channel 'App', which it"
                        + " does not name.");
        flows.assertPlace(map, ID, "Coffee.Buy.Order", "Shop");
    }

    @Test
    void acceptsChannelsThatAreNamedAndThoseOfFew() {
        flows.assertReported(map(MAP.replace("via Shop", "via Shop, App"), "App", 170), ID);
        flows.assertReported(map(MAP, "App", 45), ID);
        assertEquals(1, flows.issues(map(MAP, "App", 50), ID).size());
    }

    @Test
    void leavesATouchpointWithoutAnyChannelToAnotherCheck() {
        flows.assertReported(map(MAP.replace("via Shop", ""), "App", 170), ID);
    }

    @Test
    void asksTheProjectHowManyAreMany() {
        CheckSettings settings =
                new CheckSettings(
                        LocalDate.of(2026, 10, 1), Map.of(), Map.of(ID, Map.of("percent", 18)));

        assertEquals(0, flows.issues(map(MAP, "App", 170), ID, settings).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"sale\"|\"sales\"", "is \"counter\"|is \"till\"", "via Shop|via Shp"})
    void waitsForAFlowOfTheMapAsItIs(String then, String now) {
        Path map = map(MAP, "App", 170);

        FlowMaps.write(map, MAP.replace(then, now));

        flows.assertReported(map, ID);
    }

    @Test
    void addsTheChannelAfterTheOthers() {
        flows.assertFixed(map(MAP, "App", 170), ID, MAP.replace("via Shop", "via Shop, App"));
    }

    @Test
    void leavesAChannelOfAnotherFileToTheAuthor() {
        flows.assertNotFixable(map(MAP, "Kiosk", 170), ID);
    }
}
