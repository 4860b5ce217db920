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
                    List.of("seen in", "source"),
                    List.of("measure Nps from Survey reaching", "moment"),
                    List.of("measure Nps from Survey until", "moment"),
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
                        "artifact \"a\"",
                        "seen in Survey",
                        "seen in Survey as \"a\" where \"b\" is \"c\"")
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

    static Stream<Arguments> blocks() {
        return Stream.of(
                        block(
                                "persona P \"P\" {",
                                List.of("prefers", "prefers Shop,", "evidence", "evidence Survey,"),
                                List.of("seen in Survey")),
                        block(
                                "channel C \"C\" online {",
                                List.of("seen in"),
                                List.of("seen in Survey as \"a\"")),
                        block(
                                "source S \"S\" survey {",
                                List.of("answers", "customer \"c\" as", "customer \"b\", \"c\" as"),
                                List.of(
                                        "table \"t\"",
                                        "time \"t\"",
                                        "event \"e\"",
                                        "customer \"c\"",
                                        "only where \"a\" is \"b\"",
                                        "answers Nps in \"q\"")),
                        block(
                                "journey J \"J\" {",
                                List.of(
                                        "owner",
                                        "persona",
                                        "persona Anna,",
                                        "continues in",
                                        "part of",
                                        "future of"),
                                List.of("lost after 30 days")),
                        block(
                                "journey J \"J\" { measure Nps",
                                List.of("from"),
                                List.of("reaching M", "until M", "within 7 days")))
                .flatMap(it -> it);
    }

    private static Stream<Arguments> block(
            String head, List<String> unfinished, List<String> next) {
        return unfinished.stream()
                .flatMap(given -> next.stream().map(fact -> arguments(head, given, fact)));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void isMissedInEveryBlock(String head, String unfinished, String next) {
        String text =
                """
                channel Shop "Shop" offline
                persona Anna "Anna"
                source Survey "Survey" survey
                metric Nps "Recommend?" nps
                %s
                    %s
                    %s
                }
                """
                        .formatted(head, unfinished, next);
        String last =
                unfinished.matches("(seen|continues) in|part of")
                        ? unfinished
                        : lastToken(unfinished);
        assertEquals(
                List.of(
                        "6:%d Expected a name after '%s', but found '%s'."
                                .formatted(
                                        5 + unfinished.length() - lastToken(unfinished).length(),
                                        last,
                                        next.split(" ")[0])),
                errors(text));
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
        return text.matches("leads to|seen in") ? text : lastToken(text);
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
