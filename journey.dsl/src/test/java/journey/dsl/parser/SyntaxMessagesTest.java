// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
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
    @Inject private Maps maps;

    static Stream<Arguments> wordsOutOfPlace() {
        return Stream.of(
                arguments(
                        "missing title",
                        """
                        journey Coffee {
                        }
                        team A "A"
                        """,
                        List.of(
                                "1:16 Expected a title in quotes after the name of journey Coffee, but found '{'.")),
                arguments(
                        "missing name",
                        """
                        team "Baristas"
                        team B "B"
                        """,
                        List.of(
                                "1:6 Expected a name after 'team', but found the text \"Baristas\".")),
                arguments(
                        "missing name of touchpoint",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                touchpoint "Orders" via Shop
                            }
                        }
                        """,
                        List.of(
                                "3:20 Expected a name after 'touchpoint', but found the text \"Orders\".")),
                arguments(
                        "keyword as name",
                        """
                        team step "Step"
                        """,
                        List.of(
                                "1:6 Expected a name after 'team', but found 'step'. To use it as a name write ^step.")),
                arguments(
                        "keyword as stage name",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step key "Key"
                            }
                        }
                        """,
                        List.of(
                                "3:14 Expected a name after 'step', but found 'key'. To use it as a name write ^key.")),
                arguments(
                        "keyword as reference",
                        """
                        journey C "C" {
                            owner team
                            reviewed 2026-10-01
                        }
                        """,
                        List.of(
                                "2:11 Expected a name after 'owner', but found 'team'. To use it as a name write ^team.")),
                arguments(
                        "misspelt in file",
                        """
                        jurney C "C" {
                            stage Buy "Buys"
                        }
                        team A "A"
                        """,
                        List.of(
                                "1:1 'jurney' is not a word of the language here; did you mean 'journey'?")),
                arguments(
                        "misspelt in persona",
                        """
                        persona A "A" {
                            segmnt "x"
                            quote "y"
                        }
                        """,
                        List.of(
                                "2:5 'segmnt' is not a word of the language here; did you mean 'segment'?")),
                arguments(
                        "misspelt in source",
                        """
                        source A "A" survey {
                            colected 2026-03-01
                            url "u"
                        }
                        """,
                        List.of(
                                "2:5 'colected' is not a word of the language here; did you mean 'collected'?")),
                arguments(
                        "misspelt in metric",
                        """
                        metric A "A" csat {
                            scal 1 to 5
                            top 2
                        }
                        """,
                        List.of(
                                "2:5 'scal' is not a word of the language here; did you mean 'scale'?")),
                arguments(
                        "misspelt in journey",
                        """
                        journey C "C" {
                            purpos "x"
                            current
                        }
                        """,
                        List.of(
                                "2:5 'purpos' is not a word of the language here; did you mean 'purpose'?")),
                arguments(
                        "misspelt stage in journey",
                        """
                        journey C "C" {
                            stge Buy "Buys" {
                                step A "A"
                            }
                            stage Use "Uses"
                        }
                        """,
                        List.of(
                                "2:5 'stge' is not a word of the language here; did you mean 'stage'?")),
                arguments(
                        "misspelt in stage",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                touchpont Order "Orders" via Shop {
                                    emotion +1
                                }
                                step A "A"
                            }
                        }
                        """,
                        List.of(
                                "3:9 'touchpont' is not a word of the language here; did you mean 'touchpoint'?")),
                arguments(
                        "misspelt in moment",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    emotoin +1
                                    emotion +2
                                }
                            }
                        }
                        """,
                        List.of(
                                "4:13 'emotoin' is not a word of the language here; did you mean 'emotion'?")),
                arguments(
                        "misspelt in action",
                        """
                        journey C "C" {
                            action A "A" {
                                statsu doing
                                due 2026-12-01
                            }
                        }
                        """,
                        List.of(
                                "3:9 'statsu' is not a word of the language here; did you mean 'status'?")),
                arguments(
                        "misspelt in view",
                        """
                        journey C "C" {
                            view A "A" {
                                shwo goals
                            }
                        }
                        """,
                        List.of(
                                "3:9 'shwo' is not a word of the language here; did you mean 'show'?")),
                arguments(
                        "misspelt in measure",
                        """
                        journey C "C" {
                            measure Nps {
                                period 31
                                2026 31
                            }
                        }
                        """,
                        List.of(
                                "3:9 'period' cannot stand in a measure. Possible here: a period and a value, such as 2026-Q1  38.")),
                arguments(
                        "misspelt enum channel",
                        """
                        channel A "A" onlin
                        team B "B"
                        """,
                        List.of(
                                "1:15 Expected online or offline after the title of channel A, but found 'onlin'. Did you mean 'online'?")),
                arguments(
                        "misspelt enum source",
                        """
                        source A "A" surveey
                        """,
                        List.of(
                                "1:14 Expected survey, interview, observation, analytics, support, events, crm, review, social, workshop or other after the title of source A, but found 'surveey'. Did you mean 'survey'?")),
                arguments(
                        "misspelt metric type",
                        """
                        metric A "A" npss
                        """,
                        List.of(
                                "1:14 Expected nps, csat, ces, sus, rate, duration, score or count after the title of metric A, but found 'npss'. Did you mean 'nps'?")),
                arguments(
                        "misspelt phase",
                        """
                        journey C "C" {
                            stage Buy "Buys" as purchas {
                                step A "A"
                            }
                        }
                        """,
                        List.of(
                                "2:25 Expected awareness, consideration, purchase, onboarding, use, service, loyalty, advocacy or exit after 'as', but found 'purchas'. Did you mean 'purchase'?")),
                arguments(
                        "misspelt status",
                        """
                        journey C "C" {
                            action A "A" {
                                status doin
                            }
                        }
                        """,
                        List.of(
                                "3:16 Expected planned, doing, done or dropped after 'status', but found 'doin'. Did you mean 'doing'?")),
                arguments(
                        "misspelt lane",
                        """
                        journey C "C" {
                            view A "A" { show goal, emotions }
                        }
                        """,
                        List.of(
                                "2:23 Expected goals, steps, touchpoints, channels, teams, expectations, emotions, pains, opportunities, measures, backstage, actions or evidence after 'show', but found 'goal'. Did you mean 'goals'?")),
                arguments(
                        "misspelt severity",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    pain B "B" hgih
                                }
                            }
                        }
                        """,
                        List.of(
                                "4:24 'hgih' is not a word of the language here; did you mean 'high'?")),
                arguments(
                        "misspelt evidence",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    emotion +1 evidenc Survey
                                    emotion +2
                                }
                            }
                        }
                        """,
                        List.of(
                                "4:24 'evidenc' is not a word of the language here; did you mean 'evidence'?")),
                arguments(
                        "misspelt unit",
                        """
                        metric A "A" duration { unit minute lower is better }
                        """,
                        List.of(
                                "1:30 Expected seconds, minutes, hours, days, weeks or months after 'unit', but found 'minute'. Did you mean 'minutes'?")),
                arguments(
                        "missing enum at channel",
                        """
                        channel A "A"
                        channel B "B" online
                        """,
                        List.of(
                                "1:11 Expected online or offline after the title of channel A, but found 'channel'.")),
                arguments(
                        "ends after keyword",
                        """
                        journey C "C" {
                            stage""",
                        List.of(
                                "2:5 Expected a name after 'stage', but found the end of the file.")),
                arguments(
                        "member at top level",
                        """
                        stage Buy "Buys" {
                            step A "A"
                        }
                        """,
                        List.of(
                                "1:1 'stage' cannot stand in a file directly; it belongs in a journey.")),
                arguments(
                        "emotion in stage",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                emotion +1
                                step A "A"
                            }
                        }
                        """,
                        List.of(
                                "3:9 'emotion' cannot stand in stage Buy; it belongs in a step or in a touchpoint.")),
                arguments(
                        "upper case keyword",
                        """
                        Journey C "C" {
                            stage Buy "Buys"
                        }
                        """,
                        List.of(
                                "1:1 'Journey' is not a word of the language here; did you mean 'journey'?")),
                arguments(
                        "name with blank",
                        """
                        team Shop Floor "Shop floor"
                        """,
                        List.of(
                                "1:11 Expected a title in quotes after the name of team Shop, but found 'Floor'.")),
                arguments(
                        "dotted with blanks",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                goal "G" serves Anna . Catch
                            }
                        }
                        """,
                        List.of(
                                "3:30 A name with a point is written without blanks: Stage.Moment.")),
                arguments(
                        "name dollar",
                        """
                        team A$ "A"
                        """,
                        List.of(
                                "1:7 Expected a title in quotes after the name of team A, but found '$'.")),
                arguments(
                        "import no quotes",
                        """
                        import shared.journey
                        team A "A"
                        """,
                        List.of(
                                "1:8 Expected a text in quotes after 'import', but found 'shared'.")),
                arguments(
                        "leads without to",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    leads B
                                }
                            }
                        }
                        """,
                        List.of("4:19 Expected 'to' after 'leads', but found 'B'.")),
                arguments(
                        "continues without in",
                        """
                        journey C "C" {
                            continues D
                            current
                        }
                        """,
                        List.of("2:15 Expected 'in' after 'continues', but found 'D'.")),
                arguments(
                        "url without quotes",
                        """
                        source A "A" survey {
                            url https://example.org/x
                        }
                        """,
                        List.of("2:9 Expected a text in quotes after 'url', but found 'https'.")),
                arguments(
                        "higher is beter",
                        """
                        metric A "A" rate { higher is beter }
                        """,
                        List.of("1:31 Expected 'better' after 'is', but found 'beter'.")),
                arguments(
                        "higher better",
                        """
                        metric A "A" rate { higher better }
                        """,
                        List.of("1:28 Expected 'is' after 'higher', but found 'better'.")),
                arguments(
                        "text without opening quote",
                        """
                        journey C "C" {
                            purpose Learn why"
                            current
                        }
                        """,
                        List.of(
                                "2:13 Expected a text in quotes after 'purpose', but found 'Learn'.")),
                arguments(
                        "emoji as name",
                        """
                        team 😀 "a"
                        """,
                        List.of(
                                "1:6 '😀' is not a name. A name begins with a letter and goes on with letters, digits, '_' and '-'.")),
                arguments(
                        "emoji in name",
                        """
                        team A😀 "a"
                        """,
                        List.of(
                                "1:6 'A😀' is not a name. A name begins with a letter and goes on with letters, digits, '_' and '-'.")),
                arguments(
                        "key on stage",
                        """
                        journey C "C" {
                            stage Buy "Buys" key {
                                step A "A"
                            }
                        }
                        """,
                        List.of(
                                "2:22 'key' cannot stand in journey C; it belongs to a step or to a touchpoint.")),
                arguments(
                        "missing team name after by",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                touchpoint A "A" via Shop by {
                                    emotion +1
                                }
                                step B "B"
                            }
                        }
                        """,
                        List.of("3:38 Expected a name after 'by', but found '{'.")),
                arguments(
                        "pain without name",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    pain "The line is long"
                                    emotion +1
                                }
                            }
                        }
                        """,
                        List.of(
                                "4:18 Expected a name after 'pain', but found the text \"The line is long\".")),
                arguments(
                        "as without phase",
                        """
                        journey C "C" {
                            stage Buy "Buys" as {
                                step A "A"
                            }
                        }
                        """,
                        List.of(
                                "2:25 Expected awareness, consideration, purchase, onboarding, use, service, loyalty, advocacy or exit after 'as', but found '{'.")),
                arguments(
                        "view unknown lane mid",
                        """
                        journey C "C" {
                            view A "A" {
                                show goals, emotoins
                                show pains
                            }
                        }
                        """,
                        List.of(
                                "3:21 Expected goals, steps, touchpoints, channels, teams, expectations, emotions, pains, opportunities, measures, backstage, actions or evidence after ',', but found 'emotoins'. Did you mean 'emotions'?")),
                arguments(
                        "measured without to",
                        """
                        journey C "C" {
                            action A "A" {
                                measured 2026-Q1 2026-Q2
                                status done
                            }
                        }
                        """,
                        List.of("3:26 Expected 'to' after '2026-Q1', but found '2026-Q2'.")),
                arguments(
                        "measured dash",
                        """
                        journey C "C" {
                            action A "A" {
                                measured 2026-Q1 - 2026-Q2
                            }
                        }
                        """,
                        List.of("3:26 Expected 'to' after '2026-Q1', but found '-'.")),
                arguments(
                        "expects text in action",
                        """
                        journey C "C" {
                            action A "A" {
                                expects "more"
                                status done
                            }
                        }
                        """,
                        List.of(
                                "3:17 Expected a name after 'expects', but found the text \"more\".")),
                arguments(
                        "leads to text",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    leads to "B"
                                    emotion +1
                                }
                            }
                        }
                        """,
                        List.of("4:22 Expected a name after 'to', but found the text \"B\".")),
                arguments(
                        "upper case true keyword inside",
                        """
                        journey C "C" {
                            Stage Buy "Buys" {
                                Step A "A"
                            }
                        }
                        """,
                        List.of(
                                "2:5 'Stage' is not a word of the language here; did you mean 'stage'?")),
                arguments(
                        "misspelt top with block",
                        """
                        persna A "A" {
                            goal G "g"
                        }
                        team B "B"
                        chanel C "C" online
                        """,
                        List.of(
                                "1:1 'persna' is not a word of the language here; did you mean 'persona'?",
                                "5:1 'chanel' is not a word of the language here; did you mean 'channel'?")),
                arguments(
                        "journey nested",
                        """
                        journey C "C" {
                            stage A "A" {
                            journey D "D" {
                            }
                        }
                        """,
                        List.of(
                                "3:5 Stage A, opened in line 2, is not closed: a '}' is missing before 'journey'.")),
                arguments(
                        "via on step",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" via Shop
                                step B "B"
                            }
                        }
                        """,
                        List.of(
                                "3:20 'via' cannot stand in stage Buy; it belongs to a touchpoint.")),
                arguments(
                        "by on step with block",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" by Team {
                                    emotion +1
                                }
                            }
                        }
                        """,
                        List.of(
                                "3:20 'by' cannot stand in stage Buy; it belongs to a backstage activity or to a touchpoint.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordsOutOfPlace")
    void namesTheWordThatIsOutOfPlace(String mistake, String text, List<String> messages) {
        assertEquals(messages, messages(maps.issues(text), "syntax"));
    }

    static Stream<Arguments> braces() {
        return Stream.of(
                arguments(
                        "missing { of stage",
                        """
                        journey C "C" {
                            stage Buy "Buys"
                                step A "A"
                            }
                            stage Use "Uses"
                        }
                        """,
                        List.of("3:9 A '{' is missing before 'step', to open the stage.")),
                arguments(
                        "missing } before next stage",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A"
                            stage Use "Uses" {
                                step B "B"
                            }
                        }
                        """,
                        List.of(
                                "4:5 Stage Buy, opened in line 2, is not closed: a '}' is missing before 'stage'.")),
                arguments(
                        "missing } of touchpoint",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                touchpoint A "A" {
                                    emotion +1
                                touchpoint B "B" {
                                    emotion +1
                                }
                            }
                        }
                        """,
                        List.of(
                                "5:9 Touchpoint A, opened in line 3, is not closed: a '}' is missing before 'touchpoint'.")),
                arguments(
                        "missing } at end",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A"
                            }
                        """,
                        List.of(
                                "4:5 Journey C, opened in line 1, is not closed: a '}' is missing at the end of the file.")),
                arguments(
                        "missing two } at end",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A"
                        """,
                        List.of(
                                "3:16 Stage Buy, opened in line 2, is not closed: a '}' is missing at the end of the file.")),
                arguments(
                        "missing } before top-level",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A"
                            }

                        team B "B"
                        """,
                        List.of(
                                "6:1 Journey C, opened in line 1, is not closed: a '}' is missing before 'team'.")),
                arguments(
                        "extra } at end",
                        """
                        journey C "C" {
                        }
                        }
                        """,
                        List.of(
                                "3:1 '}' cannot stand in a file directly. Possible here: channel, import, journey, metric, persona, source, team.")),
                arguments(
                        "missing } twice independent",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A"
                            stage Use "Uses" {
                                step B "B"
                            stage Out "Out" {
                                step D "D"
                            }
                        }
                        """,
                        List.of(
                                "4:5 Stage Buy, opened in line 2, is not closed: a '}' is missing before 'stage'.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("braces")
    void namesTheBraceThatIsMissing(String mistake, String text, List<String> messages) {
        assertEquals(messages, messages(maps.issues(text), "syntax"));
    }

    static Stream<Arguments> textsAndFiles() {
        return Stream.of(
                arguments(
                        "unclosed text then others",
                        """
                        journey C "C" {
                            purpose "Learn why
                            current
                            stage Buy "Buys" {
                                step A "A"
                            }
                        }
                        """,
                        List.of(
                                "2:13 The text that begins in line 2 is not closed: a '\"' is missing at its end.")),
                arguments(
                        "unclosed text title",
                        """
                        journey C "C" {
                            stage Buy "Buys {
                                step A "A"
                            }
                            stage Use "Uses"
                        }
                        """,
                        List.of(
                                "2:15 The text that begins in line 2 is not closed: a '\"' is missing at its end.")),
                arguments(
                        "unclosed text alone",
                        """
                        team A "A
                        """,
                        List.of("1:8 This text is not closed: a '\"' is missing at its end.")),
                arguments(
                        "inner quotes",
                        """
                        journey C "C" {
                            stage Buy "The "best" offer" {
                                step A "A"
                            }
                        }
                        """,
                        List.of(
                                "2:21 A quote within a text is written \\\", as in \"the \\\"best\\\" offer\".")),
                arguments(
                        "inner quotes at moment",
                        """
                        journey C "C" {
                            purpose "The "best" offer"
                            current
                        }
                        """,
                        List.of(
                                "2:19 A quote within a text is written \\\", as in \"the \\\"best\\\" offer\".")),
                arguments(
                        "unclosed comment",
                        """
                        team A "A"
                        /* no end
                        team B "B"
                        """,
                        List.of("2:1 This comment is not closed: a '*/' is missing at its end.")),
                arguments(
                        "unclosed comment only",
                        """
                        /* no end
                        """,
                        List.of("1:1 This comment is not closed: a '*/' is missing at its end.")),
                arguments(
                        "typographic",
                        """
                        journey C “Coffee” {
                            stage Buy "Buys"
                        }
                        """,
                        List.of("1:11 Texts stand in straight double quotes: \"…\".")),
                arguments(
                        "typographic german",
                        """
                        team A „Anna“
                        """,
                        List.of("1:8 Texts stand in straight double quotes: \"…\".")),
                arguments(
                        "single quotes",
                        """
                        team A 'Anna'
                        """,
                        List.of("1:8 Texts stand in straight double quotes: \"…\".")),
                arguments(
                        "date text",
                        """
                        journey C "C" {
                            reviewed "2026-03-01"
                        }
                        """,
                        List.of(
                                "2:14 Expected a date such as 2026-11-21 after 'reviewed', but found the text \"2026-03-01\".")),
                arguments(
                        "empty",
                        "",
                        List.of(
                                "1:1 This file is empty. A map begins like this: journey Name \"Title\" { … }")),
                arguments(
                        "comment only",
                        """
                        // nothing
                        """,
                        List.of(
                                "1:1 This file is empty. A map begins like this: journey Name \"Title\" { … }")),
                arguments(
                        "blanks only",
                        "\n   \n",
                        List.of(
                                "1:1 This file is empty. A map begins like this: journey Name \"Title\" { … }")),
                arguments(
                        "mid-word",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                touchp""",
                        List.of(
                                "3:9 'touchp' cannot stand in stage Buy. Possible here: goal, measure, step, touchpoint.")),
                arguments(
                        "unknown escape",
                        """
                        team A "a\\qb"
                        """,
                        List.of(
                                "1:8 '\\q' means nothing in a text. Possible are \\\" \\\\ \\n \\t and \\u with four hexadecimal digits.")),
                arguments(
                        "lone quote at end",
                        """
                        team A "a"
                        team B \"""",
                        List.of("2:8 This text is not closed: a '\"' is missing at its end.")),
                arguments(
                        "inner quotes in title followed by block",
                        """
                        journey C "The "C" map" {
                            current
                            stage S "s"
                        }
                        """,
                        List.of(
                                "1:17 A quote within a text is written \\\", as in \"the \\\"best\\\" offer\".")),
                arguments(
                        "quote closing missing with later inner",
                        """
                        journey C "C" {
                            purpose "Learn why
                            owner "Team"
                            current
                        }
                        """,
                        List.of(
                                "2:13 The text that begins in line 2 is not closed: a '\"' is missing at its end.")),
                arguments(
                        "unclosed text then comment with quote",
                        """
                        team A "a
                        // isn't "x"
                        team B "b"
                        """,
                        List.of(
                                "1:8 The text that begins in line 1 is not closed: a '\"' is missing at its end.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textsAndFiles")
    void namesTheTextThatIsBroken(String mistake, String text, List<String> messages) {
        assertEquals(messages, messages(maps.issues(text), "syntax"));
    }

    static Stream<Arguments> numbersAndSigns() {
        return Stream.of(
                arguments(
                        "euro",
                        """
                        journey C "C" {
                            measure R target >= 35€
                        }
                        """,
                        List.of(
                                "2:27 '€' cannot stand here. Possible after this measure: from, target.")),
                arguments(
                        "scale dotdot",
                        """
                        metric A "A" csat { scale 1..5 top 2 }
                        """,
                        List.of("1:27 '1..5' is not a number. Numbers look like 38, -12 or 7.5.")),
                arguments(
                        "percent",
                        """
                        journey C "C" {
                            measure R {
                                2026 28% n 10
                                2027 29
                            }
                        }
                        """,
                        List.of("3:16 Shares are written in percent, but without the sign.")),
                arguments(
                        "percent in target",
                        """
                        journey C "C" {
                            measure R target >= 35% {
                                2026 28
                            }
                        }
                        """,
                        List.of("2:27 Shares are written in percent, but without the sign.")),
                arguments(
                        "decimal comma",
                        """
                        journey C "C" {
                            measure R {
                                2026 7,5 n 10
                            }
                        }
                        """,
                        List.of(
                                "3:15 Numbers have a decimal point and no other sign: 7.5, or 1200.")),
                arguments(
                        "decimal comma in scale",
                        """
                        metric A "A" score { scale 1 to 4,5 higher is better }
                        """,
                        List.of(
                                "1:34 Numbers have a decimal point and no other sign: 7.5, or 1200.")),
                arguments(
                        "decimal comma importance",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    opportunity O "O" importance 8,1 satisfaction 3.9
                                }
                            }
                        }
                        """,
                        List.of(
                                "4:43 Numbers have a decimal point and no other sign: 7.5, or 1200.")),
                arguments(
                        "colon",
                        """
                        journey C "C" {
                            purpose: "x"
                            current
                        }
                        """,
                        List.of("2:12 No colon is needed here.")),
                arguments(
                        "colon after persona",
                        """
                        persona: A "A"
                        """,
                        List.of("1:8 No colon is needed here.")),
                arguments(
                        "semicolon",
                        """
                        journey C "C" {
                            purpose "x";
                            current;
                        }
                        """,
                        List.of(
                                "2:16 No semicolon is needed: each fact stands on its own line.",
                                "3:12 No semicolon is needed: each fact stands on its own line.")),
                arguments(
                        "semicolon once",
                        """
                        journey C "C" {
                            purpose "x";
                            current
                        }
                        """,
                        List.of("2:16 No semicolon is needed: each fact stands on its own line.")),
                arguments(
                        "semicolon top",
                        """
                        team A "A";
                        team B "B"
                        """,
                        List.of("1:11 No semicolon is needed: each fact stands on its own line.")),
                arguments(
                        "equals",
                        """
                        journey C "C" {
                            purpose = "x"
                        }
                        """,
                        List.of("2:13 No equals sign is needed here.")),
                arguments(
                        "date words",
                        """
                        journey C "C" {
                            reviewed March 2026
                            current
                        }
                        """,
                        List.of(
                                "2:14 Expected a date such as 2026-11-21 after 'reviewed', but found 'March'.")),
                arguments(
                        "emotion decimal",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    emotion 1.5
                                }
                            }
                        }
                        """,
                        List.of("4:21 '1.5' is not a whole number.")),
                arguments(
                        "emotion word",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    emotion good
                                    emotion +1
                                }
                            }
                        }
                        """,
                        List.of("4:21 Expected a number after 'emotion', but found 'good'.")),
                arguments(
                        "emotion plus space",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    emotion + 1
                                }
                            }
                        }
                        """,
                        List.of("4:21 Expected a number after 'emotion', but found '+'.")),
                arguments(
                        "emotion minus dash",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    emotion –1
                                }
                            }
                        }
                        """,
                        List.of("4:21 A minus sign is written with a hyphen: -1.")),
                arguments(
                        "target without comparison",
                        """
                        journey C "C" {
                            measure R target 35
                        }
                        """,
                        List.of("2:22 Expected >=, <=, > or < after 'target', but found '35'.")),
                arguments(
                        "target sign",
                        """
                        journey C "C" {
                            measure R target ≥ 35
                        }
                        """,
                        List.of("2:22 'At least' is written >=.")),
                arguments(
                        "hash",
                        """
                        # a comment
                        team A "A"
                        """,
                        List.of("1:1 A comment begins with //.")),
                arguments(
                        "thousands",
                        """
                        journey C "C" {
                            measure R {
                                2026 1,200 n 1.200
                            }
                        }
                        """,
                        List.of(
                                "3:15 Numbers have a decimal point and no other sign: 7.5, or 1200.")),
                arguments(
                        "thousand point",
                        """
                        journey C "C" {
                            measure R {
                                2026 1.200.000
                            }
                        }
                        """,
                        List.of(
                                "3:14 '1.200.000' is not a number. Numbers look like 38, -12 or 7.5.")),
                arguments(
                        "n with equals",
                        """
                        journey C "C" {
                            measure R {
                                2026 28 n=10
                            }
                        }
                        """,
                        List.of("3:18 No equals sign is needed here.")),
                arguments(
                        "n with colon",
                        """
                        journey C "C" {
                            measure R {
                                2026: 28
                            }
                        }
                        """,
                        List.of("3:13 No colon is needed here.")),
                arguments(
                        "emotion out of order",
                        """
                        journey C "C" {
                            stage Buy "Buys" {
                                step A "A" {
                                    emotion "good" +1
                                    emotion +1
                                }
                            }
                        }
                        """,
                        List.of(
                                "4:21 Expected a number after 'emotion', but found the text \"good\".")),
                arguments(
                        "status before colon",
                        """
                        journey C "C" {
                            action A "A" {
                                status: done
                                due 2026-01-01
                            }
                        }
                        """,
                        List.of("3:15 No colon is needed here.")),
                arguments(
                        "too big whole",
                        """
                        journey C "C" {
                            measure R {
                                2026 1 n 99999999999
                            }
                        }
                        """,
                        List.of(
                                "3:18 '99999999999' is out of range. Whole numbers go from -2147483648 to 2147483647.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbersAndSigns")
    void advisesOnNumbersAndSigns(String mistake, String text, List<String> messages) {
        assertEquals(messages, messages(maps.issues(text), "syntax"));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                arguments(
                        "date German",
                        """
                        journey C "C" {
                            reviewed 14.03.2026
                            current
                        }
                        """,
                        List.of("2:14 '14.03.2026' is not a date. Dates look like 2026-11-21.")),
                arguments(
                        "date slash",
                        """
                        journey C "C" {
                            reviewed 2026/03/01
                        }
                        """,
                        List.of("2:14 '2026/03/01' is not a date. Dates look like 2026-11-21.")),
                arguments(
                        "date american",
                        """
                        journey C "C" {
                            reviewed 03/01/2026
                        }
                        """,
                        List.of("2:14 '03/01/2026' is not a date. Dates look like 2026-11-21.")),
                arguments(
                        "date wrong",
                        """
                        journey C "C" {
                            reviewed 2026-02-30
                        }
                        """,
                        List.of("2:14 '2026-02-30' is not a date: that month has no day 30.")),
                arguments(
                        "date short",
                        """
                        journey C "C" {
                            reviewed 2026-3-1
                        }
                        """,
                        List.of("2:14 '2026-3-1' is not a date. Dates look like 2026-11-21.")),
                arguments(
                        "date in period place",
                        """
                        journey C "C" {
                            reviewed 2026-Q1
                        }
                        """,
                        List.of("2:14 '2026-Q1' is not a date. Dates look like 2026-11-21.")),
                arguments(
                        "year as date",
                        """
                        journey C "C" {
                            reviewed 2026
                        }
                        """,
                        List.of("2:14 '2026' is not a date. Dates look like 2026-11-21.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void saysHowDatesAreWritten(String mistake, String text, List<String> messages) {
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
