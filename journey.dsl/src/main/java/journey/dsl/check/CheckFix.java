// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Fixes what one check finds. The same fix serves the command line and the editor: it knows no user
 * interface, and writes nothing itself.
 */
public interface CheckFix {

    /** Whether its edits leave nothing to decide. */
    boolean isSafe();

    /**
     * The fix for a finding.
     *
     * @param resource holds the text that the edits are about
     * @param element what the finding is about; null when it is about no element
     * @param issue the finding; fix arguments are in its data
     * @return empty when this finding cannot be fixed without its author
     */
    Optional<Fix> fix(XtextResource resource, EObject element, Issue issue);

    /** For checks whose findings only the author can fix. */
    final class None implements CheckFix {

        @Override
        public boolean isSafe() {
            return false;
        }

        @Override
        public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
            return Optional.empty();
        }
    }
}
