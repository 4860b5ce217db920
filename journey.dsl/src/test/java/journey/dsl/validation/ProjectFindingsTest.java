// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckSettings;
import journey.dsl.check.JourneyCheck;
import journey.dsl.checks.FutureWithoutActions;
import journey.dsl.project.CheckScope;
import journey.dsl.project.Deliveries;
import journey.dsl.project.FileFacts;
import journey.dsl.project.FileFactsReader;
import journey.dsl.project.ProjectFacts;
import journey.dsl.project.Usages;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command line and Eclipse have in common when they check several files. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ProjectFindingsTest {

    private static final String MAP =
            """
            import "library.journey"

            journey Coffee "Coffee" {
                stage Buy "Buys" {
                    touchpoint Order "Orders" via Shop {
                        opportunity Ahead "Order ahead" importance 9 satisfaction 2
                        opportunity Seats "More seats" importance 9 satisfaction 2
                    }
                    touchpoint Pay "Pays in the app" via Shop proposed
                }
            }
            """;

    private static final String LIBRARY =
            """
            channel Shop "Shop" offline
            channel Market "Market" offline
            """;

    private static final String FUTURE =
            """
            import "map.journey"

            journey Later "Later" {
                action OrderAhead "Order ahead" { delivers Coffee.Buy.Order.Ahead, Coffee.Buy.Pay }
            }
            """;

    @Inject private Maps maps;
    @Inject private JourneyResourceValidator validator;
    @Inject private FileFactsReader reader;
    @TempDir private Path folder;

    private final Map<String, XtextResource> files = new TreeMap<>();

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<Issue> check(XtextResource file) {
        return validator
                .check(file, CheckSettings.defaults(LocalDate.EPOCH), CancelIndicator.NullImpl)
                .issues();
    }

    /** The findings of all files that other files may refute, when these are checked together. */
    private List<String> findings(String... names) {
        List<FileFacts> facts = new ArrayList<>();
        for (String name : names) {
            XtextResource file = maps.read(folder.resolve(name));
            files.put(name, file);
            check(file);
            facts.add(reader.read(file));
        }
        Collections.reverse(facts);
        ProjectFacts project = ProjectFacts.of(facts);
        List<String> findings = new ArrayList<>();
        for (String name : names) {
            XtextResource file = files.get(name);
            ProjectFindings.settle(file.getURI(), check(file), () -> project).stream()
                    .filter(it -> ProjectFindings.assumption(file.getURI(), it).isPresent())
                    .map(it -> it.getCode() + " " + it.getUriToProblem().fragment())
                    .forEach(findings::add);
        }
        return findings;
    }

    @Test
    void takesAnElementAsUsedThatAnotherFileUses() throws IOException {
        file("map.journey", "team A \"A\"\nteam B \"B\"\njourney J \"J\"\n");
        file("user.journey", "import \"map.journey\"\njourney K \"K\" { owner A }\n");
        assertEquals(List.of("unused-team A", "unused-team B"), findings("map.journey"));
        assertEquals(List.of("unused-team B"), findings("map.journey", "user.journey"));
    }

    @Test
    void findsNothingUnusedInALibraryThatNoMapSees() throws IOException {
        file("library.journey", LIBRARY);
        file("map.journey", MAP);
        assertEquals(List.of(), findings("library.journey"));
        assertTrue(findings("library.journey", "map.journey").contains("unused-channel Market"));
    }

    @Test
    void takesAnElementAsDeliveredThatAnActionInAnotherFileDelivers() throws IOException {
        file("library.journey", LIBRARY);
        file("map.journey", MAP);
        file("future.journey", FUTURE);
        assertEquals(
                List.of(
                        "opportunity-without-action Coffee.Buy.Order.Ahead",
                        "opportunity-without-action Coffee.Buy.Order.Seats",
                        "proposed-in-current-without-action Coffee.Buy.Pay"),
                findings("map.journey"));
        assertEquals(
                List.of("opportunity-without-action Coffee.Buy.Order.Seats"),
                findings("map.journey", "future.journey"));
    }

    @Test
    void reportsAnErrorInAnImportedFileOnceWhereThatIsCheckedToo() throws IOException {
        file("broken.journey", "team A \"A\n");
        file("map.journey", "import \"broken.journey\"\njourney J \"J\"\n");
        assertEquals(List.of("missing-import import(broken%2Ejourney)"), findings("map.journey"));
        assertEquals(List.of(), findings("map.journey", "broken.journey"));
    }

    @Test
    void reportsAnImportOfNothingWhateverElseIsChecked() throws IOException {
        file("map.journey", "import \"nothing.journey\"\njourney J \"J\"\n");
        assertEquals(List.of("missing-import import(nothing%2Ejourney)"), findings("map.journey"));
    }

    @Test
    void addsUpWhatSeveralThreadsFoundOut() throws IOException {
        file("library.journey", LIBRARY);
        file("map.journey", MAP);
        findings("library.journey", "map.journey");
        XtextResource library = files.get("library.journey");
        ProjectFacts sum = ProjectFacts.of(List.of(reader.read(library)));
        sum.add(ProjectFacts.of(List.of(reader.read(files.get("map.journey")))));
        assertEquals(
                List.of("unused-channel"),
                ProjectFindings.settle(library.getURI(), check(library), () -> sum).stream()
                        .map(Issue::getCode)
                        .toList());
    }

    /** Xtext asks for one file and tells nothing of others. */
    @Test
    void settlesAFileOfWhichNothingElseIsKnown() {
        assertEquals(List.of(), maps.issues(LIBRARY));
        assertEquals(1, maps.issues("team A \"A\"\njourney J \"J\"\n", "unused-team").size());
    }

    @Test
    void asksForNoFactsThatDoNotMatter() throws IOException {
        file("map.journey", "journey J \"J\"\n");
        XtextResource map = maps.read(folder.resolve("map.journey"));
        List<Issue> issues = check(map);
        assertFalse(issues.isEmpty());
        assertEquals(
                issues,
                ProjectFindings.settle(
                        map.getURI(),
                        issues,
                        () -> {
                            throw new AssertionError("asked");
                        }));
    }

    /** Otherwise it would report what another file uses or delivers. */
    @ParameterizedTest
    @MethodSource("checkClasses")
    void checkThatAsksWhatItsFileUsesOrDeliversLetsOthersRefuteIt(
            Class<? extends JourneyCheck> type) {
        CheckScope scope = type.getAnnotation(CheckInfo.class).scope();
        boolean asks = asks(type, Usages.class);
        assertEquals(asks, scope == CheckScope.UNLESS_USED);
        // Its page says that it sees no action in another file.
        if (type != FutureWithoutActions.class) {
            assertEquals(asks(type, Deliveries.class), scope == CheckScope.UNLESS_DELIVERED);
        }
    }

    static List<Class<? extends JourneyCheck>> checkClasses() {
        return CheckCatalogue.checkClasses();
    }

    private static boolean asks(Class<?> check, Class<?> service) {
        return Arrays.stream(check.getDeclaredFields())
                .anyMatch(field -> field.getType() == service);
    }
}
