// SPDX-License-Identifier: EPL-2.0
package journey.dsl.check;

import java.util.List;
import org.eclipse.xtext.validation.Issue;

/**
 * What the checks of one file found.
 *
 * @param issues what is to be reported
 * @param ignored what comments in the file hide
 */
public record CheckResult(List<Issue> issues, List<Ignored> ignored) {

    public CheckResult {
        issues = List.copyOf(issues);
        ignored = List.copyOf(ignored);
    }

    /**
     * An issue that a comment hides.
     *
     * @param reason what the comment gives for it
     */
    public record Ignored(Issue issue, String reason) {}
}
