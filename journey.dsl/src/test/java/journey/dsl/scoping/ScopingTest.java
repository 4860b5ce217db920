// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import journey.model.Branch;
import journey.model.Journey;
import journey.model.Opportunity;
import journey.model.StageGoal;
import journey.model.Team;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of reference sees, what comes first, and what is said when nothing is found. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ScopingTest {
    private static final String ID = "unresolved-reference";

    private static final String SHARED =
            """
            channel Shop "Shop" offline
            team Baristas "Baristas"
            system Pos "Pos"
            persona Anna "Anna" {
                goal InTime "In time"
                pain Crowds "Crowds"
                pain "Without a name"
            }
            persona Ben "Ben" {
                goal InTime "In time for the lecture"
                goal Cheap "Cheap"
            }
            source Survey "Survey" survey
            metric Nps "Nps" nps
            """;

    @Inject private Maps maps;
    @TempDir private Path folder;

    // ---- top-level elements

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    persona P "p" { prefers %s }                                                | Shop
                    journey J "j" { stage S "s" { touchpoint T "t" via %s } }                   | Shop
                    journey J "j" { stage S "s" { touchpoint T "t" by %s } }                    | Baristas
                    journey J "j" { stage S "s" { step T "t" { backstage "b" by %s } } }        | Baristas
                    journey J "j" { stage S "s" { step T "t" { support "b" with %s } } }        | Pos
                    journey J "j" { owner %s }                                                  | Baristas
                    journey J "j" { action A "a" { owner %s } }                                 | Baristas
                    journey J "j" { persona %s }                                                | Anna
                    persona P "p" { evidence %s }                                               | Survey
                    journey J "j" { stage S "s" { step T "t" { expects "e" evidence %s } } }    | Survey
                    journey J "j" { stage S "s" { step T "t" { pain Q "q" evidence %s } } }     | Survey
                    journey J "j" { measure Nps from %s }                                       | Survey
                    journey J "j" { measure %s }                                                | Nps
                    journey J "j" { action A "a" { expects %s +5 } }                            | Nps
                    journey J "j" { continues in %s }                                           | Other
                    journey J "j" { part of %s }                                                | Other
                    journey J "j" { future of %s }                                              | Other
                    """)
    void seesTopLevelElementsOfItsKindOnly(String referring, String name) {
        String others = SHARED + "journey Other \"Other\"\n";
        assertEquals(List.of(), messages(others + referring.formatted(name)));
        for (String other :
                List.of(
                        "Shop",
                        "Baristas",
                        "Pos",
                        "Anna",
                        "Survey",
                        "Nps",
                        "Other",
                        "Anna.InTime")) {
            if (!other.equals(name)) {
                List<String> messages = messages(others + referring.formatted(other));
                assertEquals(1, messages.size(), other + messages);
                assertTrue(messages.get(0).startsWith("'" + other + "' is a"), messages.get(0));
                assertTrue(messages.get(0).contains(" is expected here."), messages.get(0));
            }
        }
    }

    @Test
    void seesElementsThatAreDeclaredBelow() {
        assertEquals(List.of(), messages("journey J \"j\" { owner Late }\nteam Late \"late\"\n"));
    }

    @Test
    void tellsUpperFromLowerCase() {
        assertEquals(
                List.of("There is no team 'shop'; did you mean 'Shop'?"),
                messages("team Shop \"s\"\njourney J \"j\" { owner shop }\n"));
    }

    // ---- imports

    @Test
    void seesWhatImportsImport() throws IOException {
        write("sub/a.journey", "import \"../b.journey\"\nteam A \"a\"\n");
        write("b.journey", "import \"sub/c.journey\"\nteam B \"b\"\n");
        write("sub/c.journey", "team C \"c\"\n");
        XtextResource map =
                readFile(
                        """
                        import "sub/a.journey"
                        journey J "j" { owner C }
                        """);
        assertEquals(List.of(), messages(map));
        Team owner = ((Journey) Maps.element(map, "J")).getOwner();
        assertEquals("c.journey", owner.eResource().getURI().lastSegment());
    }

    @Test
    void seesNothingOfFilesThatAreNotImported() throws IOException {
        write("a.journey", "team A \"a\"\n");
        assertEquals(
                List.of("There is no team 'A' in this file or in what it imports."),
                messages(readFile("journey J \"j\" { owner A }\n")));
    }

    @Test
    void seesNothingOfFilesThatImportThisOne() throws IOException {
        write("a.journey", "import \"map.journey\"\nteam A \"a\"\n");
        assertEquals(
                List.of("There is no team 'A' in this file or in what it imports."),
                messages(readFile("journey J \"j\" { owner A }\n")));
    }

    @Test
    void prefersOwnElementToImportedOne() throws IOException {
        write("a.journey", "team A \"imported\"\n");
        XtextResource map =
                readFile(
                        """
                        import "a.journey"
                        journey J "j" { owner A }
                        team A "own"
                        """);
        assertEquals("own", ((Journey) Maps.element(map, "J")).getOwner().getTitle());
    }

    @Test
    void seesGoalsAndPainsOfImportedPersonas() throws IOException {
        write("personas.journey", SHARED);
        assertEquals(
                List.of(),
                messages(
                        readFile(
                                """
                                import "personas.journey"
                                journey J "j" {
                                    persona Anna
                                    stage S "s" {
                                        goal "g" serves InTime
                                        step A "a" { opportunity O "o" resolves Anna.Crowds }
                                    }
                                }
                                """)));
    }

    @Test
    void seesOpportunitiesOfImportedJourneys() throws IOException {
        write("current.journey", journey("Current", "step A \"a\" { opportunity O \"o\" }"));
        assertEquals(
                List.of(),
                messages(
                        readFile(
                                """
                                import "current.journey"
                                journey J "j" {
                                    future of Current
                                    action X "x" { delivers Current.S.A.O, Current.S.A }
                                }
                                """)));
    }

    // ---- goals

    @ParameterizedTest
    @ValueSource(strings = {"Cheap", "Ben.Cheap", "Anna.InTime", "Ben.InTime, Anna.InTime"})
    void seesGoalsOfTheJourneysPersonas(String goals) {
        assertEquals(List.of(), messages(SHARED + serving("persona Anna, Ben", goals)));
    }

    @Test
    void seesGoalsOfAllPersonasWhileTheJourneyNamesNone() {
        assertEquals(List.of(), messages(SHARED + serving("", "Cheap, Anna.InTime")));
    }

    @Test
    void reportsGoalThatTwoPersonasHave() {
        assertEquals(
                List.of("'InTime' may mean 'Anna.InTime' or 'Ben.InTime'. Write which one."),
                messages(SHARED + serving("persona Anna, Ben", "InTime")));
    }

    @Test
    void findsGoalThatOnlyOneOfTheJourneysPersonasHas() {
        XtextResource map = maps.read(SHARED + serving("persona Ben", "InTime"));
        assertEquals(List.of(), messages(map));
        assertSame(
                Maps.element(map, "Ben.InTime"),
                ((StageGoal) Maps.element(map, "J.S.goal(InTime)")).getServes().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cheap", "Ben.Cheap"})
    void reportsGoalOfAPersonaWhoseJourneyThisIsNot(String goal) {
        assertEquals(
                List.of(
                        "'%s' is a goal of persona \"Ben\", who is not among the personas of this journey."
                                .formatted(goal)),
                messages(SHARED + serving("persona Anna", goal)));
    }

    @Test
    void reportsPersonaInPlaceOfAGoal() {
        assertEquals(
                List.of("'Anna' is a persona, but a goal is expected here."),
                messages(SHARED + serving("persona Anna", "Anna")));
    }

    // ---- moments

    @ParameterizedTest
    @ValueSource(strings = {"B", "S.B", "J.S.B", "C", "T.C", "J.T.C", "A"})
    void leadsToMomentsOfTheSameJourney(String target) {
        assertEquals(List.of(), messages(leading(target)));
    }

    @Test
    void leadsToTheMomentOfTheSameStageFirst() {
        XtextResource map =
                maps.read(
                        """
                        journey J "j" {
                            stage S "s" { step Pay "p" }
                            stage T "t" {
                                step A "a" { leads to Pay }
                                step Pay "p"
                            }
                        }
                        """);
        assertEquals(List.of(), messages(map));
        assertSame(
                Maps.element(map, "J.T.Pay"),
                ((Branch) Maps.element(map, "J.T.A.branch(Pay)")).getTarget());
    }

    @Test
    void reportsMomentThatTwoOtherStagesHave() {
        assertEquals(
                List.of("'Pay' may mean 'S.Pay' or 'U.Pay'. Write which one."),
                messages(
                        """
                        journey J "j" {
                            stage S "s" { step Pay "p" }
                            stage T "t" { step A "a" { leads to Pay } }
                            stage U "u" { step Pay "p" }
                        }
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    T     | 'T' is a stage, but a moment is expected here.
                    P     | 'P' is a pain, but a moment is expected here.
                    K.V.X | 'K.V.X' is a moment of journey "k". Ways do not leave a journey: write 'continues in K' in this journey.
                    X     | 'X' is a moment of journey "k". Ways do not leave a journey: write 'continues in K' in this journey.
                    Nix   | There is no moment 'Nix' in this file or in what it imports.
                    """)
    void reportsWhyItLeadsNowhere(String target, String message) {
        assertEquals(List.of(message), messages(leading(target)));
    }

    // ---- pains

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Line",
                "A.Line",
                "S.A.Line",
                "J.S.A.Line",
                "Reader",
                "B.Reader",
                "Anna.Crowds"
            })
    void resolvesPainsOfTheJourneyAndOfPersonas(String pain) {
        assertEquals(List.of(), messages(SHARED + resolving(pain)));
    }

    @Test
    void resolvesThePainOfTheSameMomentFirst() {
        XtextResource map =
                maps.read(
                        """
                        journey J "j" {
                            stage S "s" {
                                step A "a" { pain Wait "w" }
                                step B "b" { pain Wait "w" opportunity O "o" resolves Wait }
                            }
                        }
                        """);
        assertEquals(List.of(), messages(map));
        assertEquals(
                List.of(Maps.element(map, "J.S.B.Wait")),
                ((Opportunity) Maps.element(map, "J.S.B.O")).getResolves());
    }

    @Test
    void resolvesThePainOfTheSameStageBeforeOneOfAnother() {
        XtextResource map =
                maps.read(
                        """
                        journey J "j" {
                            stage R "r" { step A "a" { pain Wait "w" } }
                            stage S "s" {
                                step A "a" { pain Wait "w" }
                                step B "b" { opportunity O "o" resolves Wait }
                            }
                            stage T "t" { step A "a" { pain Wait "w" } }
                        }
                        """);
        assertEquals(List.of(), messages(map));
        assertEquals(
                List.of(Maps.element(map, "J.S.A.Wait")),
                ((Opportunity) Maps.element(map, "J.S.B.O")).getResolves());
    }

    @Test
    void reportsPainThatTwoMomentsOfTheStageHave() {
        assertEquals(
                List.of("'Wait' may mean 'A.Wait' or 'B.Wait'. Write which one."),
                messages(
                        """
                        journey J "j" {
                            stage S "s" {
                                step A "a" { pain Wait "w" }
                                step B "b" { pain Wait "w" }
                                step C "c" { opportunity O "o" resolves Wait }
                            }
                        }
                        """));
    }

    @Test
    void proposesFullNameOfPersonasPain() {
        assertEquals(
                List.of("There is no pain 'Crowds'; did you mean 'Anna.Crowds'?"),
                messages(SHARED + resolving("Crowds")));
    }

    @Test
    void proposesPainOfSimilarName() {
        List<Issue> issues = maps.issues(SHARED + resolving("Redaer"), ID);
        assertEquals(
                List.of("There is no pain 'Redaer'; did you mean 'Reader'?"),
                issues.stream().map(Issue::getMessage).toList());
        assertEquals(List.of("Reader"), List.of(issues.get(0).getData()));
    }

    @Test
    void reportsPainOfAnotherJourney() {
        assertEquals(
                List.of("'Slow' is a pain of journey \"k\" and cannot be referred to from here."),
                messages(
                        SHARED
                                + resolving("Slow")
                                + "journey K \"k\" { stage V \"v\" { step X \"x\" { pain Slow \"s\" } } }\n"));
    }

    // ---- what actions deliver

    @ParameterizedTest
    @ValueSource(
            strings = {"O", "A.O", "S.A.O", "J.S.A.O", "A", "S.A", "J.S.A", "K.S.X.Q", "K.S.X"})
    void deliversOpportunitiesAndMomentsOfAllJourneys(String deliverable) {
        assertEquals(List.of(), messages(delivering(deliverable)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Q | There is no opportunity or moment 'Q'; did you mean 'K.S.X.Q'?
                    S | 'S' is a stage, but an opportunity or moment is expected here.
                    P | 'P' is a pain, but an opportunity or moment is expected here.
                    """)
    void reportsWhyNothingIsDelivered(String deliverable, String message) {
        assertEquals(List.of(message), messages(delivering(deliverable)));
    }

    // ---- messages

    @Test
    void reportsWhereTheNameStands() {
        maps.assertReported(
                """
                channel Shop "The place" offline
                journey J "j" {
                    stage S "s" {
                        touchpoint T "t" via Shop, Shup
                    }
                }
                """,
                ID,
                "J.S.T",
                "Shup");
    }

    @Test
    void reportsEveryUnresolvedReference() {
        assertEquals(
                List.of(
                        "There is no persona 'Anna' in this file or in what it imports.",
                        "There is no persona 'Ben' in this file or in what it imports.",
                        "There is no team 'Staff' in this file or in what it imports."),
                messages("journey J \"j\" { persona Anna, Ben owner Staff }\n").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void proposesNothingThatIsFarFromTheName() {
        assertEquals(
                List.of("There is no team 'Marketing' in this file or in what it imports."),
                messages("team Sales \"s\"\njourney J \"j\" { owner Marketing }\n"));
    }

    // ---- maps

    private static String journey(String name, String moments) {
        return "journey %s \"%s\" { stage S \"s\" { %s } }\n"
                .formatted(name, name.toLowerCase(Locale.ROOT), moments);
    }

    private static String serving(String personas, String goals) {
        return "journey J \"j\" { %s stage S \"s\" { goal \"g\" serves %s } }\n"
                .formatted(personas, goals);
    }

    private static String leading(String target) {
        return """
                journey J "j" {
                    stage S "s" {
                        step A "a" { pain P "p" leads to %s }
                        step B "b"
                    }
                    stage T "t" { step C "c" }
                }
                journey K "k" { stage V "v" { step X "x" } }
                """
                .formatted(target);
    }

    private static String resolving(String pain) {
        return """
                journey J "j" {
                    stage S "s" {
                        step A "a" {
                            pain Line "l"
                            opportunity O "o" resolves %s
                        }
                    }
                    stage T "t" { step B "b" { pain Reader "r" } }
                }
                """
                .formatted(pain);
    }

    private static String delivering(String deliverable) {
        return journey("K", "step X \"x\" { opportunity Q \"q\" }")
                + """
                journey J "j" {
                    stage S "s" { step A "a" { pain P "p" opportunity O "o" } }
                    action D "d" { delivers %s }
                }
                """
                        .formatted(deliverable);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private XtextResource readFile(String text) throws IOException {
        write("map.journey", text);
        return maps.read(folder.resolve("map.journey").toRealPath());
    }

    private List<String> messages(String text) {
        return messages(maps.read(text));
    }

    private List<String> messages(XtextResource map) {
        List<Issue> issues = maps.issues(map);
        assertFalse(
                issues.stream().anyMatch(issue -> issue.getCode().equals("syntax")),
                issues.toString());
        return issues.stream()
                .filter(issue -> issue.getCode().equals(ID))
                .map(Issue::getMessage)
                .toList();
    }
}
