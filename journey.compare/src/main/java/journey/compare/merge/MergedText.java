// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.List;

/** A text in the making. Pieces of two sides that would run into each other are kept apart. */
final class MergedText {

    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder agreed = new StringBuilder();

    /** Whether the text ends with a comment that would take in what follows on its line. */
    private boolean isOpen;

    /** Adds blanks and comments. */
    void gap(Gap gap) {
        if (!gap.text().isEmpty()) {
            close(gap.beginsLine());
            agreed.append(gap.text());
            isOpen = gap.isOpen();
        }
    }

    /** Adds words of the map. */
    void words(String words) {
        if (!words.isEmpty()) {
            close(false);
            if (agreed.length() > 0 && isOneWord(agreed.charAt(agreed.length() - 1), words)) {
                agreed.append(' ');
            }
            agreed.append(words);
        }
    }

    /** Adds what the sides do not agree on; empty where a side does not have it. */
    void conflict(ThreeVersions<String> text) {
        close(
                text.map(it -> it.isEmpty() || new Gap(it).beginsLine())
                        .equals(ThreeVersions.same(true)));
        flush();
        chunks.add(new Chunk(text));
    }

    List<Chunk> chunks() {
        flush();
        return List.copyOf(chunks);
    }

    private void close(boolean beginsLine) {
        if (isOpen && !beginsLine) {
            agreed.append('\n');
        }
        isOpen = false;
    }

    private void flush() {
        if (agreed.length() > 0) {
            chunks.add(Chunk.agreed(agreed.toString()));
            agreed.setLength(0);
        }
    }

    /** A word may follow a number without a blank. */
    private static boolean isOneWord(char last, String words) {
        char first = words.charAt(0);
        boolean numberThenWord = Character.isDigit(last) && Character.isLetter(first);
        return Character.isLetterOrDigit(last)
                && Character.isLetterOrDigit(first)
                && !numberThenWord;
    }
}
