// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake gives one message, which says in the words of the language what is wrong where. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class SyntaxMessagesTest {
    private static final Path CASES = Path.of("src/test/resources/syntax");

    @Inject private Maps maps;

    static Stream<Arguments> mistakesOfSyntax() {
        return Stream.of(
                        "words-out-of-place",
                        "ways-and-work",
                        "data",
                        "braces",
                        "texts-and-files",
                        "numbers-and-signs")
                .flatMap(SyntaxMessagesTest::cases);
    }

    static Stream<Arguments> dates() {
        return cases("dates");
    }

    /**
     * The cases of a page: each has a heading, a map and the messages about it, one a line. The
     * last line of a map that is {@code unfinished} does not end.
     */
    private static Stream<Arguments> cases(String page) {
        List<Arguments> cases = new ArrayList<>();
        Pages.sections(read(page))
                .forEach(
                        (heading, blocks) -> {
                            Pages.Block map = blocks.get(0);
                            String text =
                                    map.info().endsWith("unfinished")
                                            ? map.text().stripTrailing()
                                            : map.text();
                            List<String> messages = blocks.get(1).text().lines().toList();
                            cases.add(arguments(page + ": " + heading, text, messages));
                        });
        return cases.stream();
    }

    private static String read(String page) {
        try {
            return Files.readString(CASES.resolve(page + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakesOfSyntax")
    void namesTheMistakeInWordsOfTheLanguage(String name, String text, List<String> messages) {
        assertEquals(messages, messages(maps.issues(text), "syntax"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void saysHowDatesAreWritten(String name, String text, List<String> messages) {
        assertEquals(messages, messages(maps.errors(text), "malformed-date"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-13    | '2026-13' is not a period: there is no month 13.
                    2026-00    | '2026-00' is not a period: there is no month 00.
                    2026-Q5    | '2026-Q5' is not a period: a year has the quarters Q1 to Q4.
                    2026-W54   | '2026-W54' is not a period: 2026 has the weeks W01 to W53.
                    2026-02-30 | '2026-02-30' is not a date: that month has no day 30.
                    2026-q1    | '2026-q1' is not a period. Periods look like 2026, 2026-Q1, 2026-03, 2026-W11 or 2026-03-14.
                    26         | '26' is not a period. Periods look like 2026, 2026-Q1, 2026-03, 2026-W11 or 2026-03-14.
                    03/2026    | '03/2026' is not a period. Periods look like 2026, 2026-Q1, 2026-03, 2026-W11 or 2026-03-14.
                    """)
    void saysHowPeriodsAreWritten(String period, String message) {
        String text =
                """
                metric Nps "Recommend" nps
                journey Coffee "Coffee" {
                    measure Nps {
                        %s  31
                    }
                }
                """
                        .formatted(period);
        assertEquals(List.of("4:9 " + message), messages(maps.errors(text), "malformed-period"));
    }

    @Test
    void namesTheFirstNulCharacter() {
        assertEquals(
                List.of("2:1 There is a NUL character here. Is this a text file?"),
                messages(maps.issues("team A \"a\"\n\0\0\0\n"), "syntax"));
    }

    /** They come along when text is copied from web pages and chats. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u2060", "\u00AD", "\u200F", "\u202E", "\b", "\u0085"})
    void namesInvisibleCharacter(String invisible) {
        String message =
                " There is an invisible character, U+%04X, here. Delete it."
                        .formatted(invisible.codePointAt(0));
        assertEquals(
                List.of("2:1" + message),
                messages(maps.issues("team A \"a\"\n" + invisible + "team B \"b\"\n"), "syntax"));
        assertEquals(
                List.of("1:5" + message),
                messages(maps.issues("team" + invisible + "A \"a\"\n"), "syntax"));
    }

    @Test
    void namesNulCharacterInAName() {
        assertEquals(
                List.of("1:7 There is a NUL character here. Is this a text file?"),
                messages(maps.issues("team A\0B \"a\"\n"), "syntax"));
    }

    @Test
    void namesTheFirstByteThatIsNoCharacter() {
        byte[] latin1 =
                "team A \"a\"\nteam B \"K\u00e4se\"\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of(
                        "2:10 This is not UTF-8 text: byte 0xE4 stands here. Save the file as UTF-8."),
                messages(maps.issues(maps.read(latin1)), "syntax"));
    }

    @Test
    void namesAByteOrderMarkOfUtf16() {
        byte[] utf16 = "team A \"a\"\n".getBytes(StandardCharsets.UTF_16);
        assertEquals(
                List.of(
                        "1:1 This is not UTF-8 text: byte 0xFE stands here. Save the file as UTF-8."),
                messages(maps.issues(maps.read(utf16)), "syntax"));
    }

    @Test
    void acceptsAByteOrderMarkOfUtf8() {
        assertEquals(List.of(), maps.errors("\uFEFFteam A \"a\"\n"));
    }

    /** Line, column and message of each; all must be of one kind. */
    private static List<String> messages(List<Issue> issues, String code) {
        return issues.stream()
                .map(
                        issue ->
                                "%s%d:%d %s"
                                        .formatted(
                                                issue.getCode().equals(code)
                                                        ? ""
                                                        : issue.getCode() + " ",
                                                issue.getLineNumber(),
                                                issue.getColumn(),
                                                issue.getMessage()))
                .toList();
    }
}
