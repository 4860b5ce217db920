// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

import java.util.Optional;
import journey.layout.Bounds;
import journey.layout.routes.Channel;
import journey.layout.routes.Route;

/**
 * A way as it is drawn.
 *
 * @param route y is counted from the top of the band of the moments
 * @param text what stands beside it; empty for none
 */
public record WayLine<T extends WayText>(WayStrand strand, Route route, Optional<Placed<T>> text) {

    /**
     * Words at their place.
     *
     * @param bounds y is counted from the top of the band of the moments
     */
    public record Placed<T extends WayText>(T words, Bounds bounds) {}

    /**
     * A way with words.
     *
     * @param x where they begin
     * @param y of the piece of the way that they stand on
     */
    static <T extends WayText> WayLine<T> of(WayStrand strand, Route route, T words, int x, int y) {
        int height = words.height();
        Bounds at = new Bounds(x, y - Channel.ABOVE_LINE - height, words.width(), height);
        Optional<Placed<T>> text = Optional.of(new Placed<>(words, at));
        return new WayLine<>(strand, route, text.filter(it -> height > 0));
    }

    /** A way without words. */
    static <T extends WayText> WayLine<T> of(WayStrand strand, Route route) {
        return new WayLine<>(strand, route, Optional.empty());
    }

    /** The sign at its start; empty where it comes out of a moment or out of another way. */
    public Optional<WayEnd> startSign() {
        if (strand.isStart()) {
            return Optional.of(WayEnd.START);
        }
        return strand.comesIn() ? Optional.of(WayEnd.ELSEWHERE) : Optional.empty();
    }

    /** The sign at its end; empty where it leads to a moment or into another way. */
    public Optional<WayEnd> endSign() {
        if (strand.leadsOut()) {
            return Optional.of(WayEnd.ELSEWHERE);
        }
        return strand.isEnd() && !strand.merges() ? Optional.of(WayEnd.END) : Optional.empty();
    }
}
