// SPDX-License-Identifier: EPL-2.0
package journey.data.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Decides which figures of one period may stand side by side: of all customers, and of those of
 * some personas. Each may be harmless, and their difference may not. A customer is of one persona
 * at most, so customers fall into classes: one for each persona, and one for who is none of them.
 */
public final class SharedFigures {

    /** With more classes than this, only the figure of all customers is told. */
    private static final int MOST = 12;

    private final List<Basis> classes;

    private SharedFigures(List<Basis> classes) {
        this.classes = List.copyOf(classes);
    }

    /**
     * @param all on whom the figure of all customers rests
     * @param personas on whom those of single personas rest
     */
    public static SharedFigures of(Basis all, List<Basis> personas) {
        List<Basis> classes = new ArrayList<>(personas);
        classes.add(personas.stream().reduce(all, Basis::minus));
        return new SharedFigures(classes);
    }

    /**
     * The figures that may be told: as many as can be, the smallest are left out first.
     *
     * @param figures the numbers of the classes that each is made of; the class of who is no
     *     persona comes after those of the personas
     */
    public Set<BitSet> told(List<BitSet> figures) {
        List<BitSet> told =
                new ArrayList<>(
                        figures.stream()
                                .filter(it -> sum(it).isTold())
                                .sorted(Comparator.comparingLong(it -> sum(it).customers()))
                                .toList());
        while (!isHarmless(told)) {
            told.remove(0);
        }
        return Set.copyOf(told);
    }

    /** Whether no sum or difference of figures is a figure of few. */
    private boolean isHarmless(List<BitSet> told) {
        if (told.size() < 2) {
            return true;
        }
        if (classes.size() > MOST) {
            return false;
        }
        Combinations combinations = new Combinations(told, classes.size());
        for (long group = 1; group < 1L << classes.size(); group++) {
            BitSet concluded = BitSet.valueOf(new long[] {group});
            if (!sum(concluded).isNobodyOrTold() && combinations.make(concluded)) {
                return false;
            }
        }
        return true;
    }

    private Basis sum(BitSet figure) {
        return figure.stream().mapToObj(classes::get).reduce(Basis.NOBODY, Basis::plus);
    }
}
