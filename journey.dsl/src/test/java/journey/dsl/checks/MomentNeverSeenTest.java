// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import com.google.inject.Inject;
import java.nio.file.Path;
import journey.testing.FlowMaps;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MomentNeverSeenTest {

    private static final String ID = "moment-never-seen";

    private static final String MAP =
            """
            source Till "Till" events { data "till.csv" event "kind" }
            journey Coffee "Morning coffee" {
                stage Buy "Buys" {
                    step Order "Orders" { seen in Till as "sale" }
                    step Pays "Pays" { seen in Till as "card" }
                    step Leaves "Leaves"
                }
            }
            """;

    @Inject private FlowMaps flows;
    @Inject private Maps maps;
    @TempDir private Path folder;

    private Path map(String visits) {
        return flows.write(
                folder,
                MAP,
                "\"places\": [{\"id\": \"Buy\", \"visits\": 900},"
                        + " {\"id\": \"Buy.Order\", \"visits\": 900}, {\"id\": \"Buy.Pays\"%s}]"
                                .formatted(visits),
                "");
    }

    @Test
    void reportsAMomentWithoutAVisit() {
        Path map = map(", \"visits\": 0");

        flows.assertReported(
                map, ID, "Nobody was seen at step \"Pays\" in the data up to 2026-09-30.");
        flows.assertPlace(map, ID, "Coffee.Buy.Pays", "Pays");
    }

    @Test
    void acceptsVisitsAlsoOfFewCustomers() {
        flows.assertReported(map(", \"visits\": 5"), ID);
        flows.assertReported(map(""), ID);
    }

    @Test
    void waitsForAFlowOfWhatIsSeenNow() {
        Path map = map(", \"visits\": 0");

        FlowMaps.write(map, MAP.replace("\"card\"", "\"cash\""));

        flows.assertReported(map, ID);
    }

    @Test
    void saysNothingWithoutAFlow() {
        maps.assertNotReported(MAP, ID);
    }

    @Test
    void leavesTheDecisionToTheAuthor() {
        flows.assertNotFixable(map(", \"visits\": 0"), ID);
    }
}
