// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes names apart into words: {@code pageCheckout_2} into page, checkout and 2. */
final class NameWords {

    /** A word begins at a capital letter, at a digit, and after whatever is neither. */
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{L}\\p{M}&&[^\\p{Lu}]]+|\\p{Nd}+");

    /** Words that titles need for their grammar, and that say nothing of what happens. */
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have",
                    "her", "his", "in", "is", "it", "its", "no", "not", "of", "on", "or", "that",
                    "the", "their", "them", "there", "they", "this", "to", "us", "with");

    private NameWords() {}

    /** All words of a text in lower case, in their order. */
    static List<String> all(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(NameWords::lower).toList();
    }

    /** The words of a text that say something. */
    static List<String> telling(String text) {
        return all(text).stream().filter(it -> !SMALL.contains(it)).toList();
    }

    /** Two words that stand side by side, written as one: {@code checksout}. */
    static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + words.get(i));
        }
        return pairs;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
