// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.text.CharacterKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map with a title for each character that is more than text, in every format there is. */
@Timeout(120)
class SafeFormatsTest {

    /** Every one but the halves of characters, of which the first and the last will do. */
    private static final List<Integer> CHARACTERS =
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                    .filter(c -> CharacterKind.of(c) != CharacterKind.TEXT)
                    .filter(c -> c <= Character.MIN_SURROGATE || c >= Character.MAX_SURROGATE)
                    .boxed()
                    .toList();

    /** A title as the map below has it, wherever it is shown. */
    private static final Pattern TITLE = Pattern.compile("x(\\d{3})a([^a-z]{1,12})b\\1x");

    @TempDir private Path temporary;
    private CliRunner cli;

    @BeforeEach
    void createMap() throws IOException {
        cli = new CliRunner(temporary);
        cli.onlyChecks("unmeasured-stage");
        StringBuilder map = new StringBuilder("journey J \"J\" {\n");
        for (int i = 0; i < CHARACTERS.size(); i++) {
            String title = "x%03da%sb%03dx".formatted(i, written(CHARACTERS.get(i)), i);
            map.append(
                    "    stage S%d \"%s\" { touchpoint T \"%s\" { pain P \"p\" } }%n"
                            .formatted(i, title, title));
        }
        cli.file("map.journey", map.append("}\n").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --format text",
                "check --format github",
                "check --format junit",
                "check --format checkstyle",
                "render --format svg",
                "render --format html",
                "render --format md",
                "render --format mermaid"
            })
    void showsEachTitleInTheSameWay(String command) throws IOException {
        assertTitles(command, SafeFormatsTest::shown, Function.identity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --format json",
                "check --format sarif",
                "check --format gitlab",
                "check --format rdjsonl"
            })
    void showsEachTitleInReportsOfJsonInTheSameWay(String command) throws IOException {
        assertTitles(command, SafeFormatsTest::shown, SafeFormatsTest::unescaped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"render --format json", "export json --of touchpoints"})
    void keepsEachTitleInJson(String command) throws IOException {
        assertTitles(command, Character::toString, SafeFormatsTest::unescaped);
    }

    @ParameterizedTest
    @ValueSource(strings = "export csv --of touchpoints")
    void keepsDirectionsInTables(String command) throws IOException {
        assertTitles(
                command,
                c ->
                        c == '\n' || CharacterKind.of(c) == CharacterKind.DIRECTION
                                ? Character.toString(c)
                                : shown(c),
                Function.identity());
    }

    private void assertTitles(
            String command, IntFunction<String> expected, Function<String, String> reader)
            throws IOException {
        Map<Integer, String> titles = new TreeMap<>();
        Matcher title = TITLE.matcher(reader.apply(output(command)));
        while (title.find()) {
            titles.merge(
                    Integer.parseInt(title.group(1)),
                    title.group(2),
                    (one, other) -> one.equals(other) ? one : one + " and " + other);
        }
        Map<Integer, String> all = new TreeMap<>();
        for (int i = 0; i < CHARACTERS.size(); i++) {
            all.put(i, expected.apply(CHARACTERS.get(i)));
        }
        assertEquals(visible(all), visible(titles));
    }

    private String output(String command) throws IOException {
        if (!command.startsWith("render")) {
            String[] words = (command + " " + cli.path("map.journey")).split(" ");
            return cli.run(words).assertStatus(0).out();
        }
        Path folder = Files.createDirectory(temporary.resolve("out"));
        Stream<String> words =
                Stream.of(
                                command.split(" "),
                                new String[] {cli.path("map.journey"), "-o", cli.path("out")})
                        .flatMap(Stream::of);
        cli.run(words.toArray(String[]::new)).assertStatus(0);
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readString(files.findFirst().orElseThrow(), StandardCharsets.UTF_8);
        }
    }

    private static String shown(int c) {
        return switch (CharacterKind.of(c)) {
            case TEXT, INVISIBLE -> Character.toString(c);
            case LINE_END, BYTE_ORDER_MARK -> " ";
            case CONTROL, DIRECTION, NO_CHARACTER -> "\uFFFD".repeat(Character.charCount(c));
        };
    }

    private static String unescaped(String json) {
        return Pattern.compile("\\\\(?:u([0-9a-f]{4})|([nrbf]))")
                .matcher(json)
                .replaceAll(
                        escape ->
                                Matcher.quoteReplacement(
                                        escape.group(1) == null
                                                ? control(escape.group(2))
                                                : String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        escape.group(1), 16))));
    }

    private static String control(String letter) {
        return switch (letter) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "b" -> "\b";
            default -> "\f";
        };
    }

    private static String written(int c) {
        StringBuilder written = new StringBuilder();
        Character.toString(c).chars().forEach(it -> written.append("\\u%04x".formatted(it)));
        return written.toString();
    }

    private static Map<Integer, String> visible(Map<Integer, String> titles) {
        titles.replaceAll(
                (number, text) ->
                        Integer.toHexString(CHARACTERS.get(number))
                                + text.codePoints()
                                        .mapToObj(" %x"::formatted)
                                        .reduce(" is", String::concat));
        return titles;
    }
}
