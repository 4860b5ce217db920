// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.data.alignment.Alignment;
import journey.data.flow.CaseFacts.Fact;
import journey.data.flow.CaseFacts.Kind;
import journey.data.privacy.Privacy;
import journey.data.privacy.Told;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowModels;
import journey.dsl.flow.FlowNames;
import journey.dsl.flow.FlowOrder;
import journey.dsl.flow.FlowVariant;
import journey.model.Moment;

/** Tells what the customers of each group did. */
final class GroupFlow {

    private final CaseScope scope;
    private final AlignedVariants variants;
    private final FlowOptions options;
    private final List<Moment> seen;
    private CaseFacts facts;
    private CustomerCounts customers;
    private CaseCounts counts;

    GroupFlow(CaseScope scope, AlignedVariants variants, FlowOptions options) {
        this.scope = scope;
        this.variants = variants;
        this.options = options;
        seen =
                FlowModels.moments(scope.visits().journey()).stream()
                        .filter(it -> !it.getBindings().isEmpty())
                        .toList();
    }

    /**
     * The groups of at least five customers.
     *
     * @param name of a group, by its number
     */
    List<FlowGroup> of(Grouping grouping, IntFunction<String> name) {
        Map<Integer, CaseCounts> cases = CaseCounts.of(scope, grouping);
        Map<Integer, CaseFacts> all = new HashMap<>();
        Map<Integer, Map<Integer, VariantCount>> usual = new HashMap<>();
        for (VariantCount each : VariantCount.of(scope, grouping)) {
            all.computeIfAbsent(each.group(), any -> new CaseFacts(variants, seen)).add(each);
            usual.computeIfAbsent(each.group(), any -> new HashMap<>())
                    .merge(
                            each.variant(),
                            each,
                            (one, other) -> one.cases() >= other.cases() ? one : other);
        }
        PlaceFlow places = new PlaceFlow(scope, grouping, seen, cases);
        List<FlowGroup> groups = new ArrayList<>();
        if (grouping == Grouping.ALL && cases.isEmpty()) {
            groups.add(nobody());
        }
        cases.forEach(
                (group, count) -> {
                    CaseFacts own = all.get(group);
                    CustomerCounts who = CustomerCounts.of(scope, grouping, group, own, count);
                    if (grouping == Grouping.ALL) {
                        facts = own;
                        customers = who;
                        counts = count;
                    }
                    if (grouping == Grouping.ALL || Privacy.isMany(count.customers())) {
                        groups.add(
                                group(
                                        grouping,
                                        group,
                                        name.apply(group),
                                        count,
                                        own,
                                        who,
                                        places,
                                        usual.get(group)));
                    }
                });
        return groups;
    }

    private FlowGroup group(
            Grouping grouping,
            int group,
            String name,
            CaseCounts count,
            CaseFacts own,
            CustomerCounts who,
            PlaceFlow places,
            Map<Integer, VariantCount> usual) {
        boolean isTold = Privacy.isMany(count.customers());
        return new FlowGroup(
                grouping.kind(),
                name,
                grouping.kind() == FlowGroup.Kind.SEGMENT
                        ? options.segments().map(SegmentTable::column)
                        : Optional.empty(),
                SeenShare.told(count.customers(), count.customers()),
                SeenShare.told(count.cases(), count.customers()),
                count.finished().told(),
                count.lost().told(),
                count.open().told(),
                isTold && own.fitted() > count.casesOfFour()
                        ? OptionalDouble.of(Math.round(own.fitness().orElseThrow() * 100) / 100.0)
                        : OptionalDouble.empty(),
                places.places(group, count, own, who),
                places.transitions(group, variants.model(Optional.empty())),
                variants(grouping, group, own, usual));
    }

    private static FlowGroup nobody() {
        OptionalLong none = OptionalLong.of(0);
        return new FlowGroup(
                FlowGroup.Kind.ALL,
                "",
                Optional.empty(),
                none,
                none,
                none,
                none,
                none,
                OptionalDouble.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The commonest variants that at least five customers share. */
    private List<FlowVariant> variants(
            Grouping grouping, int group, CaseFacts own, Map<Integer, VariantCount> usual) {
        List<Integer> common =
                own.sizes().entrySet().stream()
                        .filter(it -> Privacy.isMany(it.getValue()))
                        .sorted(
                                Map.Entry.<Integer, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(2L * options.variants() + 20)
                        .map(Map.Entry::getKey)
                        .toList();
        if (common.isEmpty()) {
            return List.of();
        }
        List<Integer> shared =
                scope.database()
                        .query(
                                "select c.variant from %s and %s = %d and c.variant in (%s) group by c.variant having count(distinct c.customer) >= %d"
                                        .formatted(
                                                scope.casesOf(grouping),
                                                grouping.group(),
                                                group,
                                                common.stream()
                                                        .map(String::valueOf)
                                                        .collect(Collectors.joining(", ")),
                                                Privacy.FEWEST),
                                row -> row.getInt(1));
        return common.stream()
                .filter(shared::contains)
                .limit(options.variants())
                .map(it -> variant(it, own.sizes().get(it), usual.get(it)))
                .toList();
    }

    private FlowVariant variant(int variant, long cases, VariantCount usual) {
        Alignment alignment = variants.of(variant, usual.persona());
        List<Moment> skipped = new ArrayList<>(alignment.leading());
        skipped.addAll(alignment.skipped());
        return new FlowVariant(
                variants.moments(variant).stream().map(FlowNames::of).toList(),
                Told.of(cases).number().orElseThrow(),
                skipped.stream().map(FlowNames::of).toList(),
                alignment.extra());
    }

    /** Of each moment that is seen and the next one, which came first, for all customers. */
    List<FlowOrder> orders() {
        return facts == null
                ? List.of()
                : IntStream.range(0, Math.max(0, seen.size() - 1))
                        .mapToObj(i -> order(seen.get(i), seen.get(i + 1)))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<FlowOrder> order(Moment one, Moment next) {
        Fact reversed = new Fact(Kind.REVERSED, one, next);
        Fact inOrder = new Fact(Kind.IN_ORDER, one, next);
        long both = facts.cases(reversed) + facts.cases(inOrder);
        return both == 0
                ? Optional.empty()
                : new SeenShare(
                                facts.cases(reversed),
                                both,
                                counts.spread(),
                                customers.of(reversed),
                                customers.of(inOrder))
                        .told()
                        .map(it -> new FlowOrder(FlowNames.of(one), FlowNames.of(next), it));
    }
}
