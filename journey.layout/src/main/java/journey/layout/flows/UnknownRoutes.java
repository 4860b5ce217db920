// SPDX-License-Identifier: EPL-2.0
package journey.layout.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import journey.layout.Bounds;
import journey.layout.Box;
import journey.layout.MapLayout;
import journey.layout.routes.Block;
import journey.layout.routes.Channel;
import journey.layout.routes.Route;
import journey.layout.routes.Run;
import journey.layout.ways.WayEnd;
import journey.layout.ways.WayText;
import journey.model.Moment;

/**
 * Where ways run that the map does not know: out of the numbers of a moment at the right of their
 * lower edge, along below what stands there, and up to the left of the lower edge of others. All
 * that leave a moment share one line, and so do all that lead to it. Their words stand between the
 * two, where no line goes down.
 */
public final class UnknownRoutes<T extends WayText> {

    /** From the side of a box to the line that leaves it or leads to it, in pixels. */
    private static final int PORT = 10;

    /** From such a line to words beside it, in pixels. */
    private static final int CLEAR = 5;

    /** From words to the middle of a sign beside them, in pixels. */
    private static final int SIGN = 8;

    /** The least length of a way that has only one end in the drawing, in pixels. */
    private static final int LEAST = 20;

    private final MapLayout<?> layout;
    private final BiFunction<UnknownWay, Integer, T> writer;
    private final int top;
    private final List<UnknownLine<T>> lines = new ArrayList<>();
    private final int height;

    /** A way in the channel: where it comes in and leaves, and its words. */
    private record Place<T extends WayText>(
            UnknownWay way, Optional<Bounds> from, Optional<Bounds> to, T words, Run run) {}

    /**
     * Finds them.
     *
     * @param writer of the words beside a way, wrapped to a width in pixels
     * @param layout all of the picture, or the columns of a page, with no room for these ways yet
     * @param ways all of the picture
     */
    public UnknownRoutes(
            BiFunction<UnknownWay, Integer, T> writer, MapLayout<?> layout, List<UnknownWay> ways) {
        this.writer = writer;
        this.layout = layout;
        Optional<Bounds> band = layout.customerBand().map(it -> it.bounds());
        top = band.map(Bounds::y).orElse(0);
        List<Place<T>> places = ways.stream().flatMap(it -> place(it).stream()).toList();
        Channel channel = new Channel(places.stream().map(Place::run).toList(), taken());
        for (int i = 0; i < places.size(); i++) {
            lines.add(line(places.get(i), channel.line(i)));
        }
        height = Math.max(0, channel.height() - band.map(Bounds::height).orElse(0));
    }

    private List<Block> taken() {
        return layout.boxes().stream()
                .filter(box -> layout.customers(box.place()).filter(box::equals).isPresent())
                .map(Box::bounds)
                .map(box -> new Block(box.x(), box.right(), box.bottom() - top))
                .toList();
    }

    private Optional<Place<T>> place(UnknownWay way) {
        Optional<Bounds> from = way.from().flatMap(this::box);
        Optional<Bounds> to = box(way.to());
        if (from.isPresent()) {
            T words = writer.apply(way, room(from.get()) - (to.isEmpty() ? SIGN : 0));
            int fromX = leaving(from.get());
            int wordsX = fromX - CLEAR - words.width();
            int toX =
                    to.map(UnknownRoutes::arriving)
                            .orElse(fromX - Math.max(LEAST, CLEAR + words.width() + SIGN));
            Run run = new Run(fromX, toX, wordsX, words.width(), words.height());
            return Optional.of(new Place<>(way, from, to, words, run));
        }
        if (to.isPresent()) {
            T words = writer.apply(way, room(to.get()) - SIGN);
            int toX = arriving(to.get());
            int fromX = toX + Math.max(LEAST, CLEAR + words.width() + SIGN);
            Run run = new Run(fromX, toX, toX + CLEAR, words.width(), words.height());
            return Optional.of(new Place<>(way, from, to, words, run));
        }
        return Optional.empty();
    }

    private Optional<Bounds> box(Moment moment) {
        return layout.customers(moment).map(Box::bounds);
    }

    private static int room(Bounds box) {
        return box.width() - 2 * (PORT + CLEAR);
    }

    private static int leaving(Bounds box) {
        return box.right() - PORT;
    }

    private static int arriving(Bounds box) {
        return box.x() + PORT;
    }

    private UnknownLine<T> line(Place<T> place, int y) {
        Run run = place.run;
        Route begun =
                place.from
                        .map(box -> Route.from(run.fromX(), box.bottom() - top).toY(y))
                        .orElse(Route.from(run.fromX(), y));
        Route along = begun.toX(run.toX());
        int height = place.words.height();
        Bounds words =
                new Bounds(run.wordsX(), y - Channel.ABOVE_LINE - height, run.wordsWidth(), height);
        WayEnd start = place.way.from().isPresent() ? WayEnd.ELSEWHERE : WayEnd.START;
        return new UnknownLine<>(
                place.way,
                place.to.map(box -> along.toY(box.bottom() - top)).orElse(along),
                place.words,
                words,
                place.from.isPresent() ? Optional.empty() : Optional.of(start),
                place.to.isPresent() ? Optional.empty() : Optional.of(WayEnd.ELSEWHERE));
    }

    /** The room that they take below the customers, in pixels. */
    public int height() {
        return height;
    }

    /** They as they are drawn, those that most customers took first. */
    public List<UnknownLine<T>> lines() {
        return List.copyOf(lines);
    }
}
