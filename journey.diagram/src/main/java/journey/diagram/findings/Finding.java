// SPDX-License-Identifier: EPL-2.0
package journey.diagram.findings;

import java.util.Optional;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/**
 * What a check has found in a text.
 *
 * @param fix the title of the fix; empty when only the author can fix it
 */
public record Finding(Issue issue, Optional<String> fix) {

    public String checkId() {
        return issue.getCode();
    }

    public String message() {
        return issue.getMessage();
    }

    public Severity severity() {
        return issue.getSeverity();
    }
}
