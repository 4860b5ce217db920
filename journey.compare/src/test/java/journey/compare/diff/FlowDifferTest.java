// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import journey.compare.diff.FlowDiff.FlowDifference;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowFile;
import journey.model.Journey;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Compares what customers did in two versions. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FlowDifferTest {

    private static final String MAP =
            """
            journey Coffee "Morning coffee" {
                stage Buy "Buys" {
                    step Order "Orders"
                    step Pays "Pays"
                    step Stamps "Counts"
                }
            }
            """;

    private static final String DATA =
            "The data go to 2026-09-30 instead of 2026-06-30, with 1,300 customers instead of 1,000.";

    @Inject private Maps maps;

    private Journey journey() {
        return (Journey) Maps.element(maps.read(MAP), "Coffee");
    }

    private static Flow flow(String end, int customers, String ways, String members) {
        String json =
                """
                {"version": 1, "journey": "Coffee", "end": "%s",
                 "model": {"seen": {}, "ways": ["%s"]},
                 "groups": [{"kind": "all", "customers": %d, %s}]}
                """
                        .formatted(end, ways, customers, members);
        FlowFile.Reading reading = FlowFile.read(json, "Coffee");
        return reading.flow().orElseThrow(() -> new AssertionError(reading.problem()));
    }

    private static Flow before(String members) {
        return flow("2026-06-30", 1000, "-> Buy.Order", members);
    }

    private static Flow after(String members) {
        return flow("2026-09-30", 1300, "-> Buy.Order", members);
    }

    private static String place(String id, String figure, int part, int of) {
        return """
                {"id": "%s", "visits": %d, "%s": {"part": %d, "of": %d, "spread": 1.0}}
                """
                .formatted(id, of, figure, part, of);
    }

    private static String places(String... places) {
        return "\"places\": [" + String.join(", ", places) + "]";
    }

    private List<String> differences(Flow before, Flow after) {
        Journey journey = journey();
        return FlowDiffer.diff(journey, before, journey, after)
                .map(it -> it.differences().stream().map(FlowDifference::sentence).toList())
                .orElse(List.of());
    }

    @Test
    void findsNothingInTheSameFlow() {
        Journey journey = journey();
        Flow flow = before(places(place("Buy.Order", "lost", 185, 1000)));

        assertEquals(Optional.empty(), FlowDiffer.diff(journey, flow, journey, flow));
    }

    @Test
    void saysNothingOfDataThatAreTheSame() {
        String few = places(place("Buy.Order", "lost", 185, 1000));
        String many = places(place("Buy.Order", "lost", 285, 1000));

        assertEquals(1, differences(before(few), before(many)).size());
        assertEquals(List.of(), differences(before(few), before(few + ", \"fitness\": 0.5")));
    }

    @Test
    void tellsWhoLeavesWhenChanceDoesNotExplainIt() {
        assertEquals(
                List.of(
                        DATA,
                        "Fewer customers leave after step \"Orders\": 18.5 % to 12.0 %, more than"
                                + " chance explains."),
                differences(
                        before(
                                places(
                                        place("Buy.Order", "lost", 185, 1000),
                                        place("Buy.Pays", "lost", 20, 100))),
                        after(
                                places(
                                        place("Buy.Order", "lost", 120, 1000),
                                        place("Buy.Pays", "lost", 15, 100)))));
    }

    /** By itself, 20 to 24 percent of 1,000 would be significant. */
    @Test
    void looksAtAllMomentsTogether() {
        String same = place("Buy.Pays", "lost", 100, 1000);
        String other = place("Buy.Stamps", "lost", 100, 1000);
        Flow before = before(places(place("Buy.Order", "lost", 200, 1000), same, other));
        Flow after = after(places(place("Buy.Order", "lost", 240, 1000), same, other));

        assertEquals(List.of(DATA), differences(before, after));
        assertEquals(
                2,
                differences(
                                before(places(place("Buy.Order", "lost", 200, 1000))),
                                after(places(place("Buy.Order", "lost", 240, 1000))))
                        .size());
    }

    @Test
    void tellsWhoPassesByAMoment() {
        assertEquals(
                "More customers pass by step \"Pays\": 10.0 % to 30.0 %, more than chance explains.",
                differences(
                                before(places(place("Buy.Pays", "skipped", 100, 1000))),
                                after(places(place("Buy.Pays", "skipped", 300, 1000))))
                        .get(1));
    }

    @Test
    void tellsWaysThatTheMapDoesNotHaveAlsoWhenTheyAreNew() {
        String order = places(place("Buy.Order", "lost", 0, 1000));
        String way =
                """
                , "transitions": [{"from": "Buy.Order", "to": "Buy.Stamps", "visits": 120,
                  "taken": {"part": 120, "of": 1000, "spread": 1.0}, "known": %b}]
                """;
        String more =
                "More customers go on from step \"Orders\" to step \"Counts\", where the map has no"
                        + " way: 0.0 % to 12.0 %, more than chance explains.";
        Flow without = before(order);
        Flow with = after(order + way.formatted(false));

        assertEquals(List.of(DATA, more), differences(without, with));
        assertTrue(
                differences(before(order + way.formatted(false)), after(order))
                        .get(1)
                        .startsWith("Fewer customers go on from step \"Orders\""));
        assertEquals(List.of(DATA), differences(without, after(order + way.formatted(true))));
    }

    @Test
    void tellsWhereNobodyWasSeenAndSomebodyIs() {
        String nobody = "\"places\": [{\"id\": \"Buy.Pays\", \"visits\": 0}]";
        String somebody = "\"places\": [{\"id\": \"Buy.Pays\"}]";

        assertEquals(
                List.of(DATA, "Nobody was seen at step \"Pays\" before; now somebody is."),
                differences(before(nobody), after(somebody)));
        assertEquals(
                List.of(DATA, "Nobody is seen at step \"Pays\" any more."),
                differences(before(somebody), after(nobody)));
    }

    @Test
    void saysFirstWhenTheMapsDiffer() {
        Flow other = flow("2026-09-30", 1300, "-> Buy.Pays", places());

        assertEquals(
                List.of(
                        "The two were computed from different maps: the first moments. What differs"
                                + " may come from that.",
                        DATA),
                differences(before(places()), other));
    }
}
