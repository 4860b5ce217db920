// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import java.util.Optional;
import journey.layout.Bounds;
import journey.layout.routes.Channel;
import journey.layout.routes.Route;

/**
 * A way as it is drawn.
 *
 * @param route y is counted from the top of the band of the moments
 * @param words what stands beside it; empty for none
 * @param wordsAt where they stand
 */
record WayLine(WayStrand strand, Route route, List<Line> words, Optional<Bounds> wordsAt) {

    WayLine {
        words = List.copyOf(words);
    }

    /**
     * A way with words.
     *
     * @param x where they begin
     * @param y of the piece of the way that they stand on
     */
    static WayLine of(WayStrand strand, Route route, List<Line> words, int x, int y) {
        int height = Line.height(words);
        int width = words.stream().mapToInt(Line::right).max().orElse(0);
        Bounds at = new Bounds(x, y - Channel.ABOVE_LINE - height, width, height);
        return new WayLine(strand, route, words, Optional.of(at).filter(it -> height > 0));
    }

    /** A way without words. */
    static WayLine of(WayStrand strand, Route route) {
        return new WayLine(strand, route, List.of(), Optional.empty());
    }

    /** The sign at its start; empty where it comes out of a moment or out of another way. */
    Optional<WaySign> startSign() {
        if (strand.isStart()) {
            return Optional.of(WaySign.START);
        }
        return strand.comesIn() ? Optional.of(WaySign.ELSEWHERE) : Optional.empty();
    }

    /** The sign at its end; empty where it leads to a moment or into another way. */
    Optional<WaySign> endSign() {
        if (strand.leadsOut()) {
            return Optional.of(WaySign.ELSEWHERE);
        }
        return strand.isEnd() && !strand.merges() ? Optional.of(WaySign.END) : Optional.empty();
    }
}
