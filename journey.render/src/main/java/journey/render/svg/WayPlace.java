// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import java.util.List;
import journey.layout.routes.Run;

/**
 * Where a way runs in the channel below the moments, and where its words stand.
 *
 * @param lines its words
 */
record WayPlace(List<Line> lines, int fromX, int toX, int wordsX) {

    /** The least length of a way that has only one stop in the drawing, in pixels. */
    private static final int LEAST = 20;

    /** From words to the middle of a sign beside them, in pixels. */
    private static final int SIGN = 8;

    WayPlace {
        lines = List.copyOf(lines);
    }

    /** Between two stops, with the words where it begins. */
    static WayPlace between(int fromX, int toX, List<Line> lines, Room room) {
        int wordsX = toX < fromX ? room.end() - width(lines) : room.start();
        return new WayPlace(lines, fromX, toX, wordsX);
    }

    /** From a stop to a mark below it. */
    static WayPlace ending(int fromX, List<Line> lines, Room room) {
        int width = width(lines);
        int toX = room.end() - Math.max(LEAST, width + SIGN);
        return new WayPlace(lines, fromX, toX, room.end() - width);
    }

    /** From a mark below a stop to the stop. */
    static WayPlace starting(int toX, List<Line> lines, Room room) {
        int fromX = room.start() + Math.max(LEAST, width(lines) + SIGN);
        return new WayPlace(lines, fromX, toX, room.start());
    }

    private static int width(List<Line> lines) {
        return lines.stream().mapToInt(Line::right).max().orElse(0);
    }

    int width() {
        return width(lines);
    }

    Run run() {
        return new Run(fromX, toX, wordsX, width(), Line.height(lines));
    }

    /** The room below a moment that no line goes through, in pixels. */
    record Room(int start, int end) {

        int width() {
            return end - start;
        }

        /** The width that is left beside a sign. */
        int widthBesideSign() {
            return width() - 2 * SIGN;
        }
    }
}
