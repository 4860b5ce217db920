// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import journey.data.alignment.Alignment;
import journey.model.Moment;

/**
 * What the variants of a group tell: how often each moment is seen, skipped and repeated in a case,
 * which of two moments is seen first, and how well the cases fit the map.
 */
final class CaseFacts {

    /** What can be said of a case and a moment, or two. */
    enum Kind {
        SEEN,
        SKIPPED,
        REPEATED,
        ONCE,
        IN_ORDER,
        REVERSED
    }

    /**
     * Something that is said of cases.
     *
     * @param next the moment that stands after it in the map, for {@link Kind#IN_ORDER} and {@link
     *     Kind#REVERSED}; null for all others
     */
    record Fact(Kind kind, Moment moment, Moment next) {}

    private final AlignedVariants variants;
    private final List<Moment> seen;
    private final Map<Fact, Long> cases = new LinkedHashMap<>();
    private final Map<Fact, List<VariantCount>> of = new HashMap<>();
    private final Map<Integer, Long> sizes = new LinkedHashMap<>();
    private double fitness;
    private long fitted;

    /**
     * @param seen the moments that data show, in the order of the map
     */
    CaseFacts(AlignedVariants variants, List<Moment> seen) {
        this.variants = variants;
        this.seen = List.copyOf(seen);
    }

    /** Adds cases of the group. */
    void add(VariantCount count) {
        sizes.merge(count.variant(), count.cases(), Long::sum);
        List<Moment> moments = variants.moments(count.variant());
        Alignment alignment = variants.of(count.variant(), count.persona());
        if (!count.isOpen()) {
            fitness += count.cases() * alignment.fitness(!count.isLate());
            fitted += count.cases();
        }
        variants.deviations(count)
                .forEach((kind, some) -> some.forEach(it -> add(kind, it, null, count)));
        for (int i = 0; i + 1 < seen.size(); i++) {
            addOrder(seen.get(i), seen.get(i + 1), moments, count);
        }
    }

    private void addOrder(Moment one, Moment next, List<Moment> moments, VariantCount count) {
        int first = moments.indexOf(one);
        int second = moments.indexOf(next);
        if (first >= 0 && second >= 0) {
            add(first < second ? Kind.IN_ORDER : Kind.REVERSED, one, next, count);
        }
    }

    private void add(Kind kind, Moment moment, Moment next, VariantCount count) {
        Fact fact = new Fact(kind, moment, next);
        cases.merge(fact, count.cases(), Long::sum);
        of.computeIfAbsent(fact, any -> new ArrayList<>()).add(count);
    }

    /** In how many cases something is so. */
    long cases(Fact fact) {
        return cases.getOrDefault(fact, 0L);
    }

    /** In how many cases at least one of some moments is seen. */
    long casesAtAnyOf(List<Moment> moments) {
        return sizes.entrySet().stream()
                .filter(it -> !Collections.disjoint(variants.moments(it.getKey()), moments))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Everything that is so in at least one case. */
    Set<Fact> facts() {
        return cases.keySet();
    }

    /** The cases in which something is so. */
    List<VariantCount> of(Fact fact) {
        return of.getOrDefault(fact, List.of());
    }

    /** How many cases each variant has. */
    Map<Integer, Long> sizes() {
        return sizes;
    }

    /** The mean of the fitness of all cases that are not open; empty when there are none. */
    OptionalDouble fitness() {
        return fitted == 0 ? OptionalDouble.empty() : OptionalDouble.of(fitness / fitted);
    }

    long fitted() {
        return fitted;
    }
}
