// SPDX-License-Identifier: EPL-2.0
package journey.layout.routes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The room between two rows of boxes, in which lines run side by side. No two of them touch, and
 * neither do their words. A short line lies above a longer one, so that those which are nested
 * cross each other least. The channel begins at the top of what stands in it, and goes down as far
 * as its lines need.
 *
 * <p>The same serves for the gap between two columns, with x and y exchanged.
 */
public final class Channel {

    /** The distance of two lines, in pixels. */
    public static final int PITCH = 9;

    /** The distance of words from what stands above them, in pixels. */
    private static final int CLEAR = 5;

    /** The distance of words from the line that they stand on, in pixels. */
    public static final int ABOVE_LINE = 3;

    private final int[] lines;
    private final Skyline skyline;

    /** Places runs where nothing else stands. */
    public Channel(List<Run> runs) {
        this(runs, List.of());
    }

    /**
     * Places runs, the shortest first, and of equal ones the first first.
     *
     * @param taken what stands in the channel
     */
    public Channel(List<Run> runs, List<Block> taken) {
        lines = new int[runs.size()];
        skyline = new Skyline(runs, taken);
        IntStream.range(0, lines.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> runs.get(i).length()))
                .forEach(i -> lines[i] = skyline.place(runs.get(i)));
    }

    /**
     * Where a line runs, in pixels from the top of the channel.
     *
     * @param index of its run
     */
    public int line(int index) {
        return lines[index];
    }

    /** Down to below the last line, in pixels; 0 for no line. */
    public int height() {
        return lines.length == 0 ? 0 : Arrays.stream(lines).max().getAsInt() + PITCH;
    }

    /** How deep the channel is filled, from slot to slot: a slot lies between two ends. */
    private static final class Skyline {

        private final int[] ends;
        private final int[] depths;

        Skyline(List<Run> runs, List<Block> taken) {
            IntStream ofRuns =
                    runs.stream()
                            .flatMapToInt(
                                    run ->
                                            IntStream.of(
                                                    run.left() - CLEAR,
                                                    run.right() + CLEAR,
                                                    run.wordsX() - CLEAR,
                                                    run.wordsX() + run.wordsWidth() + CLEAR));
            IntStream ofTaken =
                    taken.stream().flatMapToInt(it -> IntStream.of(it.left(), it.right()));
            ends = IntStream.concat(ofRuns, ofTaken).sorted().distinct().toArray();
            depths = new int[ends.length];
            for (Block it : taken) {
                int first = slot(it.left());
                int last = slot(it.right());
                Arrays.fill(depths, first, last, Math.max(depth(first, last), it.bottom()));
            }
        }

        int place(Run run) {
            int left = slot(run.left() - CLEAR);
            int right = slot(run.right() + CLEAR);
            int line = depth(left, right) + PITCH;
            if (run.hasWords()) {
                int first = slot(run.wordsX() - CLEAR);
                int last = slot(run.wordsX() + run.wordsWidth() + CLEAR);
                int above = depth(first, last) + CLEAR + run.wordsHeight() + ABOVE_LINE;
                line = Math.max(line, above);
                Arrays.fill(depths, first, last, line);
            }
            Arrays.fill(depths, left, right, line);
            return line;
        }

        private int slot(int end) {
            return Arrays.binarySearch(ends, end);
        }

        private int depth(int first, int last) {
            return Arrays.stream(depths, first, last).max().orElse(0);
        }
    }
}
