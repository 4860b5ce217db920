// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A name that was left out is missed where it was left out, although the next fact begins with a
 * word that may be a name.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class MissingNameTest {

    /** What ends with a word or comma after which a name is due, and what is due there. */
    private static final List<List<String>> UNFINISHED =
            List.of(
                    List.of("backstage \"b\" by", "team"),
                    List.of("backstage \"b\" with", "system"),
                    List.of("backstage \"b\" with Pos,", "system"),
                    List.of("backstage \"b\" after", "piece of work"),
                    List.of("support \"s\" after Prints,", "piece of work"),
                    List.of("expects \"e\" for", "persona"),
                    List.of("expects \"e\" for Anna,", "persona"),
                    List.of("emotion +1 evidence", "source"),
                    List.of("emotion +1 evidence Survey,", "source"),
                    List.of("opportunity O \"o\" resolves", "pain"),
                    List.of("opportunity O \"o\" resolves P,", "pain"),
                    List.of("artifact \"a\" for", "persona"),
                    List.of("measure", "metric"),
                    List.of("measure Nps from", "source"),
                    List.of("joins", "moment"),
                    List.of("joins Later for", "persona"),
                    List.of("leads to", "moment"),
                    List.of("leads to Later \"r\" for Anna,", "persona"),
                    List.of("ends \"r\" for", "persona"));

    private static final String MAP =
            """
            persona Anna "Anna"
            channel Shop "Shop" offline
            team Crew "Crew"
            system Pos "Pos"
            source Survey "Survey" survey
            metric Nps "Recommend?" nps
            journey J "J" {
                persona Anna
                stage S "S" {
                    touchpoint First "First" via Shop {
                        backstage Prints "Prints"
                        pain P "P"
                    }
                    %s
                    %s
                    %s
                    step Later "Later"
                }
            }
            """;

    @Inject private Maps maps;

    static Stream<Arguments> nextFacts() {
        return Stream.of(
                        "choice \"q\" { ends here }",
                        "ends \"r\" for Anna",
                        "ends here",
                        "joins Later",
                        "support \"s\" by Crew",
                        "support Stock \"s\"",
                        "artifact \"a\"")
                .flatMap(
                        next ->
                                UNFINISHED.stream()
                                        .filter(it -> !canFollow(it.get(0), next))
                                        .map(it -> arguments(it.get(0), next)));
    }

    /** A branch to a moment of this name, with a reason: see {@link #wordsThatAreTakenForNames}. */
    private static boolean canFollow(String unfinished, String next) {
        return unfinished.equals("leads to") && next.matches("(ends|artifact) \".*");
    }

    @ParameterizedTest
    @MethodSource("nextFacts")
    void isMissedAtTheEndOfTheLine(String unfinished, String next) {
        assertEquals(
                List.of(
                        "15:%d Expected a name after '%s', but found '%s'."
                                .formatted(
                                        9 + unfinished.length() - lastToken(unfinished).length(),
                                        lastWord(unfinished),
                                        next.split(" ")[0])),
                errors(MAP.formatted("step Now \"Now\" {", unfinished, next + "\n        }")));
    }

    static Stream<Arguments> wordsThatAreTakenForNames() {
        return Stream.of(
                arguments("leads to", "moment", "ends \"r\" for Anna"),
                arguments("leads to", "moment", "artifact \"a\""));
    }

    @ParameterizedTest
    @MethodSource("wordsThatAreTakenForNames")
    void isMissedWhereNothingHasTheNameOfAWord(String unfinished, String kind, String next) {
        String word = next.split(" ")[0];
        assertEquals(
                List.of(
                        ("16:9 The name of a %s is missing after '%s':"
                                        + " '%s' is a word of the language, and no %s has this name.")
                                .formatted(kind, lastWord(unfinished), word, kind)),
                errors(MAP.formatted("step Now \"Now\" {", unfinished, next + "\n        }")));
    }

    /** The names of personas and the header itself go on after a comma. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            textBlock =
                    """
                    via,      channel
                    by,       team
                    via Shop;, channel
                    for,      persona
                    for Anna;, persona
                    """)
    void isMissedWithinAHeader(String given, String kind) {
        String unfinished = "touchpoint Now \"Now\" " + given.replace(';', ',');
        String found = "14:%d Expected a name after '%s', but found 'while'.";
        String taken =
                "14:%d The name of a %s is missing after '%s':"
                        + " 'optional' is a word of the language, and no %s has this name.";
        String last = lastWord(unfinished);
        assertEquals(
                List.of(found.formatted(10 + unfinished.length(), last)),
                errors(MAP.formatted(unfinished + " while First {", "ends here", "}")));
        assertEquals(
                List.of(taken.formatted(10 + unfinished.length(), kind, last, kind)),
                errors(MAP.formatted(unfinished + " optional {", "ends here", "}")));
    }

    @ParameterizedTest
    @CsvSource({"team", "channel", "source", "metric", "persona", "journey", "system"})
    void ofAnElementIsMissedBeforeASystem(String word) {
        assertEquals(
                List.of("1:1 Expected a name after '%s', but found 'system'.".formatted(word)),
                errors(word + "\nsystem Pos \"Pos\"\nteam Crew \"Crew\"\n"));
    }

    @ParameterizedTest
    @CsvSource({"backstage", "support"})
    void ofWorkNeedNotBeThere(String word) {
        assertEquals(
                List.of(
                        "15:9 Expected a text in quotes after '%s', but found 'choice'."
                                .formatted(word)),
                errors(
                        MAP.formatted(
                                "step Now \"Now\" {",
                                word,
                                "choice \"q\" { ends here }\n        }")));
    }

    private static String lastToken(String text) {
        return text.endsWith(",") ? "," : text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String lastWord(String text) {
        return text.endsWith("leads to") ? "leads to" : lastToken(text);
    }

    private List<String> errors(String text) {
        return maps.errors(text).stream()
                .map(
                        issue ->
                                "%d:%d %s"
                                        .formatted(
                                                issue.getLineNumber(),
                                                issue.getColumn(),
                                                issue.getMessage()))
                .toList();
    }
}
