// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.NamedElement;
import journey.model.Team;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a mistake the rest of the file is still understood. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class RecoveryTest {
    @Inject private Maps maps;

    @Test
    void understandsMembersAfterAMisspeltOne() {
        XtextResource map =
                maps.read(
                        """
                        journey Coffee "Coffee" {
                            purpos "Learn why"
                            reviewed 2026-10-01
                            stge Buy "Buys" {
                                step A "a"
                            }
                            stage Use "Uses" {
                                step B "b" { emotion +1 }
                            }
                        }
                        team After "After"
                        """);
        Journey coffee = (Journey) Maps.element(map, "Coffee");
        assertEquals(LocalDate.of(2026, 10, 1), coffee.getReviewed());
        assertEquals(List.of("Use"), names(coffee.getStages()));
        assertEquals(
                1, ((Moment) Maps.element(map, "Coffee.Use.B")).getEmotions().get(0).getValue());
        assertEquals("After", ((Team) Maps.element(map, "After")).getTitle());
    }

    @Test
    void understandsTheRestOfABlockWhoseBeginningIsWrong() {
        XtextResource map =
                maps.read(
                        """
                        journey Coffee "Coffee" {
                            stage "Buys" as purchase {
                                step A "a"
                            }
                            stage Use "Uses"
                        }
                        """);
        Journey coffee = (Journey) Maps.element(map, "Coffee");
        assertTrue(names(coffee.getStages()).contains("Use"), coffee.getStages().toString());
    }

    @Test
    void understandsObservationsAfterAWrongOne() {
        XtextResource map =
                maps.read(
                        """
                        journey Coffee "Coffee" {
                            measure Nps {
                                2026-Q1  31%  n 214
                                2026-Q2  32  n 215
                                2026-Q3  33,5
                                2026-Q4  34
                            }
                        }
                        """);
        Measure nps = (Measure) Maps.element(map, "Coffee.measure(Nps)");
        List<String> periods =
                nps.getObservations().stream().map(o -> o.getPeriod().toString()).toList();
        assertTrue(periods.containsAll(List.of("2026-Q2", "2026-Q4")), periods.toString());
    }

    @Test
    void understandsStageAfterAnUnclosedOne() {
        XtextResource map =
                maps.read(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step A "a"
                            stage Use "Uses" {
                                step B "b"
                            }
                        }
                        team After "After"
                        """);
        assertEquals(
                List.of("Buy", "Use"), names(((Journey) Maps.element(map, "Coffee")).getStages()));
        assertEquals("b", ((Moment) Maps.element(map, "Coffee.Use.B")).getTitle());
        Maps.element(map, "After");
    }

    @Test
    void understandsElementsAfterAnUnclosedJourney() {
        XtextResource map =
                maps.read(
                        """
                        journey Coffee "Coffee" {
                            stage Buy "Buys" {
                                step A "a"

                        team After "After"
                        channel Shop "Shop" offline
                        """);
        assertEquals(List.of("Coffee", "After", "Shop"), names(Maps.file(map).getElements()));
    }

    @Test
    void understandsElementsBeforeAnUnclosedText() {
        XtextResource map =
                maps.read(
                        """
                        team Before "Before"
                        journey Coffee "Coffee" {
                            stage Buy "Buys
                        """);
        assertEquals(List.of("Before", "Coffee"), names(Maps.file(map).getElements()));
    }

    @Test
    void reportsIndependentMistakesOnceEach() {
        assertEquals(
                List.of(2, 5, 11, 13),
                lines(
                        """
                        journey Coffee "Coffee" {
                            purpos "Learn why"
                            stage Buy "Buys" {
                                step A "a" {
                                    emotoin +1
                                    emotion +2
                                }
                            }
                            stage Use "Uses"
                        }
                        team Baristas
                        persona Anna "Anna"
                        source Survey "Survey" surveey
                        team After "After"
                        """));
    }

    @Test
    void reportsMistakesOfTwoMembersWithARightOneBetween() {
        assertEquals(
                List.of(2, 4),
                lines(
                        """
                        journey Coffee "Coffee" {
                            purpos "Learn why"
                            current
                            ownr Marketing
                            reviewed 2026-10-01
                        }
                        """));
    }

    @Test
    void reportsWrongValuesBesideMistakes() {
        assertEquals(
                List.of(2, 3),
                lines(
                        """
                        journey Coffee "Coffee" {
                            reviewed 2026-02-30
                            purpos "Learn why"
                            current
                        }
                        """));
    }

    @Test
    void reportsNoReferenceDirectlyBeforeAMistake() {
        assertEquals(
                List.of(3),
                lines(
                        """
                        journey Coffee "Coffee" {
                            owner Nobody
                            purpos "Learn why"
                        }
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "(",
                "\"",
                "/*",
                "//",
                "journey",
                "stage S \"s\" {",
                "1 ",
                "-",
                "^",
                "\\"
            })
    void endsQuicklyOnTheSameSignManyTimes(String sign) {
        String text = sign.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertFalse(maps.issues(text).isEmpty()));
    }

    @Test
    void endsQuicklyOnManyBracesInAJourney() {
        String text = "journey Coffee \"Coffee\" " + "{".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertFalse(maps.issues(text).isEmpty()));
    }

    @Test
    void endsQuicklyOnOneVeryLongTitle() {
        String title = "x".repeat(10_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    XtextResource map = maps.read("team A \"" + title + "\"\n");
                    assertEquals(List.of(), maps.errors(map));
                    assertEquals(title, ((Team) Maps.element(map, "A")).getTitle());
                });
    }

    @Test
    void endsQuicklyOnOneVeryLongWord() {
        String text = "x".repeat(10_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertEquals(1, maps.issues(text).size()));
    }

    private List<Integer> lines(String text) {
        return maps.issues(text).stream().map(Issue::getLineNumber).toList();
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}
