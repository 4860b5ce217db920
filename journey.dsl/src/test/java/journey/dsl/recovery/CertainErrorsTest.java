// SPDX-License-Identifier: EPL-2.0
package journey.dsl.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.check.CheckDescription;
import journey.dsl.validation.CheckCatalogue;
import journey.dsl.validation.Fixes;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors that do not follow from a syntax error are reported beside it. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CertainErrorsTest {

    @Inject private Maps maps;
    @Inject private Fixes fixes;
    @TempDir private Path folder;

    @Test
    void reportsErrorsInBlocksThatWereUnderstood() {
        assertEquals(
                List.of(
                        "2 unresolved-reference",
                        "4 unresolved-reference",
                        "5 emotion-out-of-range",
                        "7 duplicate-name",
                        "10 syntax",
                        "11 emotion-out-of-range"),
                found(
                        """
                        journey Coffee "Coffee" {
                            owner Nobody
                            stage Buy "Buys" {
                                touchpoint Order "Orders" via Nowhere {
                                    emotion -3
                                }
                                step Order "Orders again"
                            }

                            stage "Drinks" {
                                step Drinks "Drinks" { emotion -4 }
                            }
                        }
                        """));
    }

    static Stream<String> checks() {
        return CheckCatalogue.all().stream()
                .filter(CheckDescription::isAlwaysError)
                .map(CheckDescription::id)
                .filter(id -> !id.equals("syntax"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void reportsEveryKindOfErrorBesideAMistakeElsewhere(String id) throws IOException {
        String page = Files.readString(Pages.ROOT.resolve("docs/checks/" + id + ".md"));
        String bad = Pages.examplesByHeading(page).get("Bad");
        List<Issue> alone = ofCheck(id, bad);
        String mistaken = bad + "\njourney Other \"Other\" {\n    view \"no name\"\n}\n";
        assertFalse(alone.isEmpty());
        assertEquals(messages(alone), messages(ofCheck(id, mistaken)));
        assertEquals(1, ofCheck("syntax", mistaken).size());
    }

    @Test
    void asksForNothingMoreInAFileThatIsNotUnderstood() {
        assertEquals(
                List.of("3 syntax"),
                found(
                        """
                        team Unused "Unused"
                        journey Coffee "Coffee" {
                            stage "Buys"
                            stage Use "Uses"
                        }
                        """));
    }

    @Test
    void reportsNoNameThatMayStandWhereTheMistakeIs() {
        assertEquals(
                List.of("1 syntax", "2 syntax", "3 syntax"),
                found(
                        """
                        team "Baristas"
                        chanel Shop "Shop" offline
                        source App "App" online
                        journey Coffee "Coffee" {
                            owner Baristas
                            stage Buy "Buys" {
                                touchpoint Order "Orders" via Shop
                                touchpoint Again "Orders again" via App
                            }
                        }
                        """));
    }

    @Test
    void reportsTheNameOfAnotherKind() {
        assertEquals(
                List.of("1 syntax", "3 unresolved-reference"),
                found(
                        """
                        team "Baristas"
                        journey Coffee "Coffee" {
                            persona Nobody
                        }
                        """));
    }

    @Test
    void reportsOnlyWhatStandsInOneFactBeforeAMissingBrace() {
        assertEquals(
                List.of("4 emotion-out-of-range", "6 syntax"),
                found(
                        """
                        journey Coffee "Coffee" {
                            owner Nobody
                            stage Buy "Buys" {
                                step Order "Orders" { emotion 5 }
                                step Order "Orders again"
                        team Baristas "Baristas"
                        journey Tea "Tea" {
                            stage Buy "Buys" {
                                step Order "Orders" { emotion 5 }
                            }
                        }
                        """));
    }

    @Test
    void offersNoFixWhileThereAreSyntaxErrors() {
        XtextResource map =
                maps.read(
                        """
                        team Baristas "Baristas"
                        journey Coffee "Coffee" {
                            owner Barista
                            view "no name"
                        }
                        """);
        List<Issue> issues = maps.issues(map);
        assertEquals(2, issues.size());
        issues.forEach(issue -> assertTrue(fixes.fixFor(map, issue).isEmpty()));
    }

    @Test
    void lateReferencesAreNotFollowUpsOfAnImportThatIsNotUnderstood() throws IOException {
        write("people.journey", "persona Anna \"Anna\"\n");
        assertEquals(
                List.of("1 syntax"),
                foundIn(
                        "map.journey",
                        """
                        imprt "people.journey"
                        journey Coffee "Coffee" { persona Anna }
                        """));
    }

    /**
     * The import is the only finding: the metric that is half known says nothing on its measure.
     */
    @Test
    void aFileGetsNoErrorsFromAMistakeInWhatItImports() throws IOException {
        write(
                "metrics.journey",
                """
                metric Csat "Satisfied?" csat { scale 1 to 5 top }
                metric Sus "Usable?" susss
                team Baristas Shop "Baristas"
                persona Anna "Anna" { goal "Fast" }
                """);
        assertEquals(
                List.of("1 missing-import"),
                foundIn(
                                "map.journey",
                                """
                                import "metrics.journey"
                                team Baristas "Baristas"
                                journey Coffee "Coffee" {
                                    persona Anna, Ben
                                    stage Buy "Buys" {
                                        goal "Be fast" serves Fast
                                        measure Csat target >= 400 { 2026-Q1 300 }
                                        measure Sus { 2026-Q1 300 }
                                        measure Nps { 2026-Q1 300 }
                                    }
                                }
                                """)
                        .stream()
                        .filter(it -> checks().anyMatch(id -> it.endsWith(" " + id)))
                        .toList());
    }

    private List<Issue> ofCheck(String id, String text) throws IOException {
        write("page.journey", text);
        return maps.issues(maps.read(folder.resolve("page.journey").toRealPath())).stream()
                .filter(issue -> issue.getCode().equals(id))
                .toList();
    }

    private static List<String> messages(List<Issue> issues) {
        return issues.stream().map(Issue::getMessage).sorted().toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> foundIn(String name, String text) throws IOException {
        write(name, text);
        return found(maps.issues(maps.read(folder.resolve(name).toRealPath())));
    }

    private List<String> found(String text) {
        return found(maps.issues(text));
    }

    private static List<String> found(List<Issue> issues) {
        return issues.stream()
                .sorted(java.util.Comparator.comparing(Issue::getLineNumber))
                .map(issue -> issue.getLineNumber() + " " + issue.getCode())
                .toList();
    }
}
