// SPDX-License-Identifier: EPL-2.0
package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.dsl.JourneyInjectorProvider;
import journey.dsl.Maps;
import journey.dsl.formatting2.MapFormatter;
import journey.dsl.resource.JourneyResource;
import journey.dsl.validation.CheckCatalogue;
import journey.dsl.validation.CheckDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks the examples in many small ways, always the same ones: whatever comes of it is read to its
 * end and reported with a place, a known check and a sentence.
 *
 * <p>{@code -Djourney.fuzz=20000} breaks them more often. A text that fails is written to {@code
 * target/fuzz}.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FuzzTest {

    private static final int COUNT = Integer.getInteger("journey.fuzz", 300);
    private static final int ROUNDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|[\\p{L}_][\\p{L}\\d_-]*|[\\d.-]+|\\S|\\s+");
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\S.*[.?…}]");
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

    @Inject private Maps maps;
    @Inject private MapFormatter formatter;

    private final Set<String> checks =
            CheckCatalogue.all().stream().map(CheckDescription::id).collect(Collectors.toSet());

    static IntStream rounds() {
        return IntStream.range(0, ROUNDS);
    }

    /** Something that breaks a text. */
    private enum Mutation {
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
        BEHEAD
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void everyBrokenExampleIsReadAndReported(int round) throws IOException {
        List<String> examples = examples();
        for (int i = round; i < COUNT; i += ROUNDS) {
            Random random = new Random(i);
            String text = examples.get(random.nextInt(examples.size()));
            List<Mutation> mutations = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
                mutations.add(mutation);
                text = apply(mutation, text, random);
            }
            assertReported(i, mutations, text);
        }
    }

    private void assertReported(int seed, List<Mutation> mutations, String text)
            throws IOException {
        try {
            assertTimeoutPreemptively(PATIENCE, () -> assertReported(text));
        } catch (Throwable failure) {
            Path input = Path.of("target/fuzz").resolve(seed + ".journey");
            Files.createDirectories(input.getParent());
            Files.write(input, text.getBytes(StandardCharsets.UTF_8));
            throw new AssertionError(
                    "seed %d, %s: see %s".formatted(seed, mutations, input.toAbsolutePath()),
                    failure);
        }
    }

    private void assertReported(String text) {
        XtextResource map = maps.read(text);
        int lines = (int) text.lines().count() + 1;
        for (Issue issue : maps.issues(map)) {
            String shown = issue.toString();
            assertTrue(issue.getLineNumber() >= 1 && issue.getLineNumber() <= lines, shown);
            assertTrue(issue.getColumn() >= 1, shown);
            assertTrue(issue.getOffset() >= 0 && issue.getOffset() <= text.length(), shown);
            assertTrue(issue.getLength() >= 0, shown);
            assertTrue(checks.contains(issue.getCode()), shown);
            assertTrue(SENTENCE.matcher(issue.getMessage()).matches(), shown);
        }
        if (!JourneyResource.hasSyntaxErrors(map)) {
            assertFormatted(text);
        }
    }

    /** What can be read can be formatted: without a loss, and the second time without a change. */
    private void assertFormatted(String text) {
        String plain = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        String formatted = formatter.format(maps.read(plain));
        assertEquals(withoutBlanks(plain), withoutBlanks(formatted));
        assertEquals(formatted, formatter.format(maps.read(formatted)));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}\uFEFF]+", "");
    }

    private static String apply(Mutation mutation, String text, Random random) {
        if (text.isEmpty()) {
            return text;
        }
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
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    private static List<String> examples() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String example : ExamplesTest.examples()) {
            texts.add(Files.readString(Pages.ROOT.resolve("examples").resolve(example)));
        }
        return texts;
    }
}
