// SPDX-License-Identifier: EPL-2.0
package journey.data.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import journey.data.alignment.WalkedMap.Place;
import journey.data.alignment.WalkedMap.Step;
import journey.data.flow.FlowEvaluation;
import journey.data.flow.FlowOptions;
import journey.data.testing.MeasuredMap;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowVariant;
import journey.dsl.personas.Personas;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers who do what the map says fit it, whatever ways it has. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class GeneratedLogTest {

    private static final String MAP =
            """
            persona Anna "Anna" { seen in Crm where "segment" is "Anna" }
            persona Ben "Ben" { seen in Crm where "segment" is "Ben" }
            source Crm "CRM" crm { data "crm.csv" customer "card" }
            source Till "Till" events { data "till.csv" time "at" customer "card" event "kind" }
            journey J "J" {
                persona Anna, Ben
                LOST
                stage Buy "Buys" {
                    step Enter "Enters" { seen in Till as "Enter" leads to Leave "in a hurry" for Ben }
                    step Look "Looks around" optional { seen in Till as "Look" leads to Look }
                    step Order "Orders" {
                        seen in Till as "Order"
                        choice "How?" { leads to Cash leads to Card leads to Ask ends "gives up" for Anna }
                    }
                    step Ask "Asks" aside { seen in Till as "Ask" joins Order }
                    step Cash "Pays in cash" aside { seen in Till as "Cash" }
                    step Change "Gets change" aside { seen in Till as "Change" }
                    step Card "Pays by card" aside for Ben { seen in Till as "Card" }
                    step Wait "Waits" { seen in Till as "Wait" }
                    step Talk "Talks" while Wait { seen in Till as "Talk" }
                    step Read "Reads" while Wait for Anna { seen in Till as "Read" }
                    step Robot "Is served by a robot" proposed { seen in Till as "Robot" }
                    step Think "Thinks" { leads to Order "wants more" }
                    step Leave "Leaves" { seen in Till as "Leave" }
                }
            }
            """;

    private static final int CUSTOMERS = 300;

    @Inject private Maps maps;
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fitnessIsOneWhereCustomersDoWhatTheMapSays(boolean isRepeating) throws IOException {
        check("lost after 30 days", isRepeating);
    }

    /** Nobody is waited for, so all cases count. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fitnessIsOneWhereTheMapDoesNotSayWhoIsLost(boolean isRepeating) throws IOException {
        check("", isRepeating);
    }

    private void check(String lost, boolean isRepeating) throws IOException {
        String text = MAP.replace("LOST", lost);
        write(EcoreUtil2.getAllContentsOfType(Maps.file(maps.read(text)), Journey.class).get(0));
        FlowOptions options =
                new FlowOptions(
                        List.of(FlowGroup.Kind.PERSONA),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1000,
                        isRepeating);
        try (MeasuredMap map = MeasuredMap.of(maps, folder, text)) {
            Flow flow =
                    new FlowEvaluation(map.run(), options)
                            .of(map.run().journeys().get(0))
                            .orElseThrow();
            assertEquals(3, flow.groups().size());
            flow.groups().forEach(GeneratedLogTest::check);
        }
    }

    private static void check(FlowGroup group) {
        assertEquals(OptionalDouble.of(1), group.fitness(), group.name());
        for (FlowPlace place : group.places()) {
            assertEquals(0, place.skipped().map(FlowShare::part).orElse(0L), place.id());
        }
        for (FlowVariant variant : group.variants()) {
            assertEquals(List.of(), variant.extra(), variant.moments()::toString);
            assertEquals(List.of(), variant.skipped(), variant.moments()::toString);
        }
    }

    private void write(Journey journey) throws IOException {
        Random random = new Random(17);
        List<String> crm = new ArrayList<>(List.of("card,segment"));
        List<String> till = new ArrayList<>(List.of("at,card,kind"));
        List<Persona> personas = Personas.known(journey);
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            Persona persona = personas.get(customer % personas.size());
            crm.add("c%d,%s".formatted(customer, persona.getName()));
            LocalDateTime time = LocalDateTime.of(2026, 1, 1, 8, 0).plusHours(random.nextInt(2000));
            for (Moment moment : walk(new WalkedMap(journey, Optional.of(persona)), random)) {
                if (!moment.getBindings().isEmpty()) {
                    till.add("%s,c%d,%s".formatted(time, customer, moment.getName()));
                }
                time = time.plusMinutes(1 + random.nextInt(3000));
            }
        }
        // Somebody comes long after all the others, so that their time is over.
        till.add("2026-09-01T08:00,c%d,Enter".formatted(CUSTOMERS));
        Files.write(folder.resolve("crm.csv"), crm);
        Files.write(folder.resolve("till.csv"), till);
    }

    /** A way through the map, at random. */
    private static List<Moment> walk(WalkedMap map, Random random) {
        List<Moment> moments = new ArrayList<>();
        Place place = any(List.copyOf(map.starts()), random);
        while (!place.equals(Place.END)) {
            Step step = any(map.steps(place), random);
            if (step.moment() != null) {
                moments.add(step.moment());
            }
            place = step.to();
        }
        return moments;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
