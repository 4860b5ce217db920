// SPDX-License-Identifier: EPL-2.0
package journey.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.diagram.services.JourneyWays;
import journey.dsl.ways.Way;
import journey.layout.Bounds;
import journey.layout.BoxText;
import journey.layout.Edge;
import journey.layout.MapLayout;
import journey.layout.TextMeasure;
import journey.layout.routes.Channel;
import journey.layout.routes.Route;
import journey.layout.routes.Run;
import journey.model.Ending;
import journey.model.Moment;
import journey.model.PersonaSpecific;

/**
 * The ways of a map: straight to the next moment of a row; all others leave at the right, go along
 * below the moments, and come up before the moment that they lead to. What is said of them stands
 * beside them, and an ending below its moment.
 */
final class WayLines {

    /** In pixels of the layout: what shapes call 8 points. */
    private static final int SMALL = 11;

    /**
     * One line.
     *
     * @param said empty where only the order of the text says so
     */
    record Line(Optional<PersonaSpecific> said, Moment source, Moment target) {}

    private final WayPlaces places;
    private final TextMeasure measure;
    private final JourneyWays words = new JourneyWays();
    private final Map<PersonaSpecific, Bounds> texts = new HashMap<>();
    private final Map<Line, EdgeRoute> routes = new LinkedHashMap<>();
    private final int room;

    WayLines(MapLayout<BoxText> layout, TextMeasure measure) {
        this.places = new WayPlaces(layout);
        this.measure = measure;
        List<Way> ways =
                layout.edges().stream().filter(edge -> !edge.isPast()).map(Edge::way).toList();
        int top = places.bottom();
        for (Way way : ways) {
            if (way.said().filter(Ending.class::isInstance).isPresent()) {
                top = Math.max(top, placeEnding((Ending) way.said().get()));
            }
        }
        List<Line> turning = new ArrayList<>();
        for (Line line : lines(ways)) {
            if (places.isStraight(line)) {
                routes.put(line, places.route(line, places.begin(line).toX(places.in(line))));
            } else {
                turning.add(line);
            }
        }
        Channel channel = place(turning, top);
        room = top - places.bottom() + channel.height();
    }

    private Set<Line> lines(List<Way> ways) {
        Set<Line> lines = new LinkedHashSet<>();
        for (Way way : ways) {
            if (way.source().isPresent() && way.target().isPresent()) {
                Line line = new Line(way.said(), way.source().get(), way.target().get());
                if (places.has(line)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private int placeEnding(Ending ending) {
        Optional<Bounds> free = places.below(ending);
        if (free.isEmpty() || texts.containsKey(ending)) {
            return 0;
        }
        Bounds at = free.get();
        int height =
                BoxText.of(words.endingLabel(ending), measure, MapLayout.FONT_SIZE, at.width())
                        .height();
        Bounds box = new Bounds(at.x(), at.y(), at.width(), height);
        texts.put(ending, box);
        return places.fill(ending, box.bottom() + MapLayout.GAP);
    }

    private Channel place(List<Line> lines, int top) {
        List<Run> runs = lines.stream().map(this::run).toList();
        Channel channel = new Channel(runs);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int y = top + channel.line(i);
            Route route =
                    places.begin(line)
                            .toX(places.turn(line))
                            .toY(y)
                            .toX(places.entry(line))
                            .toY(places.flow(line))
                            .toX(places.in(line));
            routes.put(line, places.route(line, route));
            Run run = runs.get(i);
            if (run.wordsHeight() > 0) {
                texts.putIfAbsent(
                        line.said().orElseThrow(),
                        new Bounds(
                                run.wordsX(),
                                y - Channel.ABOVE_LINE - run.wordsHeight(),
                                run.wordsWidth(),
                                run.wordsHeight()));
            }
        }
        return channel;
    }

    private Run run(Line line) {
        int from = places.turn(line);
        int to = places.entry(line);
        String label = line.said().map(words::wayLabel).orElse("");
        if (label.isEmpty()) {
            return Run.of(from, to);
        }
        Bounds free = places.roomForWords(line);
        int height = BoxText.of(label, measure, SMALL, free.width()).height();
        return new Run(from, to, free.x(), free.width(), height - 2 * MapLayout.PADDING);
    }

    /** How much lower the moments' band has to be, in pixels. */
    int room() {
        return room;
    }

    /** Where the words of a way or the shape of an ending stand; empty when there are none. */
    Optional<Bounds> text(PersonaSpecific said) {
        return Optional.ofNullable(texts.get(said));
    }

    /** The route of a line; empty when the map does not have it. */
    Optional<EdgeRoute> route(Line line) {
        return Optional.ofNullable(routes.get(line));
    }
}
