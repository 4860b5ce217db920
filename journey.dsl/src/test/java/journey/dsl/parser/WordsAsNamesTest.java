// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import journey.dsl.services.JourneyGrammarAccess;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A word that came into the language later is still a name in the maps that were there before. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WordsAsNamesTest {

    /** What came with ways and the blueprint, and with data. */
    private static final List<String> NEW =
            List.of(
                    "system",
                    "with",
                    "after",
                    "artifact",
                    "artifacts",
                    "optional",
                    "aside",
                    "while",
                    "ends",
                    "joins",
                    "choice",
                    "usual",
                    "support",
                    "table",
                    "only",
                    "where",
                    "and",
                    "not",
                    "begins",
                    "contains",
                    "time",
                    "customer",
                    "event",
                    "answers",
                    "seen",
                    "lost",
                    "reaching",
                    "until",
                    "within",
                    "margin",
                    "day");

    /** Elements of each kind by the name W, with every reference, some on lines of their own. */
    private static final Map<String, String> MAPS = new TreeMap<>();

    static {
        MAPS.put(
                "team",
                """
                team W "t"
                journey J "J" {
                    owner
                        W
                    stage S "S" {
                        touchpoint T "T" via Shop by W optional {
                            backstage "b" by W with Pos
                            support "s" by
                                W
                            ends here
                            backstage "c" by W
                            ends "r"
                        }
                        touchpoint U "U" via Shop by
                            W
                        touchpoint X "X" via Shop by W aside
                    }
                }
                """);
        MAPS.put(
                "system",
                """
                system W "s"
                journey J "J" {
                    stage S "S" {
                        step T "T" {
                            backstage "b" with W, Pos, W
                            support "s" with
                                W,
                                W
                            choice "q" { ends here }
                            backstage "c" with W
                            artifact "a"
                        }
                    }
                }
                """);
        MAPS.put(
                "channel",
                """
                channel W "c" online
                persona P "p" { prefers W, Shop }
                journey J "J" {
                    stage S "S" {
                        touchpoint T "T" via W, Shop
                        touchpoint U "U" via Shop,
                            W
                            aside for Anna
                        touchpoint V "V" via W optional { ends here }
                        touchpoint X "X" via W while V
                    }
                }
                """);
        MAPS.put(
                "persona",
                """
                persona W "p" { goal W "g" pain W "p" }
                journey J "J" {
                    persona W, Anna
                    stage S "S" {
                        goal "g" serves W.W
                        step T "T" for W, Anna {
                            expects "e" for
                                W
                            artifact "a" for W
                            artifact "b" for Anna, W
                            ends "r" usual for W
                            opportunity O "o" resolves W.W
                            joins U for W
                        }
                        step U "U" while T for W
                    }
                }
                """);
        MAPS.put(
                "moment",
                """
                journey J "J" {
                    stage W "W" {
                        step T "T" {
                            leads to W "r" usual
                            leads to
                                W
                            leads to
                                W "r" for Anna
                            leads to W.W
                            joins W
                            joins
                                W
                            ends here
                            choice "q" { leads to W leads to W.W "r" usual for Anna ends here }
                        }
                        step W "W" optional
                        step U "U" while W aside { joins W }
                    }
                    action A "A" { delivers W }
                    action B "B" { delivers J.W.W, W }
                }
                """);
        MAPS.put(
                "work",
                """
                journey J "J" {
                    stage S "S" {
                        step T "T" {
                            backstage W "w"
                            support "s" after W, T.W
                            backstage "b" after
                                W
                            ends here
                        }
                        step U "U" {
                            support W "w" after T.W
                            support "s" after W by Crew
                        }
                    }
                }
                """);
        MAPS.put(
                "source",
                """
                source W "s" survey
                journey J "J" {
                    measure Nps from W { 2026-Q1 1 n 30 }
                    stage S "S" {
                        step T "T" {
                            emotion +1 evidence Survey, W
                            expects "e" evidence
                                W
                            ends "r"
                            experiences "e" evidence W
                            support "s"
                        }
                    }
                }
                """);
        MAPS.put(
                "metric",
                """
                metric W "m" nps
                journey J "J" {
                    stage S "S" {
                        step T "T" {
                            measure W
                            ends here
                            measure
                                W
                                from Survey { 2026-Q1 1 n 30 }
                        }
                    }
                    action A "A" { expects W +5 }
                }
                """);
        MAPS.put(
                "pain",
                """
                journey J "J" {
                    stage S "S" {
                        step T "T" {
                            pain W "p"
                            opportunity W "o" resolves W
                            opportunity O "o" resolves T.W,
                                W
                            choice "q" { ends here }
                        }
                    }
                    action W "A" { delivers T.W }
                    view W "V" { show artifacts, support, backstage }
                }
                """);
        MAPS.put(
                "journey",
                """
                journey W "J" { future of K continues in K, W part of W }
                journey K "J" { continues in W, K part of
                    W }
                system Till "Till"
                """);
        MAPS.put(
                "data",
                """
                source W "s" survey {
                    customer "a" as W, "b" as
                        W
                    time "t" event "e" customer "c" as W
                    answers W in "q"
                    table "t" only where "a" is "b" and "c" contains "d"
                }
                metric W "m" rate
                channel C "c" online { seen in W as "x" seen in
                    W seen in W }
                persona P "p" { prefers Shop evidence W seen in W where "b" is not "c" }
                journey J "J" {
                    owner Crew
                    lost after 1 day
                    stage S "S" {
                        touchpoint W "t" via Shop {
                            seen in W
                            measure W from W reaching W within 2 weeks
                            measure W from W until
                                W target >= 1 { 2026-Q1 1 margin 2 }
                            pain W "p" evidence W { seen in W as "a" }
                            seen in W where "a" begins with "b"
                        }
                    }
                }
                """);
    }

    private static final String AROUND =
            """
            persona Anna "Anna"
            channel Shop "Shop" offline
            team Crew "Crew"
            system Pos "Pos"
            source Survey "Survey" survey
            metric Nps "Recommend?" nps
            """;

    @Inject private Maps maps;
    @Inject private JourneyGrammarAccess grammar;

    static Set<String> kinds() {
        return MAPS.keySet();
    }

    /** The circumflex says that a word is a name; without it, it is the same name. */
    @ParameterizedTest
    @MethodSource("kinds")
    void areTheSameWithAndWithoutACircumflex(String kind) {
        for (String word : words()) {
            String text = named(word, kind);
            XtextResource written = maps.read(text);
            XtextResource escaped = maps.read(named("^" + word, kind));
            assertEquals(
                    List.of(),
                    maps.errors(written).stream().filter(WordsAsNamesTest::isOfWords).toList());
            assertTrue(EcoreUtil.equals(Maps.file(escaped), Maps.file(written)), text);
        }
    }

    private static boolean isOfWords(Issue issue) {
        return List.of("syntax", "unresolved-reference").contains(issue.getCode());
    }

    /** All words that may be names, those among them that were there before. */
    private List<String> words() {
        return GrammarUtil.containedKeywords(grammar.getNameRule()).stream()
                .map(Keyword::getValue)
                .toList();
    }

    @Test
    void allNewWordsMayBeNames() {
        assertTrue(words().containsAll(NEW));
    }

    private static String named(String word, String kind) {
        return AROUND + MAPS.get(kind).replaceAll("(?<![\"\\w])W(?![\"\\w])", word);
    }
}
