// SPDX-License-Identifier: EPL-2.0
package journey.layout.routes;

/**
 * What a line needs of a channel: a piece along it, and room for words that stand on that piece or
 * beside it. Those who choose the room of the words keep it clear of the lines that go through the
 * channel.
 *
 * @param fromX where it comes into the channel, in pixels
 * @param toX where it leaves the channel
 * @param wordsX where its words begin
 * @param wordsWidth 0 for none
 * @param wordsHeight 0 for none
 */
public record Run(int fromX, int toX, int wordsX, int wordsWidth, int wordsHeight) {

    /** A line without words. */
    public static Run of(int fromX, int toX) {
        return new Run(fromX, toX, Math.min(fromX, toX), 0, 0);
    }

    int left() {
        return Math.min(fromX, toX);
    }

    int right() {
        return Math.max(fromX, toX);
    }

    int length() {
        return right() - left();
    }

    boolean hasWords() {
        return wordsHeight > 0;
    }
}
