// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowModel;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;
import journey.dsl.flow.FlowTransition;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.Stage;

/** What customers may have done along a journey: most moments are seen, and any way is taken. */
public final class GeneratedFlow {

    private final Random random;
    private final Journey journey;
    private final List<String> seen = new ArrayList<>();

    private GeneratedFlow(Journey journey, long seed) {
        this.journey = journey;
        this.random = new Random(seed);
    }

    /** The same flow for the same seed. */
    public static Flow of(Journey journey, long seed) {
        return new GeneratedFlow(journey, seed).flow();
    }

    private Flow flow() {
        for (Stage stage : journey.getStages()) {
            for (Moment moment : stage.getMoments()) {
                if (random.nextInt(5) > 0) {
                    seen.add(FlowNames.of(moment));
                }
            }
        }
        List<FlowGroup> groups = new ArrayList<>();
        groups.add(group(FlowGroup.Kind.ALL, ""));
        for (Persona persona : journey.getPersonas()) {
            groups.add(group(FlowGroup.Kind.PERSONA, persona.getName()));
        }
        return new Flow(
                journey.getName(),
                Optional.of("30 days"),
                "2026-11-30",
                List.of(),
                new FlowModel(Map.of(), List.of()),
                groups,
                List.of(),
                List.of(),
                List.of());
    }

    private FlowGroup group(FlowGroup.Kind kind, String name) {
        List<FlowPlace> places = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            List<String> moments =
                    stage.getMoments().stream().map(FlowNames::of).filter(seen::contains).toList();
            if (!moments.isEmpty()) {
                places.add(place(FlowNames.of(stage)));
                moments.forEach(moment -> places.add(place(moment)));
            }
        }
        return new FlowGroup(
                kind,
                name,
                Optional.empty(),
                number(),
                number(),
                number(),
                number(),
                number(),
                OptionalDouble.of(random.nextInt(101) / 100.0),
                places,
                transitions(),
                List.of());
    }

    private OptionalLong number() {
        return random.nextInt(10) == 0
                ? OptionalLong.empty()
                : OptionalLong.of(5L * random.nextInt(1_000_000));
    }

    private Optional<FlowShare> share() {
        long of = 5L * (1 + random.nextInt(1000));
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new FlowShare(5L * random.nextInt((int) of / 5 + 1), of, 1.5));
    }

    private FlowPlace place(String id) {
        OptionalLong next =
                random.nextBoolean()
                        ? OptionalLong.empty()
                        : OptionalLong.of(random.nextInt(100_000_000));
        return new FlowPlace(
                id, number(), number(), number(), number(), share(), share(), share(), next,
                List.of());
    }

    private List<FlowTransition> transitions() {
        List<FlowTransition> transitions = new ArrayList<>();
        for (int i = 0; !seen.isEmpty() && i < 3 * seen.size(); i++) {
            Optional<String> from = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(any());
            FlowShare taken = new FlowShare(5L * random.nextInt(100), 500, 1);
            transitions.add(
                    new FlowTransition(
                            from, any(), 500, taken, OptionalLong.empty(), random.nextBoolean()));
        }
        return transitions;
    }

    private String any() {
        return seen.get(random.nextInt(seen.size()));
    }
}
