// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts that are broken in small ways: the same ones for the same seed. */
public final class Mutants {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|[\\p{L}_][\\p{L}\\d_-]*|[\\d.-]+|\\S|\\s+");
    private static final List<String> ODDITIES =
            List.of(
                    "\"",
                    "{",
                    "}",
                    "/*",
                    "*/",
                    "//",
                    "\\",
                    "\\u12",
                    "^",
                    "^^",
                    ",",
                    ".",
                    "\0",
                    "\r",
                    "\uFEFF",
                    "\u202E",
                    "😀",
                    "\uD800",
                    "٣",
                    "é",
                    "-",
                    "--",
                    "1e9",
                    "0x1F",
                    "99999999999",
                    "-99999999999.5",
                    "1.2.3",
                    "2026-13-45",
                    "2026-Q9",
                    "2026-W54",
                    ">=",
                    "=>",
                    "import \"x.journey\"",
                    "import \"\"",
                    "journey",
                    "stage {",
                    "for",
                    "evidence assumed",
                    "leads to",
                    "measure M { 2026 }",
                    "###",
                    "<xml/>");

    /** All kinds of white space, and what is often taken for one. */
    private static final String BLANKS =
            "\t\u000B\f\u00A0\u1680\u2000\u2003\u2007\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF\u200B";

    private final List<String> corpus;

    /**
     * @param corpus the texts to break
     */
    public Mutants(List<String> corpus) {
        this.corpus = List.copyOf(corpus);
    }

    /**
     * A broken text.
     *
     * @param mutations how it was broken, in this order
     */
    public record Mutant(int seed, String original, String text, List<Mutation> mutations) {

        @Override
        public String toString() {
            return "seed " + seed + " " + mutations;
        }
    }

    /** Something that breaks a text. */
    public enum Mutation {
        DELETE_CHARACTERS,
        DUPLICATE_CHARACTER,
        SWAP_CHARACTERS,
        INSERT_ODDITY,
        DELETE_TOKEN,
        DUPLICATE_TOKEN,
        SWAP_TOKENS,
        INSERT_TOKEN,
        DELETE_LINES,
        DUPLICATE_LINE,
        SWAP_LINES,
        INSERT_LINE,
        TRUNCATE,
        BEHEAD,
        STRANGE_BLANKS,
        STRANGE_LINE_ENDS,
        SQUEEZE
    }

    /** Breaks one of the texts in one to three ways. */
    public Mutant of(int seed) {
        Random random = new Random(seed);
        String original = corpus.get(random.nextInt(corpus.size()));
        String text = original;
        List<Mutation> mutations = new ArrayList<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            mutations.add(mutation);
            text = text.isEmpty() ? text : apply(mutation, text, random);
        }
        return new Mutant(seed, original, text, List.copyOf(mutations));
    }

    private static String apply(Mutation mutation, String text, Random random) {
        return switch (mutation) {
            case DELETE_CHARACTERS -> {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + 1 + random.nextInt(5));
                yield text.substring(0, at) + text.substring(end);
            }
            case DUPLICATE_CHARACTER -> {
                int at = random.nextInt(text.length());
                yield text.substring(0, at) + text.charAt(at) + text.substring(at);
            }
            case SWAP_CHARACTERS -> {
                int at = random.nextInt(text.length());
                int other = random.nextInt(text.length());
                StringBuilder swapped = new StringBuilder(text);
                swapped.setCharAt(at, text.charAt(other));
                swapped.setCharAt(other, text.charAt(at));
                yield swapped.toString();
            }
            case INSERT_ODDITY -> {
                int at = random.nextInt(text.length() + 1);
                String oddity = ODDITIES.get(random.nextInt(ODDITIES.size()));
                yield text.substring(0, at) + oddity + text.substring(at);
            }
            case DELETE_TOKEN, DUPLICATE_TOKEN, SWAP_TOKENS, INSERT_TOKEN ->
                    String.join("", change(mutation, tokens(text), random));
            case DELETE_LINES, DUPLICATE_LINE, SWAP_LINES, INSERT_LINE ->
                    String.join("\n", change(mutation, lines(text), random));
            case TRUNCATE -> text.substring(0, random.nextInt(text.length()));
            case BEHEAD -> text.substring(random.nextInt(text.length()));
            case STRANGE_BLANKS -> withStrangeBlanks(text, random);
            case STRANGE_LINE_ENDS -> text.replace("\n", random.nextBoolean() ? "\r" : "\r\n");
            case SQUEEZE -> text.replaceAll("\\s+", " ").replaceAll(" ?([{},]) ?", "$1");
        };
    }

    private static List<String> change(Mutation mutation, List<String> parts, Random random) {
        int at = random.nextInt(parts.size());
        int other = random.nextInt(parts.size());
        switch (mutation) {
            case DELETE_TOKEN -> parts.remove(at);
            case DELETE_LINES ->
                    parts.subList(at, Math.min(parts.size(), at + 1 + random.nextInt(4))).clear();
            case SWAP_TOKENS, SWAP_LINES -> Collections.swap(parts, at, other);
            case DUPLICATE_TOKEN, DUPLICATE_LINE -> parts.add(at, parts.get(at));
            default -> parts.add(at, parts.get(other));
        }
        return parts;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    private static String withStrangeBlanks(String text, Random random) {
        StringBuilder strange = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && random.nextInt(10) == 0) {
                strange.setCharAt(i, BLANKS.charAt(random.nextInt(BLANKS.length())));
            }
        }
        return strange.toString();
    }
}
