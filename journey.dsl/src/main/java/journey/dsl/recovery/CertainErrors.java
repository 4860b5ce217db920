// SPDX-License-Identifier: EPL-2.0
package journey.dsl.recovery;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import journey.dsl.backstage.BackstageWork;
import journey.dsl.diagnostics.LanguageErrors;
import journey.dsl.resource.JourneyResource;
import journey.dsl.scoping.ImportedFiles;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.NamedElement;
import journey.model.Observation;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.Issue;

/**
 * Tells findings that stand on their own from those that may follow from a syntax error: in the
 * file itself, or in one that it imports.
 */
@Singleton
public final class CertainErrors {

    /** What the parser has said, and nothing follows from. */
    private static final Set<String> OF_PARSER =
            Set.of(
                    LanguageErrors.SYNTAX,
                    LanguageErrors.MALFORMED_DATE,
                    LanguageErrors.MALFORMED_PERIOD);

    /** Errors in one fact alone, whatever the block that it belongs to. */
    private static final Set<String> OF_ONE_FACT =
            Set.of(
                    "emotion-out-of-range",
                    "reversed-time",
                    "score-out-of-range",
                    "value-out-of-scale");

    private final ImportedFiles importedFiles;
    private final IResourceScopeCache cache;

    @Inject
    CertainErrors(ImportedFiles importedFiles, IResourceScopeCache cache) {
        this.importedFiles = importedFiles;
        this.cache = cache;
    }

    /**
     * Which findings in a file stand.
     *
     * @param file with syntax errors only checked for what is always an error
     */
    public Predicate<Issue> in(XtextResource file) {
        Predicate<Issue> isFound =
                importedFiles.areComplete(file)
                        ? issue -> true
                        : issue -> !LanguageErrors.UNRESOLVED_REFERENCE.equals(issue.getCode());
        boolean isUnderstood =
                importedFiles.visibleFrom(file).stream()
                        .noneMatch(JourneyResource::hasSyntaxErrors);
        if (isUnderstood) {
            return isFound;
        }
        Predicate<Issue> isOfParser = issue -> OF_PARSER.contains(issue.getCode());
        return JourneyResource.hasSyntaxErrors(file)
                ? isOfParser.or(inFlawed(file, isFound))
                : isFound.and(issue -> isFounded(issue, file));
    }

    private Predicate<Issue> inFlawed(XtextResource file, Predicate<Issue> isFound) {
        Understanding understanding = understanding(file);
        if (!understanding.isNested()) {
            return issue ->
                    OF_ONE_FACT.contains(issue.getCode())
                            && understanding.isBeforeMistakes(issue.getOffset())
                            && understanding.isFactWhole(issue.getOffset())
                            && isFounded(issue, file);
        }
        CertainNames names = new CertainNames(file, understanding);
        return isFound.and(
                issue ->
                        understanding.isFactWhole(issue.getOffset())
                                && isFounded(issue, file)
                                && names.isCertain(issue));
    }

    /** Tells whether everything was understood that a finding is founded on. */
    private boolean isFounded(Issue issue, XtextResource file) {
        Optional<EObject> element =
                Optional.ofNullable(issue.getUriToProblem())
                        .map(uri -> file.getEObject(uri.fragment()));
        return element.filter(it -> !isFounded(issue.getCode(), it)).isEmpty();
    }

    private boolean isFounded(String check, EObject element) {
        return switch (check) {
            case "duplicate-name" -> areNamesUnderstood(element);
            case "for-unknown-persona" ->
                    isUnderstoodButForParts(EcoreUtil2.getContainerOfType(element, Journey.class));
            case "ill-defined-metric" -> isUnderstood(element);
            case "parallel-moments" ->
                    areMomentsUnderstood(EcoreUtil2.getContainerOfType(element, Stage.class));
            case "work-waits-for-itself" ->
                    BackstageWork.in(EcoreUtil2.getContainerOfType(element, Journey.class))
                            .allMatch(this::isHeaderUnderstood);
            case LanguageErrors.UNRESOLVED_REFERENCE -> true;
            default -> isMetricUnderstood(element);
        };
    }

    /** Tells whether no element of the same name has it by mistake. */
    private boolean areNamesUnderstood(EObject element) {
        if (!(element instanceof NamedElement named)) {
            return false; // an import: two of the files that it sees
        }
        return importedFiles.visibleFrom(element.eResource()).stream()
                .flatMap(file -> understanding(file).mistakenElements().stream())
                .noneMatch(other -> named.getName().equals(other.getName()));
    }

    private boolean isMetricUnderstood(EObject element) {
        EObject measure = element instanceof Observation ? element.eContainer() : element;
        return !(measure instanceof Measure of)
                || of.getMetric() == null
                || of.getMetric().eIsProxy()
                || isUnderstood(of.getMetric());
    }

    private boolean isUnderstood(EObject element) {
        return understanding(element.eResource()).isWhole(element);
    }

    /** Tells whether it is known which moments stand side by side. */
    private boolean areMomentsUnderstood(Stage stage) {
        return isUnderstoodButForParts(stage)
                && stage.getMoments().stream().allMatch(this::isHeaderUnderstood);
    }

    private boolean isHeaderUnderstood(EObject element) {
        return understanding(element.eResource()).isHeaderWhole(element);
    }

    private boolean isUnderstoodButForParts(EObject element) {
        return understanding(element.eResource()).isWholeButForParts(element);
    }

    private Understanding understanding(Resource file) {
        return cache.get(Understanding.class, file, () -> new Understanding((XtextResource) file));
    }
}
