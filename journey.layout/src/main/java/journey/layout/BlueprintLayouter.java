// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.layout.Wait.Street;
import journey.layout.routes.Route;
import journey.model.Journey;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Touchpoint;
import journey.model.Work;
import org.eclipse.emf.ecore.EObject;

/**
 * Lays out a service blueprint: first its boxes as in any map, then the ways of its arrows, and
 * last it moves the moments apart, as far as the arrows between them need.
 */
final class BlueprintLayouter<C extends BoxContent> {

    /** From the left edge of a box to what leads straight down from it, in pixels. */
    private static final int SPINE = 24;

    private final MapLayout<C> narrow;
    private final WorkStacks stacks;
    private final List<Wait> waits;
    private final List<Wait> routed;
    private final Streets streets;
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<EObject, Bounds> places = new HashMap<>();
    private final Map<EObject, Bounds> onstage = new HashMap<>();

    /** For each moment its lowest box among the customer actions, such as that of a choice. */
    private final Map<EObject, Bounds> feet = new HashMap<>();

    BlueprintLayouter(Journey journey, MapFilter filter, MapStyle<C> style) {
        MapContent content = new MapContent(journey, filter.withAllLanes());
        stacks = new WorkStacks(journey, content);
        waits = stacks.waits();
        routed = waits.stream().filter(wait -> !wait.isStraight()).toList();
        streets = new Streets(routed);
        Arrangement arrangement =
                new BlueprintArrangement(content, stacks, streets, Ports.leastHeights(routed));
        narrow = new MapLayouter<>(journey, arrangement, style).layout();
    }

    MapLayout<C> layout() {
        note(narrow);
        Bounds backstage = backstage();
        Ports ports = new Ports(routed, places::get);
        Gutters gutters = new Gutters(routed, ports, wait -> streets.y(wait, backstage));
        Map<Moment, Integer> widths = new HashMap<>();
        for (int slot = 0; slot < stacks.slots(); slot++) {
            widths.put(stacks.moment(slot), gutters.width(slot));
        }
        MapLayout<C> wide = new MapWidening<>(narrow, widths).layout();
        note(wide);
        for (int slot = 0; slot < stacks.slots(); slot++) {
            addSetOff(stacks.moment(slot));
        }
        for (Wait wait : waits) {
            if (wait.isStraight()) {
                add(wait.before(), wait.after(), places.get(wait.before()));
            } else {
                arrows.add(new Arrow(wait.before(), wait.after(), way(wait, ports, gutters), true));
            }
        }
        return wide.with(arrows);
    }

    private void note(MapLayout<C> layout) {
        for (Box<C> box : layout.boxes()) {
            if (box.lane() == Lane.CUSTOMERS) {
                continue;
            }
            (box.lane() == Lane.CHANNELS ? onstage : places).put(box.element(), box.bounds());
            if (box.lane() == Lane.STEPS || box.lane() == Lane.TOUCHPOINTS) {
                feet.put(box.place(), box.bounds());
            }
        }
    }

    private Bounds backstage() {
        return narrow.bands().stream()
                .filter(band -> band.lanes().contains(Lane.BACKSTAGE))
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    /** To what a moment sets off backstage; from a touchpoint over what is onstage. */
    private void addSetOff(Moment moment) {
        Bounds from = feet.get(moment);
        if (moment instanceof Touchpoint) {
            Bounds contact = onstage.get(moment);
            arrows.add(straight(moment, moment, from.bottom(), contact));
            from = contact;
        }
        Bounds last = from;
        stacks.first(moment).ifPresent(work -> add(moment, work, last));
    }

    private void add(EObject source, Work target, Bounds from) {
        arrows.add(straight(source, target, from.bottom(), places.get(target)));
    }

    private static Arrow straight(EObject source, EObject target, int fromY, Bounds to) {
        return new Arrow(source, target, Route.from(to.x() + SPINE, fromY).toY(to.y()), true);
    }

    private Route way(Wait wait, Ports ports, Gutters gutters) {
        Bounds from = places.get(wait.before());
        Bounds to = places.get(wait.after());
        int leavingX = gutters.leavingX(wait, gutterEnd(wait.leavingGutter()));
        int arrivingX = gutters.arrivingX(wait, gutterEnd(wait.arrivingGutter()));
        Route route =
                Route.from(wait.leavesAtRight() ? from.right() : from.x(), ports.leaving(wait))
                        .toX(leavingX);
        if (wait.street() != Street.NONE) {
            route = route.toY(streets.y(wait, backstage())).toX(arrivingX);
        }
        return route.toY(ports.arriving(wait)).toX(wait.arrivesAtRight() ? to.right() : to.x());
    }

    private int gutterEnd(int slot) {
        return places.get(stacks.moment(slot)).x();
    }
}
