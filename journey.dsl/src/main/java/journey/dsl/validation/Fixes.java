// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import com.google.inject.Inject;
import com.google.inject.Injector;
import java.util.Optional;
import journey.dsl.check.Fix;
import journey.dsl.resource.JourneyResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Finds the fix for a finding. */
public final class Fixes {

    private final Injector injector;

    @Inject
    Fixes(Injector injector) {
        this.injector = injector;
    }

    /**
     * The fix for a finding in a file; empty when only its author can fix it, or while the file has
     * syntax errors: an edit would be made of what is only half known.
     */
    public Optional<Fix> fixFor(XtextResource resource, Issue issue) {
        if (JourneyResource.hasSyntaxErrors(resource)) {
            return Optional.empty();
        }
        return CheckCatalogue.find(issue.getCode())
                .map(check -> injector.getInstance(check.fix()))
                .flatMap(
                        fix ->
                                fix.fix(
                                        resource,
                                        element(resource, issue.getUriToProblem()),
                                        issue));
    }

    private static EObject element(XtextResource resource, URI uri) {
        return uri == null || uri.fragment() == null ? null : resource.getEObject(uri.fragment());
    }
}
