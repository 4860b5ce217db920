// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import journey.data.testing.MeasuredMap;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowPlace;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Logs and maps that nobody expects. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class OddLogsTest {

    private static final String LOST = "lost after 10 days";

    private static final String MAP =
            """
            persona Anna "Anna" { seen in Crm where "segment" is "a" }
            persona Ben "Ben" { seen in Crm where "segment" is "b" }
            source Crm "CRM" crm { data "crm.csv" customer "card" }
            source Till "Till" events { data "till.csv" time "at" customer "card" event "kind" }
            journey J "J" {
                persona Anna, Ben
                lost after 10 days
                stage Buy "Buys" {
                    step Enter "Enters" { seen in Till as "in" }
                    step Order "Orders" { seen in Till as "order" }
                    step Leave "Leaves" { seen in Till as "out" }
                }
            }
            """;

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 1, 1, 8, 0);

    @Inject private Maps maps;
    @TempDir private Path folder;

    private final List<String> till = new ArrayList<>();
    private String crm = "";

    private void row(LocalDateTime time, String customer, String event) {
        till.add("%s,%s,%s".formatted(time, customer, event));
    }

    private Optional<Flow> read(String map, boolean isRepeating) throws IOException {
        Files.writeString(folder.resolve("crm.csv"), "card,segment\n" + crm);
        Files.writeString(
                folder.resolve("till.csv"), "at,card,kind\n" + String.join("\n", till) + "\n");
        FlowOptions options =
                new FlowOptions(
                        FlowOptions.FILE.groups(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        20,
                        isRepeating);
        try (MeasuredMap measured = MeasuredMap.of(maps, folder, map)) {
            return new FlowEvaluation(measured.run(), options).of(measured.run().journeys().get(0));
        }
    }

    private FlowGroup all(String map) throws IOException {
        return read(map, false).orElseThrow().groups().get(0);
    }

    private static FlowPlace place(FlowGroup group, String id) {
        return group.place("Buy." + id).orElseThrow();
    }

    @Test
    void noEventIsNoFlow() throws IOException {
        assertEquals(Optional.empty(), read(MAP, false));
    }

    @Test
    void oneEventTellsNothing() throws IOException {
        row(DAY, "c", "in");
        for (boolean isRepeating : new boolean[] {true, false}) {
            FlowGroup group = read(MAP, isRepeating).orElseThrow().groups().get(0);
            assertEquals(OptionalLong.empty(), group.customers());
            assertEquals(OptionalDouble.empty(), group.fitness());
            assertEquals(List.of(), group.variants());
            assertEquals(List.of(), group.transitions());
            assertEquals(OptionalLong.empty(), place(group, "Enter").visits());
            assertEquals(OptionalLong.of(0), place(group, "Order").visits());
        }
    }

    @Test
    void oneCustomerTellsNothingHoweverOftenTheyCome() throws IOException {
        for (int i = 0; i < 200; i++) {
            row(DAY.plusDays(i * 11L), "c", "in");
            row(DAY.plusDays(i * 11L).plusHours(1), "c", "order");
        }
        Flow flow = read(MAP, false).orElseThrow();
        FlowGroup group = flow.groups().get(0);
        assertEquals(OptionalLong.empty(), group.cases());
        assertEquals(OptionalDouble.empty(), group.fitness());
        assertEquals(List.of(), group.variants());
        assertEquals(List.of(), group.transitions());
        assertEquals(List.of(), flow.orders());
        assertEquals(Optional.empty(), place(group, "Enter").lost());
    }

    @Test
    void millionEventsOfOneCustomerAreRead() throws IOException {
        String[] events = {"in", "order", "out"};
        for (int i = 0; i < 1_000_000; i++) {
            row(DAY.plusSeconds(i), "c", events[i % 3]);
        }
        FlowGroup group = all(MAP);
        assertEquals(OptionalLong.empty(), group.cases());
        assertEquals(OptionalDouble.empty(), group.fitness());
    }

    @Test
    void eventsOfOneInstantKeepTheOrderOfTheMap() throws IOException {
        for (int i = 0; i < 20; i++) {
            row(DAY, "c" + i, "out");
            row(DAY, "c" + i, "order");
            row(DAY, "c" + i, "in");
        }
        FlowGroup group = all(MAP);
        assertEquals(
                List.of("Buy.Enter", "Buy.Order", "Buy.Leave"), group.variants().get(0).moments());
        assertEquals(OptionalLong.of(20), group.finished());
        assertEquals(OptionalLong.of(0), place(group, "Enter").next());
        assertEquals(OptionalDouble.of(1), group.fitness());
    }

    @Test
    void casesThatNeverEndAreOneCaseEach() throws IOException {
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 100; j++) {
                row(DAY.plusDays(j * 9L), "c" + i, j % 2 == 0 ? "in" : "order");
            }
        }
        FlowGroup group = all(MAP);
        assertEquals(OptionalLong.of(20), group.cases());
        assertEquals(OptionalLong.of(20), group.open());
        assertEquals(OptionalLong.of(0), group.lost());
        assertEquals(OptionalDouble.empty(), group.fitness());
        assertEquals(OptionalLong.of(20), place(group, "Order").open());
        assertEquals(0, place(group, "Order").lost().orElseThrow().part());
    }

    @Test
    void timeThatGoesBackwardsInTheFileChangesNothing() throws IOException {
        for (int i = 0; i < 40; i++) {
            row(DAY.plusDays(i), "c" + i, "in");
            row(DAY.plusDays(i).plusHours(1), "c" + i, i % 3 == 0 ? "out" : "order");
        }
        Flow forwards = read(MAP, false).orElseThrow();
        Collections.reverse(till);
        assertEquals(forwards, read(MAP, false).orElseThrow());
    }

    @Test
    void mapThatSeesNothingHasNoFlow() throws IOException {
        row(DAY, "c", "in");
        assertEquals(Optional.empty(), read(MAP.replaceAll("\\{ seen in Till.*}", ""), false));
    }

    @Test
    void personaThatTwoRowsContradictIsUnknown() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            row(DAY, "c" + i, "in");
            rows.append("c%d,a\n".formatted(i));
            rows.append(i < 15 ? "c%d,b\n".formatted(i) : "");
        }
        crm = rows.toString();
        List<FlowGroup> groups = read(MAP, false).orElseThrow().groups();
        assertEquals(2, groups.size());
        assertEquals(OptionalLong.of(30), groups.get(0).customers());
        assertEquals("Anna", groups.get(1).name());
        assertEquals(OptionalLong.of(15), groups.get(1).customers());
    }

    @Test
    void waysWithLoopsFit() throws IOException {
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 10; j++) {
                row(DAY.plusHours(j), "c" + i, j % 2 == 0 ? "in" : "order");
            }
        }
        row(DAY.plusDays(50), "last", "in");
        String loop = MAP.replace("as \"order\"", "as \"order\" joins Enter");
        assertEquals(OptionalDouble.of(1), all(loop).fitness());
        String branch = MAP.replace("as \"order\"", "as \"order\" leads to Enter");
        assertTrue(all(branch).fitness().orElseThrow() > 0.9);
    }

    @Test
    void nobodyIsLostWhereTheMapDoesNotSayWho() throws IOException {
        for (int i = 0; i < 20; i++) {
            row(DAY, "c" + i, "in");
            row(DAY.plusDays(200), "c" + i, "order");
        }
        FlowGroup group = all(MAP.replace(LOST, ""));
        assertEquals(OptionalLong.of(20), group.cases());
        assertEquals(OptionalLong.of(0), group.lost());
        assertEquals(Optional.empty(), place(group, "Order").lost());
        assertEquals(OptionalLong.of(0), place(group, "Order").open());
        assertEquals(OptionalDouble.of(0.8), group.fitness());
    }
}
