// SPDX-License-Identifier: EPL-2.0
package journey.data.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowComparisons;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowGroup.Kind;
import journey.dsl.flow.FlowPlace;
import journey.dsl.flow.FlowShare;

/** Compares each group with the other groups of its kind, moment by moment. */
final class FlowDifferences {

    /** What is compared. */
    enum Figure {
        LEFT(FlowPlace::lost),
        SKIPPED(FlowPlace::skipped),
        REPEATED(FlowPlace::repeated);

        private final Function<FlowPlace, Optional<FlowShare>> share;

        Figure(Function<FlowPlace, Optional<FlowShare>> share) {
            this.share = share;
        }
    }

    /**
     * A difference that chance hardly makes.
     *
     * @param place the moment
     * @param own the share in the group
     * @param others the share of all others of its kind together
     */
    record Difference(
            Figure figure, FlowGroup group, String place, FlowShare own, FlowShare others) {}

    private FlowDifferences() {}

    /** The differences, figure by figure; each is a family of its own for each kind of group. */
    static List<Difference> of(Flow flow) {
        List<Difference> differences = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<FlowGroup> groups =
                    flow.groups().stream()
                            .filter(it -> it.kind() == kind && kind != Kind.ALL)
                            .toList();
            for (Figure figure : Figure.values()) {
                differences.addAll(clear(family(flow, groups, figure)));
            }
        }
        return differences;
    }

    private static List<Difference> clear(List<Difference> family) {
        List<Boolean> differ =
                FlowComparisons.differ(
                        family.stream()
                                .map(it -> new FlowComparisons.Pair(it.others(), it.own()))
                                .toList());
        return Stream.iterate(0, it -> it < family.size(), it -> it + 1)
                .filter(differ::get)
                .map(family::get)
                .toList();
    }

    private static List<Difference> family(Flow flow, List<FlowGroup> groups, Figure figure) {
        List<Difference> family = new ArrayList<>();
        for (FlowPlace place : flow.all().places()) {
            if (MapFlow.isMoment(place.id())) {
                for (FlowGroup group : groups) {
                    Optional<FlowShare> own = share(group, place.id(), figure);
                    Optional<FlowShare> others =
                            groups.stream()
                                    .filter(it -> !Objects.equals(it.name(), group.name()))
                                    .flatMap(it -> share(it, place.id(), figure).stream())
                                    .reduce(FlowDifferences::together);
                    if (own.isPresent() && others.isPresent()) {
                        family.add(
                                new Difference(figure, group, place.id(), own.get(), others.get()));
                    }
                }
            }
        }
        return family;
    }

    private static Optional<FlowShare> share(FlowGroup group, String place, Figure figure) {
        return group.place(place).flatMap(figure.share);
    }

    private static FlowShare together(FlowShare one, FlowShare other) {
        return new FlowShare(
                one.part() + other.part(),
                one.of() + other.of(),
                Math.max(one.spread(), other.spread()));
    }
}
