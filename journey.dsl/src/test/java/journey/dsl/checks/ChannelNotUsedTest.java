// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import com.google.inject.Inject;
import java.nio.file.Path;
import journey.testing.FlowMaps;
import journey.testing.JourneyInjectorProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ChannelNotUsedTest {

    private static final String ID = "channel-not-used";
    private static final String SHOP_ONLY = "{\"name\": \"Shop\", \"visits\": 8700}";

    private static final String MAP =
            """
            channel Shop "Coffee shop" offline { seen in Till where "desk" is "counter" }
            channel App "Shop app" online { seen in Till where "desk" is "app" }
            channel Phone "Telephone" offline
            source Till "Till" events { data "till.csv" event "kind" }
            journey Coffee "Morning coffee" {
                lost after 30 days
                stage Buy "Buys" {
                    touchpoint Order "Orders" via Shop, App, Phone { seen in Till as "sale" }
                }
            }
            """;

    @Inject private FlowMaps flows;
    @TempDir private Path folder;

    private Path map(String map, String channels) {
        return flows.write(
                folder,
                map,
                "\"places\": [{\"id\": \"Buy.Order\", \"visits\": 9000, \"channels\": [%s]}]"
                        .formatted(channels),
                "");
    }

    @Test
    void reportsAChannelThatNobodyUses() {
        Path map = map(MAP, SHOP_ONLY);

        flows.assertReported(
                map,
                ID,
                "Of 8,700 visits to touchpoint \"Orders\" none was in channel \"Shop app\".");
        flows.assertPlace(map, ID, "Coffee.Buy.Order", "App");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"name\": \"Shop\"}",
                SHOP_ONLY + ", {\"name\": \"App\", \"visits\": 5}",
                SHOP_ONLY + ", {\"name\": \"App\"}",
            })
    void acceptsUseByFewAndUnknownChannels(String channels) {
        flows.assertReported(map(MAP, channels), ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"sale\"|\"sales\"", "is \"app\"|is \"ios\"", "Shop, App, Phone|Shop, Ap"})
    void waitsForAFlowOfTheMapAsItIs(String then, String now) {
        Path map = map(MAP, SHOP_ONLY);

        FlowMaps.write(map, MAP.replace(then, now));

        flows.assertReported(map, ID);
    }

    @Test
    void waitsForAFlowWithAChannelThatIsNew() {
        Path map = map(MAP.replace("Shop, App, Phone", "Shop"), SHOP_ONLY);

        FlowMaps.write(map, MAP);

        flows.assertReported(map, ID);
    }

    @Test
    void needsNoUnchangedPause() {
        Path map = map(MAP, SHOP_ONLY);

        FlowMaps.write(map, MAP.replace("30 days", "20 days"));

        flows.assertPlace(map, ID, "Coffee.Buy.Order", "App");
    }

    @Test
    void leavesTheDecisionToTheAuthor() {
        flows.assertNotFixable(map(MAP, SHOP_ONLY), ID);
    }
}
