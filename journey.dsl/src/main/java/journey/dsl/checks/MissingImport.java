// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.IMPORT__IMPORT_URI;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.project.CheckScope;
import journey.dsl.resource.JourneyResource;
import journey.dsl.scoping.ImportedFiles;
import journey.model.Import;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds imports that lead to no file, or to one that cannot be understood. */
@CheckInfo(
        id = "missing-import",
        severity = Severity.ERROR,
        group = CheckGroup.ERRORS,
        scope = CheckScope.UNLESS_REPORTED)
public final class MissingImport extends JourneyCheck {

    @Inject private ImportedFiles importedFiles;

    /**
     * What is wrong with an import.
     *
     * @param message a sentence for the author
     * @param culprit the file that has to be fixed
     */
    private record Problem(String message, Resource culprit) {}

    /** The issue data is the URI of the file that has to be fixed: this one or an imported one. */
    @Check
    public void importLeadsToFile(Import anImport) {
        if (anImport.getImportURI() != null) {
            problem(anImport)
                    .ifPresent(
                            problem ->
                                    report(
                                            anImport,
                                            IMPORT__IMPORT_URI,
                                            problem.message,
                                            problem.culprit.getURI().toString()));
        }
    }

    private Optional<Problem> problem(Import anImport) {
        Optional<Problem> own = pathProblem(anImport);
        if (own.isPresent()) {
            return own;
        }
        Resource imported = importedFiles.imported(anImport).orElseThrow();
        return importedFiles.visibleFrom(imported).stream()
                .filter(file -> file != anImport.eResource())
                .flatMap(this::problemsIn)
                .findFirst();
    }

    private Optional<Problem> pathProblem(Import anImport) {
        String problem = importedFiles.pathOf(anImport).problem();
        if (problem == null && importedFiles.imported(anImport).isEmpty()) {
            problem = variant("unreadable", anImport.getImportURI());
        }
        return Optional.ofNullable(problem).map(text -> new Problem(text, anImport.eResource()));
    }

    private Stream<Problem> problemsIn(Resource file) {
        String name = file.getURI().lastSegment();
        if (JourneyResource.hasSyntaxErrors(file)) {
            Resource.Diagnostic error = file.getErrors().get(0);
            String message = variant("error", name, error.getLine(), error.getMessage());
            return Stream.of(new Problem(message, file));
        }
        return ImportedFiles.imports(file).stream()
                .map(this::pathProblem)
                .flatMap(Optional::stream)
                .map(problem -> new Problem(variant("wrong", name, problem.message), file));
    }
}
