// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.diagram.layout.WayLines.Line;
import journey.layout.Bounds;
import journey.layout.BoxText;
import journey.layout.MapLayout;
import journey.layout.routes.Route;
import journey.model.Choice;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;

/** Where lines leave moments and choices, and where they come to moments; all in pixels. */
final class WayPlaces {

    /** From the top of a moment to where lines leave and come. */
    private static final int FLOW = 14;

    /** From a moment to where lines turn that it names, and to the others. */
    private static final int SAID = 5;

    private static final int UNSAID = 12;

    /** From a choice to where its lines turn. */
    private static final int OF_CHOICE = 13;

    /** From a moment back to where lines to it come up. */
    private static final int ENTRY = 18;

    /** Between a line and words beside it. */
    private static final int BESIDE = 4;

    private final MapLayout<BoxText> layout;
    private final List<Moment> moments = new ArrayList<>();
    private final Map<Moment, Bounds> boxes = new HashMap<>();
    private final Map<Moment, Integer> bottoms = new HashMap<>();

    WayPlaces(MapLayout<BoxText> layout) {
        this.layout = layout;
        layout.columns().stream()
                .map(column -> column.element())
                .filter(Stage.class::isInstance)
                .flatMap(stage -> ((Stage) stage).getMoments().stream())
                .forEach(moment -> box(moment).ifPresent(box -> add(moment, box)));
    }

    private void add(Moment moment, Bounds box) {
        moments.add(moment);
        boxes.put(moment, box);
        int bottom = box.bottom();
        for (Choice choice : moment.getChoices()) {
            bottom = Math.max(bottom, box(choice).map(Bounds::bottom).orElse(0));
        }
        bottoms.put(moment, bottom + MapLayout.GAP);
    }

    private Optional<Bounds> box(EObject element) {
        return layout.box(element).map(box -> box.bounds());
    }

    boolean has(Line line) {
        return boxes.containsKey(line.source()) && boxes.containsKey(line.target());
    }

    /** The bottom of the band of the moments. */
    int bottom() {
        return layout.bands().stream()
                .filter(band -> band.hasMoments())
                .mapToInt(band -> band.bounds().bottom())
                .findFirst()
                .orElse(0);
    }

    /** The free place below the moment of an ending, without a height; empty when it is hidden. */
    Optional<Bounds> below(PersonaSpecific ending) {
        Moment moment = moment(ending);
        return Optional.ofNullable(boxes.get(moment))
                .map(
                        box -> {
                            int right = Math.min(box.right(), roomEnd(moment));
                            return new Bounds(box.x(), bottoms.get(moment), right - box.x(), 0);
                        });
    }

    /** Notes that the place below a moment is taken as far as a y, which it returns. */
    int fill(PersonaSpecific ending, int bottom) {
        bottoms.put(moment(ending), bottom);
        return bottom;
    }

    private static Moment moment(EObject said) {
        EObject owner = said.eContainer();
        return (Moment) (owner instanceof Choice ? owner.eContainer() : owner);
    }

    private static Optional<Choice> choice(Line line) {
        return line.said()
                .map(EObject::eContainer)
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast);
    }

    /** What a line begins at: a moment or a choice. */
    private Bounds from(Line line) {
        return choice(line).flatMap(this::box).orElse(boxes.get(line.source()));
    }

    EdgeRoute route(Line line, Route route) {
        return new EdgeRoute(from(line), boxes.get(line.target()), route.points());
    }

    Route begin(Line line) {
        Bounds from = from(line);
        boolean isOfChoice = choice(line).flatMap(this::box).isPresent();
        return Route.from(from.right(), from.y() + (isOfChoice ? from.height() / 2 : FLOW));
    }

    int turn(Line line) {
        Optional<Bounds> choice = choice(line).flatMap(this::box);
        if (choice.isPresent()) {
            return choice.get().right() + OF_CHOICE;
        }
        return from(line).right() + (line.said().isPresent() ? SAID : UNSAID);
    }

    int entry(Line line) {
        return in(line) - ENTRY;
    }

    int in(Line line) {
        return boxes.get(line.target()).x();
    }

    int flow(Line line) {
        return boxes.get(line.target()).y() + FLOW;
    }

    /** Tells whether nothing stands between two moments of one row. */
    boolean isStraight(Line line) {
        Bounds source = from(line);
        Bounds target = boxes.get(line.target());
        return choice(line).isEmpty()
                && source.y() == target.y()
                && source.right() <= target.x()
                && boxes.values().stream()
                        .noneMatch(
                                it ->
                                        it.y() == source.y()
                                                && it.x() >= source.right()
                                                && it.right() <= target.x());
    }

    /** The room for the words of a line: below the moment that it passes first. */
    Bounds roomForWords(Line line) {
        int source = moments.indexOf(line.source());
        int target = moments.indexOf(line.target());
        int place = target > source ? source + 1 : source;
        Moment passed = moments.get(place);
        int start = boxes.get(passed).x() - ENTRY + BESIDE;
        return new Bounds(start, 0, roomEnd(passed) - start, 0);
    }

    private int roomEnd(Moment moment) {
        int end = boxes.get(moment).right();
        for (Choice choice : moment.getChoices()) {
            end = Math.min(end, box(choice).map(it -> it.right() + OF_CHOICE - BESIDE).orElse(end));
        }
        return end;
    }
}
