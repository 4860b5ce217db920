// SPDX-License-Identifier: EPL-2.0
package journey.dsl.editing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Finds names for new elements. One of these gives no name twice, so there is one for each element
 * whose parts are named: names must differ only in the same parent.
 */
public final class FreshNames {

    /** A longer name would be hard to read; the title says the rest. */
    private static final int LONGEST_NAME = 40;

    /** The first sign of a name is a letter; these are the words that can be made one. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\x{200C}\\x{200D}]+");

    private static final Pattern NO_LETTER_FIRST = Pattern.compile("^\\P{L}+");

    private final Set<String> taken = new HashSet<>();

    /** The last number that was tried for a name, so that many equal titles take no longer each. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Finds names for the parts of an element, or of a file, that is empty so far. */
    public FreshNames() {}

    /**
     * A name that was not given before: the title in one word, {@code PaysByCard}, and a number if
     * that is taken.
     *
     * @param title may be in any script
     * @param otherwise a title with a letter, for one without
     */
    public String take(String title, String otherwise) {
        String name = inOneWord(title).or(() -> inOneWord(otherwise)).orElseThrow();
        String fresh = name;
        while (!taken.add(fresh)) {
            fresh = name + numbers.merge(name, 2, (last, first) -> last + 1);
        }
        return fresh;
    }

    /**
     * A name for a new element of a file: its title in one word, {@code PaysByCard}, and a number
     * if that is taken. No other element of the file has it, so no reference can go astray.
     *
     * @param title may be in any script
     * @param otherwise a title with a letter, for one without
     */
    public static String nameFor(Resource file, String title, String otherwise) {
        FreshNames names = new FreshNames();
        file.getAllContents()
                .forEachRemaining(
                        element -> {
                            if (element instanceof NamedElement named) {
                                names.taken.add(named.getName());
                            }
                        });
        return names.take(title, otherwise);
    }

    /** Compatible letters, such as those of full width, become plain ones. */
    private static Optional<String> inOneWord(String title) {
        StringBuilder name = new StringBuilder();
        Matcher words = WORD.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC));
        while (words.find() && name.length() < LONGEST_NAME) {
            String word = cut(words.group());
            if (name.length() == 0) {
                word = NO_LETTER_FIRST.matcher(word).replaceFirst("");
            }
            if (!word.isEmpty()) {
                int rest = word.offsetByCodePoints(0, 1);
                name.append(word.substring(0, rest).toUpperCase(Locale.ROOT));
                name.append(word.substring(rest));
            }
        }
        return Optional.of(name.toString()).filter(it -> !it.isEmpty());
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_NAME
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_NAME));
    }
}
