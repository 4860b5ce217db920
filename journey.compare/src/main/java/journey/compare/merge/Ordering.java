// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.model.Moment;
import journey.model.Observation;
import journey.model.Stage;

/**
 * Puts the parts of one element into an order: that of our side, with what their side has moved or
 * added behind what it stands behind there. At the same place, ours come first.
 */
final class Ordering {

    private final List<Slot> ours;
    private final List<Slot> theirs;
    private final Set<Slot> base;
    private final List<Slot> order;
    private final List<Slot> assumed = new ArrayList<>();

    /**
     * @param base the parts that stay, in the order of the base; likewise of ours and theirs
     */
    Ordering(List<Slot> base, List<Slot> ours, List<Slot> theirs) {
        this.base = new LinkedHashSet<>(base);
        this.ours = new ArrayList<>(ours);
        this.theirs = new ArrayList<>(theirs);
        Set<Slot> movedByThem = movedByThem();
        order = new ArrayList<>(this.ours);
        order.removeAll(movedByThem);
        insertTheirs();
        sortObservations();
    }

    List<Slot> slots() {
        return List.copyOf(order);
    }

    /** What both sides have added to the journey at the same place: ours, theirs, and so on. */
    List<Slot> assumed() {
        return List.copyOf(assumed);
    }

    /** What their side alone has moved. What both have moved to other places stands in both. */
    private Set<Slot> movedByThem() {
        List<Slot> common = new ArrayList<>(base);
        common.retainAll(new HashSet<>(ours));
        common.retainAll(new HashSet<>(theirs));
        List<Slot> commonOurs = common(ours, common);
        List<Slot> commonTheirs = common(theirs, common);
        if (commonOurs.equals(commonTheirs)) {
            return Set.of();
        }
        Set<Slot> byUs = moved(common, commonOurs);
        Set<Slot> byThem = moved(common, commonTheirs);
        for (Slot slot : Set.copyOf(byThem)) {
            if (byUs.contains(slot)) {
                byThem.remove(slot);
                if (isInJourney(slot)) {
                    ours.set(ours.indexOf(slot), slot.onlyOurs());
                    theirs.set(theirs.indexOf(slot), slot.onlyTheirs());
                }
            }
        }
        return byThem;
    }

    private static List<Slot> common(List<Slot> side, List<Slot> common) {
        Set<Slot> known = new HashSet<>(common);
        return side.stream().filter(known::contains).toList();
    }

    /** The fewest slots without which the others have kept their order. */
    private static Set<Slot> moved(List<Slot> before, List<Slot> after) {
        int[] places = after.stream().mapToInt(before::indexOf).toArray();
        int[] length = new int[places.length];
        int[] previous = new int[places.length];
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] > length[i] - 1) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<Slot> moved = new HashSet<>(after);
        for (int i = last; i >= 0; i = previous[i]) {
            moved.remove(after.get(i));
        }
        return moved;
    }

    private void insertTheirs() {
        Set<Slot> known = new HashSet<>(order);
        Set<Slot> inTheirs = new HashSet<>(theirs);
        Slot previous = null;
        for (Slot slot : theirs) {
            if (known.add(slot)) {
                int place = previous == null ? 0 : order.indexOf(previous) + 1;
                while (place < order.size() && isOurOwn(order.get(place), inTheirs)) {
                    assume(order.get(place), slot);
                    place++;
                }
                order.add(place, slot);
            }
            previous = slot;
        }
    }

    private boolean isOurOwn(Slot slot, Set<Slot> inTheirs) {
        return slot.isAdded() && !inTheirs.contains(slot);
    }

    private void assume(Slot first, Slot second) {
        if (isInJourney(first) && isInJourney(second) && second.isAdded()) {
            assumed.add(first);
            assumed.add(second);
        }
    }

    /** Tells whether the order says something: that one comes after the other in the journey. */
    private static boolean isInJourney(Slot slot) {
        Part part = slot.part().any();
        return part.element() instanceof Stage || part.element() instanceof Moment;
    }

    /** Numbers that both sides have added stand in the order of their periods. */
    private void sortObservations() {
        int start = 0;
        for (int end = 0; end <= order.size(); end++) {
            if (end == order.size() || !isNewNumber(order.get(end))) {
                List<Slot> run = order.subList(start, end);
                boolean mixed =
                        run.stream().map(it -> it.part().ours() == null).distinct().count() > 1;
                if (mixed) {
                    run.sort(Comparator.comparing(it -> number(it).getPeriod()));
                }
                start = end + 1;
            }
        }
    }

    private static boolean isNewNumber(Slot slot) {
        return slot.isAdded() && slot.part().any().element() instanceof Observation;
    }

    private static Observation number(Slot slot) {
        return (Observation) slot.part().any().element();
    }
}
