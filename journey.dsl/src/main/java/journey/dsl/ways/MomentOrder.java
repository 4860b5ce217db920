// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import journey.model.Journey;
import journey.model.Moment;

/**
 * The moments of a journey in the order of the text, with those that happen in parallel, and with
 * the side ways that they are on.
 */
final class MomentOrder {

    /** The main way. */
    static final int MAIN = -1;

    private final List<Moment> moments = new ArrayList<>();
    private final Map<Moment, Integer> places = new HashMap<>();

    /** For each moment the place of the first that happens in parallel to it, often its own. */
    private final int[] groupStart;

    /** For each moment the place of the last that happens in parallel to it, often its own. */
    private final int[] groupEnd;

    /** For each moment the place where its side way begins, or {@link #MAIN}. */
    private final int[] sideWay;

    MomentOrder(Journey journey, Predicate<Moment> isShown) {
        journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .filter(isShown)
                .forEach(
                        moment -> {
                            places.put(moment, moments.size());
                            moments.add(moment);
                        });
        groupStart = new int[moments.size()];
        groupEnd = new int[moments.size()];
        sideWay = new int[moments.size()];
        for (int i = 0; i < moments.size(); i++) {
            groupStart[i] = isParallelToTheOneBefore(i) ? groupStart[i - 1] : i;
        }
        for (int i = moments.size() - 1; i >= 0; i--) {
            boolean isLast = i + 1 == moments.size() || groupStart[i + 1] != groupStart[i];
            groupEnd[i] = isLast ? i : groupEnd[i + 1];
        }
        int[] firstNamed = firstNamed();
        for (int i = 0; i < moments.size(); i++) {
            sideWay[i] = sideWay(i, firstNamed[i]);
        }
    }

    List<Moment> moments() {
        return moments;
    }

    /** Tells whether a way can lead to a moment: it is one of this journey, and shown. */
    boolean has(Moment moment) {
        return places.containsKey(moment);
    }

    int place(Moment moment) {
        return places.get(moment);
    }

    /** Parallel moments stand one after the other, in one stage. */
    private boolean isParallelToTheOneBefore(int place) {
        Moment other = moments.get(place).getParallelTo();
        return has(other)
                && place(other) < place
                && groupStart[place(other)] == groupStart[place - 1]
                && other.eContainer() == moments.get(place).eContainer();
    }

    /** The first and the last place, inclusive, of the moments parallel to the one at a place. */
    int groupStart(int place) {
        return groupStart[place];
    }

    int groupEnd(int place) {
        return groupEnd[place];
    }

    /** For each moment the first place from which a way leads to it; its own when none does. */
    private int[] firstNamed() {
        int[] first = new int[moments.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        for (Moment moment : moments) {
            WaysOut.of(moment).stream()
                    .flatMap(way -> WaysOut.target(way).stream())
                    .filter(this::has)
                    .map(this::place)
                    .forEach(target -> first[target] = Math.min(first[target], place(moment)));
        }
        return first;
    }

    /** A side way goes on until one begins to which a way leads from before it. */
    private int sideWay(int place, int firstNamed) {
        if (!moments.get(place).isAside()) {
            return MAIN;
        }
        int before = place == 0 ? MAIN : sideWay[place - 1];
        return before == MAIN || firstNamed < before ? place : before;
    }

    /** The side way of a moment, or {@link #MAIN}. */
    int sideWay(int place) {
        return sideWay[place];
    }

    /** Tells whether a moment, or one parallel to it, is on a side way. */
    boolean isOn(int place, int way) {
        return way != MAIN
                && IntStream.rangeClosed(groupStart[place], groupEnd[place])
                        .anyMatch(it -> sideWay[it] == way);
    }

    /** Tells whether the order of the text leads to a moment for who is on a way. */
    boolean flows(int way, int place) {
        return sideWay[place] == MAIN || sideWay[place] == way;
    }
}
