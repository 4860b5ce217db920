// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a header, without what makes no difference: case, accents, signs, numbers, what
 * stands in brackets and the English plural.
 *
 * @param words in their order
 */
record HeaderPhrase(List<String> words) {

    /** A longer cell is no header. */
    private static final int LONGEST = 100;

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?|\\[[^\\]]*\\]?");
    private static final Pattern CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern LATIN_ACCENT = Pattern.compile("(?<=[a-zA-Z])\\p{Mn}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}#]+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}#]");
    private static final Pattern ALTERNATIVES =
            Pattern.compile("[/&+|,、・]|(?<=\\s)(?:and|or|und|oder|y|o|et|ou|e)(?=\\s)");

    private static final Pattern OF_CUSTOMERS =
            Pattern.compile(
                    "^(?:顧客の?|お客様の?|ユーザーの?|使用者的?|用户的?|用戶的?|客户的?|客戶的?|kunden|nutzer)(?=\\p{L}{2})"
                            + "|(?<=\\p{L}) (?:of the|du|de l|del|do|des) (?:customer|user|client"
                            + "|utilisateur|cliente|usuario|kunden|nutzer)s?$");

    private static final Set<String> QUESTIONS = Set.of("what", "how", "where", "which", "who");
    private static final Set<String> VERBS =
            Set.of(
                    "is", "are", "was", "were", "does", "do", "did", "can", "could", "will",
                    "would");
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "our", "your", "their", "his", "her", "they", "s");
    private static final Set<String> CUSTOMERS =
            Set.of(
                    "customer",
                    "user",
                    "client",
                    "consumer",
                    "buyer",
                    "guest",
                    "visitor",
                    "patient");
    private static final Set<String> WEIGHTS =
            Set.of("key", "main", "top", "current", "potential", "possible", "primary", "overall");
    private static final Set<String> OF = Set.of("of", "de", "des", "du", "del", "do", "da", "von");
    private static final Set<String> NAMES =
            Set.of("name", "title", "label", "score", "level", "rating");

    HeaderPhrase {
        words = List.copyOf(words);
    }

    /** The phrase of a header; without words when it has none or is too long. */
    static HeaderPhrase of(String header) {
        if (header.length() > LONGEST) {
            return new HeaderPhrase(List.of());
        }
        String compatible = Normalizer.normalize(header, Normalizer.Form.NFKC);
        String outside = BRACKETS.matcher(compatible).replaceAll(" ");
        String text = outside.isBlank() ? compatible : outside;
        String plain = StatedScale.without(POSSESSIVE.matcher(text).replaceAll(""));
        String cased = CAMEL_CASE.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
        return new HeaderPhrase(
                NO_WORD.splitAsStream(withoutAccents(cased))
                        .filter(word -> LETTER.matcher(word).find())
                        .toList());
    }

    /** The headers that one offers in place of each other: {@code Thought / Quote}. */
    static List<String> alternatives(String header) {
        if (header.length() > LONGEST) {
            return List.of();
        }
        String outside =
                BRACKETS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC))
                        .replaceAll(" ");
        return Arrays.stream(ALTERNATIVES.split(outside)).filter(it -> !it.isBlank()).toList();
    }

    /** Its words in one, each in the singular: what two names have in common that mean the same. */
    String key() {
        return words.stream().map(HeaderPhrase::singular).collect(Collectors.joining());
    }

    /** Without question, article and words such as "key"; itself when nothing else is left. */
    HeaderPhrase withoutFillers() {
        List<String> rest = withoutFirst(words, QUESTIONS);
        rest = rest.size() < words.size() ? withoutFirst(rest, VERBS) : rest;
        rest = withoutFirst(withoutFirst(rest, ARTICLES), WEIGHTS);
        if (rest.size() > 1 && NAMES.contains(singular(rest.get(rest.size() - 1)))) {
            rest = rest.subList(0, rest.size() - 1);
        }
        return new HeaderPhrase(rest);
    }

    /** What stands before "of": {@code Actions de Léo} are actions; itself when nothing does. */
    HeaderPhrase beforeOf() {
        int of =
                IntStream.range(1, words.size())
                        .filter(i -> OF.contains(words.get(i)))
                        .findFirst()
                        .orElse(words.size());
        return new HeaderPhrase(words.subList(0, of));
    }

    /** The words that tell something about a column: all but those of any customer. */
    List<String> tellingWords() {
        return words.stream()
                .map(HeaderPhrase::singular)
                .filter(word -> !CUSTOMERS.contains(word))
                .toList();
    }

    /** Without saying that it is about customers; itself when nothing else is left. */
    HeaderPhrase withoutCustomers() {
        String text = OF_CUSTOMERS.matcher(String.join(" ", words)).replaceFirst("");
        List<String> rest = Stream.of(text.split(" ")).toList();
        return new HeaderPhrase(withoutFirst(rest, CUSTOMERS));
    }

    private static List<String> withoutFirst(List<String> words, Set<String> unwanted) {
        int first = 0;
        while (first < words.size() - 1
                && (unwanted.contains(words.get(first))
                        || unwanted.contains(singular(words.get(first))))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(
                LATIN_ACCENT.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Undoes an English plural. */
    static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && word.matches(".*(?:ss|x|z|ch|sh)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && word.matches(".*[^su]s")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
