// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.layout.Arrow;
import journey.layout.Bounds;
import journey.layout.Box;
import journey.layout.MapLayout;
import journey.model.Choice;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;

/** The moments of a drawing as ways see them, from left to right. */
final class WayStops {

    /** The distance of words from lines beside them, and of lines from a bracket, in pixels. */
    private static final int CLEAR = 5;

    private final MapLayout<?> layout;
    private final int top;
    private final List<Moment> moments = new ArrayList<>();
    private final Map<Moment, WayStop> stops = new HashMap<>();
    private final Map<Moment, WayStop> groups = new HashMap<>();
    private final Map<Choice, Bounds> choices = new HashMap<>();

    /** For each moment where an arrow of a blueprint goes down from it. */
    private final Map<EObject, Integer> arrows = new HashMap<>();

    /** For each moment the right end of the room below it that no line goes through. */
    private final Map<Moment, Integer> roomEnds = new HashMap<>();

    /** The place before each moment, the nearest in the main row and in the row aside. */
    private final List<int[]> before = new ArrayList<>();

    /** Reads where moments stand in their band. */
    WayStops(MapLayout<?> layout) {
        this.layout = layout;
        this.top = layout.momentBand().y();
        for (Arrow arrow : layout.arrows()) {
            if (arrow.source() instanceof Moment) {
                arrows.putIfAbsent(arrow.source(), arrow.route().start().x());
            }
        }
        layout.columns().stream()
                .filter(column -> column.element() instanceof Stage)
                .flatMap(column -> ((Stage) column.element()).getMoments().stream())
                .filter(moment -> layout.box(moment).isPresent())
                .forEach(this::add);
        for (Moment moment : moments) {
            List<Moment> together = layout.parallel(moment);
            WayStop first = stops.get(together.get(0));
            WayStop last = stops.get(together.get(together.size() - 1));
            int bottom = together.stream().mapToInt(it -> stops.get(it).bottom()).max().orElse(0);
            groups.put(
                    moment,
                    new WayStop(
                            together,
                            first.first(),
                            last.last(),
                            first.isAside(),
                            first.left(),
                            last.right(),
                            bottom));
        }
    }

    private void add(Moment moment) {
        Bounds bounds = box(moment).orElseThrow();
        int bottom = bounds.bottom();
        int end = bounds.right() + CLEAR;
        for (Choice choice : moment.getChoices()) {
            Optional<Bounds> box = box(choice);
            if (box.isPresent()) {
                choices.put(choice, box.get());
                bottom = choices.get(choice).bottom();
                end = Math.min(end, choiceTurn(choice));
            }
        }
        int place = moments.size();
        moments.add(moment);
        roomEnds.put(moment, end);
        stops.put(
                moment,
                new WayStop(
                        List.of(moment), place, place, moment.isAside(), bounds, bounds, bottom));
        int[] nearest = {-1, -1};
        if (place > 0) {
            nearest = before.get(place - 1).clone();
            nearest[moments.get(place - 1).isAside() ? 1 : 0] = place - 1;
        }
        before.add(nearest);
    }

    /** The box of a moment or a choice, from the top of the band. */
    private Optional<Bounds> box(EObject element) {
        return layout.box(element)
                .map(Box::bounds)
                .map(it -> new Bounds(it.x(), it.y() - top, it.width(), it.height()));
    }

    /** A moment; empty when the drawing does not have it. */
    Optional<WayStop> moment(Moment moment) {
        return Optional.ofNullable(stops.get(moment));
    }

    /** The moments that happen in parallel with one, itself among them. */
    Optional<WayStop> group(Moment moment) {
        return Optional.ofNullable(groups.get(moment));
    }

    /** The groups of more than one moment. */
    List<WayStop> groups() {
        return groups.values().stream()
                .filter(WayStop::isGroup)
                .distinct()
                .sorted(Comparator.comparingInt(WayStop::first))
                .toList();
    }

    /** The box of a choice; y is counted from the top of the band. */
    Bounds choice(Choice choice) {
        return choices.get(choice);
    }

    /** Where ways go out of a choice. */
    int choiceOut(Choice choice) {
        return choices.get(choice).right() + MapLayout.TIP;
    }

    /** Where ways turn that go out of a choice. */
    int choiceTurn(Choice choice) {
        return choiceOut(choice) + MapLayout.TIP - 3;
    }

    /** Tells whether nothing stands between two stops where a straight way would go. */
    boolean isClear(WayStop from, WayStop to) {
        boolean canBe = from.isAside() == to.isAside() || from.isAside();
        return canBe
                && !isWithinGroup(from)
                && !isWithinGroup(to)
                && from.last() < to.first()
                && before.get(to.first())[to.isAside() ? 1 : 0] <= from.last();
    }

    /** Tells whether a way would have to go through a bracket. */
    private boolean isWithinGroup(WayStop stop) {
        return !stop.isGroup() && groups.get(moments.get(stop.first())).isGroup();
    }

    /** The room below a moment that no line goes through. */
    WayPlace.Room room(int place) {
        Moment moment = moments.get(place);
        int start = Math.max(stops.get(moment).entry(), arrows.getOrDefault(moment, 0)) + CLEAR;
        return new WayPlace.Room(start, roomEnds.get(moment) - CLEAR);
    }

    /** Where lines cannot run: moments, choices and brackets, and everything above them. */
    List<Bounds> taken() {
        return groups.values().stream()
                .distinct()
                .map(
                        group ->
                                new Bounds(
                                        group.in(),
                                        0,
                                        group.out() - group.in(),
                                        group.bottom() + (group.isGroup() ? CLEAR : 0)))
                .toList();
    }
}
