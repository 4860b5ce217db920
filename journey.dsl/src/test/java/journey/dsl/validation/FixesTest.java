// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.fixes.RemoveDeclaration;
import journey.dsl.resource.JourneyResource;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix, on every example: it fixes what it is for, and harms nothing. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class FixesTest {

    /** What examples do not have: something to fix in many shapes, with comments everywhere. */
    private static final String UNTIDY =
            """
            /* head */ // journey:ignore unused-team, unmeasured-stage -- why
            team A "A" team B "B" // both
            /** Described. */ // more
            team C "C" /* behind */

            // about the metric
            metric M "M" nps { } source S "S" survey { collected 2026-01-01 /* to */ } // end

            channel Web "Web" online channel Shop "Shop" offline
            persona P "P" { goal G "G" /* goal */ }
            journey Coffee "Coffee" { // {
                stage Buy "Orders" // }
                stage Use "Drinks" { } stage Pay "Pays" { step W "W" /* w */ }
                // journey:ignore nothing -- because
                stage Go "Goes" /* { */ { // {
                    // first
                    step Walks "Walks" // second
                } // journey:ignore -- why
            }
            // last\
            """;

    @Inject private Maps maps;
    @Inject private Fixes fixes;

    static Stream<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".journey")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        texts.add(UNTIDY);
        return texts.stream()
                .flatMap(
                        text ->
                                Stream.of(
                                        text,
                                        text.replace("\n", "\r\n"),
                                        "\uFEFF" + text.stripTrailing(),
                                        text.replace("    ", "\t").replace("\n", "\r"),
                                        text.replaceAll("(?m)(?<![^\\s])//.*$", "")
                                                .replace('\n', ' ')));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void everyFixMendsItsFindingAndTouchesNothingElse(String text) {
        XtextResource resource = maps.read(text);
        assertFalse(JourneyResource.hasSyntaxErrors(resource), resource.getErrors().toString());
        List<Issue> issues = maps.issues(resource);
        for (Issue issue : issues) {
            Optional<Fix> fix = fixes.fixFor(resource, issue);
            if (fix.isPresent()) {
                String after = Edits.apply(text, fix.get().edits());
                String what = issue + "\n" + fix.get() + "\n" + after;
                XtextResource fixed = maps.read(after);
                assertFalse(JourneyResource.hasSyntaxErrors(fixed), what);
                assertEquals(
                        count(issues, issue.getCode()) - 1,
                        count(maps.issues(fixed), issue.getCode()),
                        what);
                assertCommentsAreKept(resource, fix.get(), fixed, what);
                assertEquals(lineBreaks(text), lineBreaks(after), what);
                assertEquals(text.startsWith("\uFEFF"), after.startsWith("\uFEFF"), what);
            }
        }
    }

    @Test
    void thereIsSomethingToFixInManyShapes() {
        XtextResource resource = maps.read(UNTIDY);
        long fixable =
                maps.issues(resource).stream()
                        .filter(issue -> fixes.fixFor(resource, issue).isPresent())
                        .count();
        assertTrue(fixable > 10, () -> fixable + " in " + maps.issues(resource));
    }

    @Test
    void doesNotEmptyAFile() {
        XtextResource resource = maps.read("team A \"A\"\nteam B \"B\"\n");
        RemoveDeclaration fix = new RemoveDeclaration();
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setCode("unused-team");
        assertEquals(Optional.empty(), fix.fix(resource, Maps.element(resource, "A"), issue));
        assertTrue(fix.fix(resource, Maps.element(resource, "B"), issue).isPresent());
    }

    /** Comments go only with what is removed, and with the words of an ignoring comment. */
    private static void assertCommentsAreKept(
            XtextResource before, Fix fix, XtextResource after, String what) {
        List<String> expected = new ArrayList<>();
        for (ILeafNode leaf : comments(before)) {
            boolean removed =
                    fix.edits().stream()
                            .anyMatch(
                                    edit ->
                                            edit.offset() < leaf.getEndOffset()
                                                    && leaf.getOffset() < edit.end()
                                                    && !edit.text()
                                                            .contains(leaf.getText().strip()));
            if (!removed) {
                expected.add(leaf.getText().strip());
            }
        }
        List<String> left = comments(after).stream().map(it -> it.getText().strip()).toList();
        assertTrue(left.containsAll(expected), () -> expected + "\n" + left + "\n" + what);
    }

    private static List<ILeafNode> comments(XtextResource resource) {
        List<ILeafNode> comments = new ArrayList<>();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().startsWith("/")) {
                comments.add(leaf);
            }
        }
        return comments;
    }

    /** The kinds of line break; of a text on one line those that a fix may bring. */
    private static List<String> lineBreaks(String text) {
        List<String> kinds =
                Pattern.compile("\r\n|\r|\n")
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList();
        return kinds.isEmpty() ? List.of("\n") : kinds;
    }

    private static long count(List<Issue> issues, String id) {
        return issues.stream().filter(issue -> issue.getCode().equals(id)).count();
    }
}
