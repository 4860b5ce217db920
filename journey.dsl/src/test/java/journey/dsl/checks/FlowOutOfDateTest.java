// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import com.google.inject.Inject;
import java.nio.file.Path;
import journey.testing.FlowMaps;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FlowOutOfDateTest {

    private static final String ID = "flow-out-of-date";

    private static final String MAP =
            """
            channel App "App" online { seen in Till where "by" is "app" }
            persona Anna "Anna" { seen in Till where "who" is "anna" }
            persona Ben "Ben" { seen in Till where "who" is "ben" }
            source Till "Till" events { data "till.csv" event "kind" }
            journey Coffee "Morning coffee" {
                persona Anna, Ben
                lost after 30 days
                stage Buy "Buys" {
                    touchpoint Order "Orders" via App { seen in Till as "sale" }
                    step Pays "Pays" { seen in Till as "card" }
                    step Leaves "Leaves"
                }
            }
            """;

    private static final String ALL = "\"places\": [{\"id\": \"Buy.Order\", \"visits\": 900}]";

    @Inject private FlowMaps flows;
    @Inject private Maps maps;
    @TempDir private Path folder;
    private Path map;

    @BeforeEach
    void write() {
        map = flows.write(folder, MAP, ALL, "");
    }

    @Test
    void acceptsAFlowOfTheMapAsItIs() {
        flows.assertReported(map, ID);
        maps.assertNotReported(MAP, ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"card\"|\"cash\"|Buy.Pays",
                "\"Pays\" {|\"Pays\" { ends here|the ways from Buy.Pays",
                "30 days|20 days|'lost after'",
                "lost after 30 days||'lost after'",
                "is \"app\"|is \"ios\"|channel App",
                "is \"ben\"|is \"benjamin\"|persona Ben",
                "step Pays|step Pay|Buy.Pay, Buy.Pays, the ways from Buy.Order, the ways from"
                        + " Buy.Pay and the ways from Buy.Pays",
                "\"Orders\" via|\"Orders\" optional via|the ways from Buy.Order",
                "\"Pays\" {|\"Pays\" while Order {|the first moments and the ways from Buy.Order",
            })
    void saysWhatTheMapSaysOtherwiseNow(String then, String now, String changes) {
        FlowMaps.write(map, MAP.replace(then, now == null ? "" : now));

        flows.assertReported(
                map,
                ID,
                "What customers did along journey \"Morning coffee\" is out of date, since the map"
                        + " has changed: "
                        + changes
                        + ". Run 'journey flow --write'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Pays\"|\"Pays by card\"",
                "step Leaves \"Leaves\"|step Leaves \"Leaves\" { emotion +1 }",
                "step Leaves|touchpoint New \"New\" proposed step Leaves",
            })
    void acceptsOtherChangesOfTheMap(String then, String now) {
        FlowMaps.write(map, MAP.replace(then, now));

        flows.assertReported(map, ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<<<<<<< ours|It has conflict markers. Write it again: 'journey flow --write'.",
                "{\"version\": |It is no JSON in line 1. Write it again: 'journey flow --write'.",
                "[]|It is no flow file. Write it again: 'journey flow --write'.",
                "{\"version\": 0}|It was written by an older Journey. Write it again: 'journey flow"
                        + " --write'.",
                "{\"version\": 2}|It was written by a newer Journey. Update Journey.",
                "{\"version\": 1}|It has no group of all customers. Write it again: 'journey flow"
                        + " --write'.",
            })
    void saysWhatToDoWithAFileThatCannotBeUsed(String text, String problem) {
        FlowMaps.write(folder.resolve("Coffee.flow.json"), text);

        flows.assertReported(map, ID, "Coffee.flow.json cannot be used. " + problem);
        flows.assertPlace(map, ID, "Coffee", "Coffee");
    }

    @Test
    void refusesTheFlowOfAnotherJourney() {
        Path other = flows.write(folder, MAP.replace("journey Coffee", "journey Tea"), ALL, "");
        Path flow = folder.resolve("Tea.flow.json");
        flow.toFile().renameTo(folder.resolve("Coffee.flow.json").toFile());

        FlowMaps.write(other, MAP);

        flows.assertReported(
                other,
                ID,
                "Coffee.flow.json cannot be used. It is of the journey 'Tea'. Write it again:"
                        + " 'journey flow --write'.");
    }

    @Test
    void leavesReadingTheDataToTheAuthor() {
        FlowMaps.write(map, MAP.replace("\"card\"", "\"cash\""));

        flows.assertNotFixable(map, ID);
    }
}
