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
class DropOffWithoutPainTest {

    private static final String ID = "drop-off-without-pain";

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

    private Path map(String map, int lost, int of, int spread) {
        return flows.write(
                folder,
                map,
                "\"places\": [{\"id\": \"Buy.Pays\", \"visits\": 300}, {\"id\": \"Buy.Order\","
                        + " \"visits\": 900, \"lost\": {\"part\": %d, \"of\": %d, \"spread\": %d}}]"
                                .formatted(lost, of, spread),
                "");
    }

    @Test
    void reportsAMomentWhereManyLeaveAndNothingHurts() {
        Path map = map(MAP, 185, 1000, 1);

        flows.assertReported(
                map,
                ID,
                "18.5 % of the visits to step \"Orders\" were the last ones of customers who left"
                        + " (16.2 to 21.0 %), and no pain there says why.");
        flows.assertPlace(map, ID, "Coffee.Buy.Order", "Order");
    }

    @Test
    void acceptsAMomentWithAPain() {
        String map = MAP.replace("\"sale\" }", "\"sale\" pain Line \"Long queue\" }");

        flows.assertReported(map(map, 185, 1000, 1), ID);
    }

    /** The second has 12 percent, from 10.1 on; the others are surely, or perhaps, of fewer. */
    @ParameterizedTest
    @CsvSource({"50, 1000, 1, 0", "120, 1000, 1, 1", "115, 1000, 1, 0", "185, 1000, 6, 0"})
    void reportsOnlyWhatChanceDoesNotExplain(int lost, int of, int spread, int findings) {
        assertEquals(findings, flows.issues(map(MAP, lost, of, spread), ID).size());
    }

    @Test
    void asksTheProjectHowManyAreMany() {
        Path map = map(MAP, 185, 1000, 1);
        CheckSettings settings =
                new CheckSettings(
                        LocalDate.of(2026, 10, 1), Map.of(), Map.of(ID, Map.of("percent", 17)));

        assertEquals(0, flows.issues(map, ID, settings).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sale\"|\"sales\"",
                "as \"sale\"|as \"sale\" ends \"gives up\"",
                "30 days|20 days",
            })
    void waitsForAFlowOfTheMapAsItIs(String then, String now) {
        Path map = map(MAP, 185, 1000, 1);

        FlowMaps.write(map, MAP.replace(then, now));

        flows.assertReported(map, ID);
    }

    @Test
    void addsAPainToWrite() {
        flows.assertFixed(
                map(MAP, 185, 1000, 1),
                ID,
                MAP.replace("\"sale\" }", "\"sale\" pain TODO \"TODO: what hurts here?\" }"));
    }
}
