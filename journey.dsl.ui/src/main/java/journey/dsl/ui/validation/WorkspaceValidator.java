// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.validation;

import journey.dsl.ui.configuration.WorkspaceConfiguration;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import journey.dsl.project.Deliveries;
import journey.dsl.checks.MissingImport;
import journey.dsl.ui.index.MapFacts;
import journey.dsl.ui.index.MapFactsReader;
import journey.dsl.project.Usages;
import journey.dsl.validation.JourneyResourceValidator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
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
    @Inject private MapFactsReader reader;

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
        Project project = projectOf(resource);
        return issues.stream()
                .filter(issue -> project.leaves(issue, resource))
                .map(WorkspaceValidator::withType)
                .toList();
    }

    private Project projectOf(Resource resource) {
        URI uri = resource.getURI();
        IResourceDescriptions all = index.getResourceDescriptions(resource);
        Map<URI, MapFacts> facts =
                StreamSupport.stream(all.getAllResourceDescriptions().spliterator(), false)
                        .map(IResourceDescription::getURI)
                        .filter(other -> isInSameProject(uri, other) && !other.equals(uri))
                        .collect(Collectors.toMap(Function.identity(), other -> facts(all, other)));
        facts.values().removeIf(other -> other == MapFacts.NONE);
        facts.put(uri, reader.factsOf(resource));
        return new Project(facts);
    }

    private static MapFacts facts(IResourceDescriptions all, URI file) {
        return MapFacts.of(all.getResourceDescription(file)).orElse(MapFacts.NONE);
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

    /** What the files of a project say together. */
    private record Project(Map<URI, MapFacts> facts) {

        /** Tells whether a finding holds in view of all files, as at the end of a command line. */
        boolean leaves(Issue issue, Resource resource) {
            if (Usages.areAskedBy(issue.getCode())) {
                return !all(MapFacts::uses).contains(issue.getUriToProblem())
                        && (!Usages.isLibrary(resource)
                                || all(MapFacts::sees).contains(resource.getURI()));
            }
            if (Deliveries.areAskedBy(issue.getCode())) {
                return !all(MapFacts::reaches).contains(issue.getUriToProblem());
            }
            return !isReportedElsewhere(issue, resource);
        }

        private Set<URI> all(Function<MapFacts, Collection<URI>> part) {
            return facts.values().stream()
                    .flatMap(file -> part.apply(file).stream())
                    .collect(Collectors.toCollection(HashSet::new));
        }

        /** An import of a file that has errors itself is no finding when that file has markers. */
        private boolean isReportedElsewhere(Issue issue, Resource resource) {
            return MissingImport.ID.equals(issue.getCode())
                    && issue.getData() != null
                    && issue.getData().length > 0
                    && !issue.getData()[0].equals(resource.getURI().toString())
                    && facts.containsKey(URI.createURI(issue.getData()[0]));
        }
    }
}
