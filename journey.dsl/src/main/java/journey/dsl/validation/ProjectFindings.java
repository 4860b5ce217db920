// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import journey.dsl.check.CheckDescription;
import journey.dsl.project.Assumption;
import journey.dsl.project.CheckScope;
import journey.dsl.project.ProjectFacts;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;

/**
 * Decides which findings of a file stand in view of the other files of its project. A check says by
 * its {@link CheckScope} what of other files refutes its findings.
 */
public final class ProjectFindings {

    private ProjectFindings() {}

    /** What a finding supposes about other files; empty when they have no say in it. */
    public static Optional<Assumption> assumption(URI file, Issue issue) {
        CheckScope scope =
                CheckCatalogue.find(issue.getCode())
                        .map(CheckDescription::scope)
                        .orElse(CheckScope.FILE);
        return switch (scope) {
            case FILE -> Optional.empty();
            case UNLESS_USED, UNLESS_DELIVERED ->
                    Optional.of(new Assumption(scope, file, issue.getUriToProblem()));
            case UNLESS_REPORTED ->
                    Optional.of(new Assumption(scope, file, URI.createURI(issue.getData()[0])));
        };
    }

    /**
     * The findings of a file that stand, in the same order.
     *
     * @param facts what the files of the project say; asked for once, and only when it matters
     */
    public static List<Issue> settle(URI file, List<Issue> issues, Supplier<ProjectFacts> facts) {
        if (issues.stream().allMatch(issue -> assumption(file, issue).isEmpty())) {
            return issues;
        }
        ProjectFacts known = facts.get();
        return issues.stream()
                .filter(issue -> assumption(file, issue).filter(known::refutes).isEmpty())
                .toList();
    }
}
