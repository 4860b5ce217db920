// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Checks that a merge has done what both sides did, and nothing else: every fact that a side has
 * added is there, and every one that a side has removed is gone.
 */
final class LossCheck {

    private final Pairing pairing;

    LossCheck(Pairing pairing) {
        this.pairing = pairing;
    }

    /** Tells whether a merge without conflicts is the base with the changes of both sides. */
    boolean isExact(Part merged) {
        ThreeVersions<FactCounts> versions =
                pairing.files().map(file -> new FactCounts(file, this::mergedName));
        FactCounts result = new FactCounts(merged, LossCheck::ownName);
        boolean counts =
                FactCounts.facts(
                                List.of(
                                        versions.base(),
                                        versions.ours(),
                                        versions.theirs(),
                                        result))
                        .stream()
                        .allMatch(
                                fact ->
                                        isExact(
                                                versions.map(it -> it.count(fact)),
                                                result.count(fact)));
        return counts && hasNoNewNamesake(result) && isInOrder(versions, result.places());
    }

    /**
     * Tells whether a merge whose conflicts are decided for one side has all that this side has
     * added, and what both sides have.
     *
     * @param side the side, of three versions
     */
    boolean isWithoutLoss(Part merged, Function<ThreeVersions<Integer>, Integer> side) {
        Function<Part, String> anyName = part -> null;
        ThreeVersions<FactCounts> versions =
                pairing.files().map(file -> new FactCounts(file, anyName));
        FactCounts result = new FactCounts(merged, anyName);
        return FactCounts.facts(List.of(versions.ours(), versions.theirs())).stream()
                .allMatch(
                        fact -> {
                            ThreeVersions<Integer> counts = versions.map(it -> it.count(fact));
                            return result.count(fact) >= Math.min(side.apply(counts), sum(counts));
                        });
    }

    /** What an element is called in a merge without conflicts. */
    private String mergedName(Part of) {
        ThreeVersions<Part> part = pairing.of(of);
        ThreeVersions<String> names = part.map(LossCheck::ownName);
        if (part.ours() == null || part.theirs() == null) {
            return names.any();
        }
        boolean isKept = part.base() != null && Objects.equals(names.ours(), names.base());
        return isKept ? names.theirs() : names.ours();
    }

    private static boolean isExact(ThreeVersions<Integer> counts, int merged) {
        int ours = counts.ours();
        int theirs = counts.theirs();
        boolean isSame = ours == theirs && merged == ours;
        return isSame || merged == sum(counts);
    }

    private static int sum(ThreeVersions<Integer> counts) {
        return Math.max(0, counts.ours() + counts.theirs() - counts.base());
    }

    /** Elements of one name stay as they are where a side has them; a merge makes none. */
    private boolean hasNoNewNamesake(FactCounts result) {
        ThreeVersions<FactCounts> versions =
                pairing.files().map(file -> new FactCounts(file, LossCheck::ownName));
        return result.facts().stream()
                .filter(fact -> fact.get(1).equals("name") && result.count(fact) > 1)
                .allMatch(
                        fact ->
                                result.count(fact) <= versions.ours().count(fact)
                                        || result.count(fact) <= versions.theirs().count(fact));
    }

    private static String ownName(Part part) {
        return part.name().orElse(null);
    }

    /** No two stages or moments stand in an order that neither side has. */
    private static boolean isInOrder(
            ThreeVersions<FactCounts> versions, Map<String, Integer> merged) {
        List<String> order =
                merged.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, Integer> ours = versions.ours().places();
        Map<String, Integer> theirs = versions.theirs().places();
        for (int i = 1; i < order.size(); i++) {
            if (isAfter(order.get(i - 1), order.get(i), ours)
                    && isAfter(order.get(i - 1), order.get(i), theirs)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAfter(String one, String other, Map<String, Integer> places) {
        return places.getOrDefault(one, -1) > places.getOrDefault(other, Integer.MAX_VALUE);
    }
}
