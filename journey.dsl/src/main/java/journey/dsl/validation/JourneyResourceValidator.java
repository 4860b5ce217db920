// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import journey.dsl.check.CheckResult;
import journey.dsl.check.CheckSettings;
import journey.dsl.project.FileFactsReader;
import journey.dsl.project.ProjectFacts;
import journey.dsl.recovery.CertainErrors;
import journey.dsl.resource.JourneyResource;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/**
 * Reports what is wrong with a file, and nothing that merely follows from it: beside syntax errors
 * only those {@linkplain CertainErrors errors} that do not follow from them.
 *
 * <p>An exception is a defect of the program and reaches the caller.
 */
public class JourneyResourceValidator extends ResourceValidatorImpl {

    @Inject private CertainErrors certainErrors;
    @Inject private FileFactsReader factsReader;

    /** As {@link #check} when a project says nothing and has no other file, on the clock's day. */
    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
        CheckSettings settings = CheckSettings.defaults(LocalDate.now());
        List<Issue> issues = check((XtextResource) resource, settings, indicator).issues();
        return ProjectFindings.settle(
                resource.getURI(),
                issues,
                () -> ProjectFacts.of(List.of(factsReader.read(resource))));
    }

    /**
     * Checks a file.
     *
     * @return also findings that other files may refute, see {@link ProjectFindings}
     */
    public CheckResult check(
            XtextResource resource, CheckSettings settings, CancelIndicator indicator) {
        CancelIndicator monitor = indicator == null ? CancelIndicator.NullImpl : indicator;
        List<Issue> issues = new ArrayList<>();
        boolean isFlawed = JourneyResource.hasSyntaxErrors(resource);
        CheckSettings asked =
                isFlawed ? settings.only(CheckSettings.Extent.ALWAYS_ERRORS) : settings;
        resolveProxies(resource, monitor);
        failOnDefect(resource);
        collectResourceDiagnostics(resource, monitor, createAcceptor(issues));
        runChecks(resource, asked, monitor, createAcceptor(issues));
        issues.removeIf(Predicate.not(certainErrors.in(resource)));
        return isFlawed
                ? new CheckResult(issues, List.of())
                : IgnoreComments.apply(resource, issues, settings);
    }

    /** The errors of a map, in the order of its text. */
    public List<Issue> errors(XtextResource resource, CheckSettings settings) {
        return check(resource, settings.only(CheckSettings.Extent.ERRORS), CancelIndicator.NullImpl)
                .issues()
                .stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR)
                .sorted(
                        Comparator.comparing(
                                Issue::getOffset, Comparator.nullsFirst(Integer::compare)))
                .toList();
    }

    private static void failOnDefect(Resource resource) {
        for (Resource.Diagnostic error : resource.getErrors()) {
            if (error instanceof ExceptionDiagnostic defect) {
                throw new IllegalStateException(
                        "Linking failed in " + resource.getURI(), defect.getException());
            }
        }
    }

    /** As in Xtext, but an exception goes through instead of to the log. */
    private void runChecks(
            XtextResource resource,
            CheckSettings settings,
            CancelIndicator monitor,
            IAcceptor<Issue> acceptor) {
        Map<Object, Object> context = new HashMap<>();
        context.put(CheckMode.KEY, CheckMode.ALL);
        context.put(CancelableDiagnostician.CANCEL_INDICATOR, monitor);
        context.put(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME, resource.getLanguageName());
        context.put(CheckSettings.class, settings);
        for (EObject element : resource.getContents()) {
            Diagnostic diagnostic = getDiagnostician().validate(element, context);
            for (Diagnostic child : diagnostic.getChildren()) {
                issueFromEValidatorDiagnostic(child, acceptor);
            }
        }
    }
}
