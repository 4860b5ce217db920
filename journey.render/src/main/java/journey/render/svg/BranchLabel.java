// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.MARGIN;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a branch, at a place beside the vertical lines of all branches.
 *
 * @param x where they begin, in pixels
 * @param width of the widest line, in pixels
 * @param isCramped true when they take more than twice as many lines as usual
 */
record BranchLabel(List<Line> lines, int x, int width, boolean isCramped) {

    /** How far words reach that stand beside their branch, in pixels. */
    private static final int BESIDE = 120;

    /** The distance of words from lines beside them, in pixels. */
    private static final int CLEAR = 5;

    /** How wide words usually are, in pixels. */
    static final int USUAL_WIDTH = BESIDE - 2 * CLEAR;

    BranchLabel {
        lines = List.copyOf(lines);
    }

    /** In pixels. */
    int height() {
        return Line.height(lines);
    }

    int right() {
        return x + width;
    }

    /**
     * Places words within their branch, or beside it if that saves more than one line. Of the rooms
     * within, it takes the first in which no word has to be wrapped, else the widest.
     *
     * @param verticals the x of each vertical line that words must not touch, with both ends of the
     *     branch itself
     * @param end of the drawing, in pixels
     */
    static BranchLabel of(
            BranchWords words, BranchWay way, NavigableSet<Integer> verticals, int end) {
        int before = Optional.ofNullable(verticals.lower(way.left())).orElse(MARGIN - CLEAR);
        int after = Optional.ofNullable(verticals.higher(way.right())).orElse(end + CLEAR);
        int left = widestRoom(at(words, 0, end).width + 2 * CLEAR, way, verticals);
        Stream<BranchLabel> within = between(words, left, verticals.higher(left));
        Stream<BranchLabel> onTheRight =
                between(words, way.right(), Math.min(after, way.right() + BESIDE));
        Stream<BranchLabel> onTheLeft =
                between(words, Math.max(before, way.left() - BESIDE), way.left())
                        .map(label -> label.endingAt(way.left() - CLEAR));
        return Stream.of(within, onTheRight, onTheLeft)
                .flatMap(labels -> labels)
                .min(
                        Comparator.comparingInt(
                                label -> label.lines.size() + (label.isBeside(way) ? 1 : 0)))
                .orElseGet(() -> at(words, way.left() + CLEAR, 1));
    }

    /** The vertical line to the left of the first room that is wide enough, else of the widest. */
    private static int widestRoom(int enough, BranchWay way, NavigableSet<Integer> verticals) {
        int widest = way.left();
        int most = 0;
        int left = way.left();
        while (left < way.right() && most < enough) {
            int right = verticals.higher(left);
            if (right - left > most) {
                most = right - left;
                widest = left;
            }
            left = right;
        }
        return widest;
    }

    /** None where not even a single character has room. */
    private static Stream<BranchLabel> between(BranchWords words, int left, int right) {
        int room = right - left - 2 * CLEAR;
        return Stream.of(at(words, left + CLEAR, Math.max(1, room)))
                .filter(label -> label.width <= room);
    }

    private static BranchLabel at(BranchWords words, int x, int room) {
        List<Line> lines = words.lines(room);
        int width = lines.stream().mapToInt(Line::right).max().orElse(0);
        return new BranchLabel(lines, x, width, lines.size() > 2 * words.usualLines());
    }

    private BranchLabel endingAt(int right) {
        return new BranchLabel(lines, right - width, width, isCramped);
    }

    private boolean isBeside(BranchWay way) {
        return x > way.right() || right() < way.left();
    }
}
