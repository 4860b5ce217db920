// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.validation;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.project.FileFactsReader;
import journey.dsl.project.ProjectFacts;
import journey.dsl.ui.configuration.WorkspaceConfiguration;
import journey.dsl.ui.index.IndexedFile;
import journey.dsl.validation.JourneyResourceValidator;
import journey.dsl.validation.ProjectFindings;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;

/**
 * Checks a file of the workspace as the command line checks it together with all files of its
 * project: with the settings of the project, and with what the other files say in the index.
 */
public class WorkspaceValidator extends JourneyResourceValidator {

    @Inject private WorkspaceConfiguration configuration;
    @Inject private ResourceDescriptionsProvider index;
    @Inject private FileFactsReader reader;

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
        URI uri = resource.getURI();
        if (!uri.isPlatformResource()) {
            return super.validate(resource, mode, indicator);
        }
        if (configuration.leavesOut(uri)) {
            return List.of();
        }
        List<Issue> issues =
                check((XtextResource) resource, configuration.settingsFor(uri), indicator).issues();
        return ProjectFindings.settle(uri, issues, () -> factsOfProject(resource)).stream()
                .map(WorkspaceValidator::withType)
                .toList();
    }

    private ProjectFacts factsOfProject(Resource resource) {
        URI uri = resource.getURI();
        ProjectFacts facts = ProjectFacts.of(List.of(reader.read(resource)));
        for (IResourceDescription file :
                index.getResourceDescriptions(resource).getAllResourceDescriptions()) {
            if (isInSameProject(uri, file.getURI()) && !uri.equals(file.getURI())) {
                IndexedFile.of(file).map(IndexedFile::facts).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static boolean isInSameProject(URI one, URI other) {
        return other.isPlatformResource() && one.segment(1).equals(other.segment(1));
    }

    /** An issue without a type would get a marker that nothing removes. */
    private static Issue withType(Issue issue) {
        if (issue.getType() == null && issue instanceof Issue.IssueImpl untyped) {
            untyped.setType(CheckType.FAST);
        }
        return issue;
    }
}
