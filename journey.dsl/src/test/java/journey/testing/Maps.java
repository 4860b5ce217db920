// SPDX-License-Identifier: EPL-2.0
package journey.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.check.CheckSettings;
import journey.dsl.check.Fix;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.editing.Edits;
import journey.dsl.validation.Fixes;
import journey.dsl.validation.JourneyResourceValidator;
import journey.model.JourneyFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Reads maps in tests and tells what is found in them. */
public final class Maps {

    @Inject private Provider<XtextResourceSet> resourceSets;
    @Inject private IResourceValidator validator;
    @Inject private Fixes fixes;

    /** Reads a map from a text that stands in the test. */
    public XtextResource read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public XtextResource read(byte[] bytes) {
        XtextResource resource =
                (XtextResource)
                        resourceSets.get().createResource(URI.createURI("memory:/map.journey"));
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    /** Reads a map from the disk, with what it imports. */
    public XtextResource read(Path file) {
        return (XtextResource)
                resourceSets.get().getResource(URI.createFileURI(file.toString()), true);
    }

    public static JourneyFile file(XtextResource resource) {
        return (JourneyFile) resource.getContents().get(0);
    }

    /** The element behind a name-based fragment; fails when there is none. */
    public static EObject element(XtextResource resource, String fragment) {
        EObject element = resource.getEObject(fragment);
        return element == null ? fail("no element " + fragment) : element;
    }

    public List<Issue> issues(XtextResource resource) {
        return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    public List<Issue> issues(String text) {
        return issues(read(text));
    }

    public List<Issue> issues(String text, String checkId) {
        return issues(text).stream().filter(issue -> issue.getCode().equals(checkId)).toList();
    }

    /** What a check finds when a project or the clock says something else. */
    public List<Issue> issues(String text, String checkId, CheckSettings settings) {
        return ((JourneyResourceValidator) validator)
                .check(read(text), settings, CancelIndicator.NullImpl).issues().stream()
                        .filter(issue -> issue.getCode().equals(checkId))
                        .toList();
    }

    /** What leaves a map without a sensible meaning; for tests that are not about the checks. */
    public List<Issue> errors(XtextResource resource) {
        return issues(resource).stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR)
                .toList();
    }

    public List<Issue> errors(String text) {
        return errors(read(text));
    }

    /** Asserts that a check reports once in a map, and returns what it reports. */
    public Issue onlyIssue(String text, String checkId) {
        List<Issue> issues = issues(text, checkId);
        assertEquals(1, issues.size(), () -> checkId + " in " + issues(text));
        return issues.get(0);
    }

    /**
     * Asserts that a check reports once in a map, on an element and on exactly this part of the
     * text.
     *
     * @param fragment the name-based fragment of the element
     * @param place the part of the text; its last occurrence counts
     */
    public Issue assertReported(String text, String checkId, String fragment, String place) {
        Issue issue = onlyIssue(text, checkId);
        assertEquals(fragment, issue.getUriToProblem().fragment());
        assertEquals(text.lastIndexOf(place), issue.getOffset(), issue.getMessage());
        assertEquals(place.length(), issue.getLength(), issue.getMessage());
        return issue;
    }

    public void assertNotReported(String text, String checkId) {
        assertEquals(List.of(), issues(text, checkId));
    }

    /** The fix for the only finding of a check in a map. */
    public Optional<Fix> fix(String text, String checkId) {
        XtextResource resource = read(text);
        List<Issue> found =
                issues(resource).stream().filter(issue -> issue.getCode().equals(checkId)).toList();
        assertEquals(1, found.size(), () -> checkId + " in " + issues(text));
        return fixes.fixFor(resource, found.get(0));
    }

    /**
     * Asserts that the fix for the only finding of a check makes one map of another, that the map
     * can be read afterwards, and that the finding is gone.
     */
    public void assertFixed(String before, String checkId, String after) {
        Fix fix = fix(before, checkId).orElseThrow(() -> new AssertionError("no fix"));
        assertEquals(after, Edits.apply(before, fix.edits()));
        List<String> left =
                issues(after).stream()
                        .map(Issue::getCode)
                        .filter(code -> code.equals(checkId) || code.equals(LanguageErrors.SYNTAX))
                        .toList();
        assertEquals(List.of(), left);
    }

    /** Asserts that only its author can fix the only finding of a check in a map. */
    public void assertNotFixable(String text, String checkId) {
        assertEquals(Optional.empty(), fix(text, checkId));
    }
}
