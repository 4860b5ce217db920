// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The name of a column, and the words in it: {@code eventName}, {@code case:concept:name}. */
record ColumnName(String text, List<String> words) {

    /** Before what an event log says of a whole trace. */
    private static final String OF_TRACE = "case:";

    ColumnName(String text) {
        this(text, split(text));
    }

    private static List<String> split(String text) {
        String own = text.startsWith(OF_TRACE) ? text.substring(OF_TRACE.length()) : text;
        String parted = own.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(parted.split("[^\\p{L}\\p{Nd}#]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    boolean tellsOf(Set<String> those) {
        return words.stream().anyMatch(those::contains);
    }

    /** Whether it is one of the words, or one with a word for identifiers: {@code user_id}. */
    boolean identifies(Set<String> those) {
        return tellsOf(those) && (words.size() == 1 || isIdentifier());
    }

    boolean isIdentifier() {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return ColumnWords.IDENTIFIER.contains(last) || text.equals("#");
    }

    boolean isEmail() {
        return tellsOf(Set.of("email", "mail")) || words.equals(List.of("e", "mail"));
    }

    /** The first and last name of a person, and what else only one has. */
    boolean isPersonal() {
        boolean isNamed =
                tellsOf(Set.of("name"))
                        && tellsOf(Set.of("first", "last", "full", "given", "family"));
        return isNamed
                || tellsOf(ColumnWords.PERSONAL)
                || (tellsOf(Set.of("name")) && tellsOf(ColumnWords.PERSON));
    }

    /** A question of a survey: long, or asked as one. */
    boolean isQuestion() {
        return text.contains("?") || words.size() > 5 || text.matches("(?i)q(uestion)?[ _]?\\d+.*");
    }
}
