// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonParser;
import com.google.inject.Inject;
import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckFix;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.Fix;
import journey.dsl.check.JourneyCheck;
import journey.dsl.editing.Edits;
import journey.dsl.flow.FlowFile;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check has an id, a page whose examples behave as they say, a test, and a word on its fix.
 */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CheckCatalogueTest {

    private static final Path PAGES = Pages.ROOT.resolve("docs/checks");
    private static final Path TESTS = Path.of("src/test/java/journey/dsl/checks");

    @Inject private Maps maps;
    @Inject private Fixes fixes;
    @Inject private Injector injector;
    @TempDir private Path folder;

    static List<CheckDescription> checks() {
        return CheckCatalogue.all();
    }

    static List<Class<? extends JourneyCheck>> checkClasses() {
        return CheckCatalogue.checkClasses();
    }

    @Test
    void everyIdIsUnique() {
        List<String> ids = CheckCatalogue.all().stream().map(CheckDescription::id).toList();
        assertEquals(ids.size(), new TreeSet<>(ids).size(), ids.toString());
    }

    /** Who switches off what lacks evidence, or is missing, still wants to know of these. */
    @Test
    void whatIsUnusedIgnoredOrImportedInVainIsHygiene() {
        assertEquals(
                List.of(
                        "circular-import",
                        "ignore-without-reason",
                        "join-of-one",
                        "too-many-stages",
                        "unused-channel",
                        "unused-ignore",
                        "unused-metric",
                        "unused-persona",
                        "unused-source",
                        "unused-system",
                        "unused-team"),
                CheckCatalogue.all().stream()
                        .filter(check -> check.group() == CheckGroup.HYGIENE)
                        .map(CheckDescription::id)
                        .toList());
    }

    @Test
    void everyPageBelongsToACheck() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertEquals(
                    new TreeSet<>(
                            CheckCatalogue.all().stream()
                                    .map(check -> check.id() + ".md")
                                    .toList()),
                    new TreeSet<>(
                            pages.map(page -> page.getFileName().toString())
                                    .filter(name -> !name.equals("README.md"))
                                    .toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("checkClasses")
    void everyCheckIsNamedAsItsId(Class<? extends JourneyCheck> check) {
        String name = check.getSimpleName();
        String kebab = name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        assertEquals(kebab, CheckDescription.of(check).id());
    }

    @ParameterizedTest
    @MethodSource("checkClasses")
    void everyCheckHasATest(Class<? extends JourneyCheck> check) {
        Path test = TESTS.resolve(check.getSimpleName() + "Test.java");
        assertTrue(Files.exists(test), () -> "no " + test);
    }

    @ParameterizedTest
    @MethodSource("checkClasses")
    void everyCheckIsShort(Class<? extends JourneyCheck> check) throws IOException {
        Path source =
                Pages.ROOT.resolve(
                        "journey.dsl/src/main/java/" + check.getName().replace('.', '/') + ".java");
        try (Stream<String> lines = Files.lines(source)) {
            long code = lines.dropWhile(line -> !line.startsWith("@CheckInfo")).count();
            assertTrue(code <= 75, () -> check.getSimpleName() + " has " + code + " lines");
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyPageNamesSeverityAndGroup(CheckDescription check) throws IOException {
        String page = page(check);
        assertTrue(page.startsWith("# " + check.id() + "\n"), page);
        String facts =
                "**Severity:** %s   **Group:** %s"
                        .formatted(
                                check.severity().name().toLowerCase(Locale.ROOT),
                                check.group().id());
        assertTrue(page.contains(facts), () -> "not on the page: " + facts);
        assertTrue(page.contains("\n## Fix\n"), page);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyPageDeclaresTheFix(CheckDescription check) throws IOException {
        CheckFix fix = injector.getInstance(check.fix());
        String declaration =
                fix instanceof CheckFix.None
                        ? "\nNo automatic fix: "
                        : fix.isSafe()
                                ? "\n`journey check --fix` "
                                : "\n`journey check --fix --unsafe-fixes` ";
        String fixSection = page(check).substring(page(check).indexOf("\n## Fix\n"));
        assertTrue(fixSection.contains(declaration), () -> "not on the page: " + declaration);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyPageNamesTheOptions(CheckDescription check) throws IOException {
        String page = page(check);
        for (CheckOption option : check.options().values()) {
            String row = "- `%s`, %d by default: ".formatted(option.name(), option.value());
            assertTrue(page.contains(row), () -> "not on the page: " + row);
        }
    }

    /** A fix that needs a decision may leave another finding, but the finding itself goes. */
    @ParameterizedTest
    @MethodSource("checks")
    void theFixMendsTheBadExample(CheckDescription check) throws IOException {
        if (check.fix() == CheckFix.None.class) {
            return;
        }
        XtextResource resource = maps.read(file(check, "Bad"));
        List<Issue> found =
                maps.issues(resource).stream()
                        .filter(issue -> issue.getCode().equals(check.id()))
                        .toList();
        Fix fix = fixes.fixFor(resource, found.get(0)).orElseThrow();
        assertEquals(injector.getInstance(check.fix()).isSafe(), fix.safe());
        String text = resource.getParseResult().getRootNode().getText();
        List<String> left =
                issues(write(Edits.apply(text, fix.edits()))).stream().map(Issue::getCode).toList();
        assertEquals(found.size() - 1, left.stream().filter(check.id()::equals).count());
        assertTrue(check.id().equals("syntax") || !left.contains("syntax"), left.toString());
    }

    @ParameterizedTest
    @MethodSource("checkClasses")
    void everyFixHasATest(Class<? extends JourneyCheck> check) throws IOException {
        String test = Files.readString(TESTS.resolve(check.getSimpleName() + "Test.java"));
        boolean fixes = check.getAnnotation(CheckInfo.class).fix() != CheckFix.None.class;
        assertEquals(fixes, test.contains("assertFixed("));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theBadExampleIsReported(CheckDescription check) throws IOException {
        List<Issue> issues = issues(file(check, "Bad"));
        assertTrue(
                issues.stream().anyMatch(issue -> issue.getCode().equals(check.id())),
                () -> check.id() + " does not report: " + issues);
        assertEquals(
                List.of(),
                issues.stream()
                        .filter(issue -> issue.getSeverity() == Severity.ERROR)
                        .filter(issue -> !issue.getCode().equals(check.id()))
                        .toList());
        assertTrue(
                issues.stream().allMatch(issue -> issue.getMessage().matches("(?s).*[.?…}]")),
                () -> "not sentences: " + issues);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theGoodExampleIsNotReported(CheckDescription check) throws IOException {
        assertEquals(
                List.of(),
                issues(file(check, "Good")).stream()
                        .filter(
                                issue ->
                                        issue.getCode().equals(check.id())
                                                || issue.getSeverity() == Severity.ERROR)
                        .toList());
    }

    private List<Issue> issues(Path file) {
        return maps.issues(maps.read(file));
    }

    /** An example in a file, beside the flow that its page shows. */
    private Path file(CheckDescription check, String heading) throws IOException {
        List<Pages.Block> flow = Pages.sections(page(check)).getOrDefault("Flow file", List.of());
        for (Pages.Block block : flow) {
            String name =
                    JsonParser.parseString(block.text())
                            .getAsJsonObject()
                            .get("journey")
                            .getAsString();
            Files.writeString(folder.resolve(name + FlowFile.SUFFIX), block.text());
        }
        return write(example(check, heading));
    }

    private Path write(String example) throws IOException {
        return Files.writeString(folder.resolve("page.journey"), example).toRealPath();
    }

    private static String page(CheckDescription check) throws IOException {
        return Files.readString(PAGES.resolve(check.id() + ".md"));
    }

    private static String example(CheckDescription check, String heading) throws IOException {
        Map<String, String> examples = Pages.examplesByHeading(page(check));
        String example = examples.get(heading);
        return example == null ? fail(check.id() + " has no example " + heading) : example;
    }
}
