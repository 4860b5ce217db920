// SPDX-License-Identifier: EPL-2.0
package journey.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import journey.diagram.services.CustomerNumbers;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Stage;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The lane of customers, as the diagram asks for it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CustomerNumbersTest {

    private static final String FLOW =
            """
            {"version": 1, "journey": "J", "lostAfter": "30 days", "end": "2026-11-29", "sources": [],
             "model": {"seen": {}, "ways": []}, "orders": [], "months": [], "scores": [],
             "groups": [{"kind": "all", "customers": 100, "cases": 100, "places": [
               {"id": "S", "customers": 100, "cases": 100, "visits": 100},
               {"id": "S.A", "customers": 90, "cases": 90, "visits": 90,
                "lost": {"part": 30, "of": 60, "spread": 1}},
               {"id": "S.B", "cases": 10, "visits": 10,
                "skipped": {"part": 60, "of": 80, "spread": 1}}],
               "transitions": [], "variants": []}]}
            """;

    @TempDir private Path folder;

    @Inject private Maps maps;

    private final CustomerNumbers numbers = new CustomerNumbers();

    /** A diagram without layers and filters; services know no more of it. */
    private final EObject diagram = EcoreFactory.eINSTANCE.createEPackage();

    private Journey journey;

    @BeforeEach
    void read() throws IOException {
        Path map =
                Files.writeString(
                        folder.resolve("j.journey"),
                        "journey J \"J\" { stage S \"S\" { step A \"A\" step B \"B\" step C \"C\" } }");
        journey = (Journey) Maps.element(maps.read(map), "J");
    }

    private Stage stage() {
        return journey.getStages().get(0);
    }

    private void writeFlow() throws IOException {
        Files.writeString(folder.resolve("J.flow.json"), FLOW);
    }

    @Test
    void hasTheLaneWhereAFlowFileTellsNumbers() throws IOException {
        assertEquals(List.of(), numbers.customersLane(journey, diagram));
        assertEquals(List.of(), numbers.customersOfMap(journey, diagram));
        writeFlow();
        assertEquals(List.of(journey), numbers.customersLane(journey, diagram));
        assertEquals(
                List.of(stage(), stage().getMoments().get(0), stage().getMoments().get(1)),
                numbers.customersOfMap(journey, diagram));
    }

    @Test
    void tellsTheFactsOfPictures() throws IOException {
        writeFlow();
        assertEquals(
                "90 customers\n50.0 % went on\n50.0 % left (37.7 to 62.3)\nfewer than 5 visits open",
                numbers.customersLabel(stage().getMoments().get(0), diagram));
    }

    @Test
    void marksWhatMostSkip() throws IOException {
        writeFlow();
        assertFalse(numbers.isMostlySkipped(stage().getMoments().get(0), diagram));
        assertTrue(numbers.isMostlySkipped(stage().getMoments().get(1), diagram));
    }

    @Test
    void leavesTheLayoutAsItIsWithoutAFlowFile() throws IOException {
        MapFilter filter = MapFilter.of(Set.of(Lane.STEPS));
        assertEquals(filter, numbers.with(filter, journey));
        writeFlow();
        assertEquals(EnumSet.of(Lane.STEPS, Lane.CUSTOMERS), numbers.with(filter, journey).lanes());
    }
}
