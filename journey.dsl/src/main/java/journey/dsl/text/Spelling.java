// SPDX-License-Identifier: EPL-2.0
package journey.dsl.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that somebody probably meant. */
public final class Spelling {

    /** Beyond this many characters nobody mistyped a word. */
    private static final int LONGEST_WORD = 64;

    private Spelling() {}

    /**
     * The candidate nearest to a word: at most one edit away for words of up to four characters,
     * two for up to eight, three for longer ones; upper and lower case count as equal. Of equally
     * near ones the first in alphabetical order.
     */
    public static Optional<String> nearest(String word, Stream<String> candidates) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        int limit = word.length() <= 4 ? 1 : word.length() <= 8 ? 2 : 3;
        record Match(String candidate, int distance) {}
        return candidates
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
                .distinct()
                .map(candidate -> new Match(candidate, distance(word, candidate)))
                .filter(match -> match.distance <= limit && match.distance < word.length())
                .min(Comparator.comparingInt(Match::distance).thenComparing(Match::candidate))
                .map(Match::candidate);
    }

    /**
     * The number of inserted, deleted, replaced or swapped neighbouring characters between two
     * words: the optimal string alignment distance (Boytsov 2011, "Indexing methods for approximate
     * dictionary searching", section 2.2).
     */
    static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], 1 + edits[i - 2][j - 2]);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
