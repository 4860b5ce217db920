// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.resource.JourneyResource;
import journey.dsl.scoping.ImportedFiles;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/**
 * Reports what is wrong with a file, and nothing that merely follows from it: a file with syntax
 * errors gets no other findings, and one whose imports cannot be read gets none on references that
 * may lead into them.
 *
 * <p>An exception is a defect of the program and reaches the caller.
 */
public class JourneyResourceValidator extends ResourceValidatorImpl {

    @Inject private ImportedFiles importedFiles;

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
        CancelIndicator monitor = indicator == null ? CancelIndicator.NullImpl : indicator;
        List<Issue> issues = new ArrayList<>();
        if (JourneyResource.hasSyntaxErrors(resource)) {
            collectResourceDiagnostics(resource, monitor, createAcceptor(issues));
            issues.removeIf(issue -> LanguageErrors.UNRESOLVED_REFERENCE.equals(issue.getCode()));
            return issues;
        }
        resolveProxies(resource, monitor);
        failOnDefect(resource);
        collectResourceDiagnostics(resource, monitor, createAcceptor(issues));
        validate(resource, mode, monitor, createAcceptor(issues));
        if (!importedFiles.areComplete(resource)) {
            issues.removeIf(issue -> LanguageErrors.UNRESOLVED_REFERENCE.equals(issue.getCode()));
        }
        return issues;
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
    @Override
    protected void validate(
            Resource resource,
            EObject element,
            CheckMode mode,
            CancelIndicator monitor,
            IAcceptor<Issue> acceptor) {
        Map<Object, Object> options = new HashMap<>();
        options.put(CheckMode.KEY, mode);
        options.put(CancelableDiagnostician.CANCEL_INDICATOR, monitor);
        options.put(
                AbstractInjectableValidator.CURRENT_LANGUAGE_NAME,
                ((XtextResource) resource).getLanguageName());
        Diagnostic diagnostic = getDiagnostician().validate(element, options);
        for (Diagnostic child : diagnostic.getChildren()) {
            issueFromEValidatorDiagnostic(child, acceptor);
        }
    }
}
