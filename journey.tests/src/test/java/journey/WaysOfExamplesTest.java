// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.ways.Ways;
import journey.model.Journey;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import journey.testing.WaysText;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The ways of the examples, and of four published journeys on which the language was tried. Run
 * with {@code -Djourney.golden=update} to write them anew, and follow what changed with a finger.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WaysOfExamplesTest {

    private static final Path RESOURCES =
            Pages.ROOT.resolve("journey.tests/src/test/resources/journey");

    private static final Path GOLDEN = RESOURCES.resolve("ways.txt");

    @Inject private Maps maps;

    @Test
    void theWaysAreThoseOnRecord() throws IOException {
        String ways = String.join("\n", lines()) + "\n";
        if ("update".equals(System.getProperty("journey.golden"))) {
            Files.writeString(GOLDEN, ways);
        }
        assertEquals(Files.readString(GOLDEN), ways);
    }

    @Test
    void everyMomentIsReachedAndLeadsToAnEnd() throws IOException {
        for (Journey journey : journeys()) {
            Ways ways = Ways.of(journey);
            for (var moment : ways.moments()) {
                assertTrue(ways.isReached(moment), () -> moment.getName() + " is not reached");
            }
            assertEquals(List.of(), ways.loops(), () -> journey.getName() + " has no way out");
        }
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Journey journey : journeys()) {
            lines.add("# " + journey.getName());
            lines.addAll(new WaysText(journey).lines(Ways.of(journey)));
            lines.add("");
        }
        return lines;
    }

    private List<Journey> journeys() throws IOException {
        List<Journey> journeys = new ArrayList<>();
        for (Path folder :
                List.of(Pages.ROOT.resolve("examples"), RESOURCES.resolve("published"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".journey")).sorted().toList()) {
                    var elements = Maps.file(maps.read(file)).getElements();
                    journeys.addAll(EcoreUtil2.typeSelect(elements, Journey.class));
                }
            }
        }
        assertEquals(11, journeys.size());
        return journeys;
    }
}
