// SPDX-License-Identifier: EPL-2.0
package journey.layout.ways;

import journey.layout.routes.Run;

/**
 * Where a way runs in the channel below the moments, and where its words stand.
 *
 * @param words beside it
 */
record WayPlace<T extends WayText>(T words, int fromX, int toX, int wordsX) {

    /** The least length of a way that has only one stop in the drawing, in pixels. */
    private static final int LEAST = 20;

    /** From words to the middle of a sign beside them, in pixels. */
    private static final int SIGN = 8;

    /** Between two stops, with the words as near as can be to where it begins. */
    static <T extends WayText> WayPlace<T> between(int fromX, int toX, T words, Room room) {
        int wordsX = room.end() <= fromX ? room.end() - words.width() : room.start();
        return new WayPlace<>(words, fromX, toX, wordsX);
    }

    /** From a stop to a mark below it. */
    static <T extends WayText> WayPlace<T> ending(int fromX, T words, Room room) {
        int width = words.width();
        int toX = room.end() - Math.max(LEAST, width + SIGN);
        return new WayPlace<>(words, fromX, toX, room.end() - width);
    }

    /** From a mark below a stop to the stop. */
    static <T extends WayText> WayPlace<T> starting(int toX, T words, Room room) {
        int fromX = room.start() + Math.max(LEAST, words.width() + SIGN);
        return new WayPlace<>(words, fromX, toX, room.start());
    }

    Run run() {
        return new Run(fromX, toX, wordsX, words.width(), words.height());
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
