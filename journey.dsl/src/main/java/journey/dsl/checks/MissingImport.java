// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.IMPORT__IMPORT_URI;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import journey.dsl.validation.JourneyResourceValidator;
import journey.model.Import;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds imports that lead to no file, or to one that cannot be understood. */
@CheckInfo(id = "missing-import", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class MissingImport extends JourneyCheck {

    @Inject private ImportedFiles importedFiles;

    @Check
    public void importLeadsToFile(Import anImport) {
        if (anImport.getImportURI() != null) {
            problem(anImport).ifPresent(problem -> report(anImport, IMPORT__IMPORT_URI, problem));
        }
    }

    private Optional<String> problem(Import anImport) {
        Optional<String> own = pathProblem(anImport);
        if (own.isPresent()) {
            return own;
        }
        Resource imported = importedFiles.imported(anImport).orElseThrow();
        if (imported == anImport.eResource()) {
            return Optional.empty();
        }
        return importedFiles.visibleFrom(imported).stream()
                .filter(file -> file != anImport.eResource())
                .flatMap(this::problemsIn)
                .findFirst();
    }

    private Optional<String> pathProblem(Import anImport) {
        String problem = importedFiles.pathOf(anImport).problem();
        if (problem == null && importedFiles.imported(anImport).isEmpty()) {
            problem = "'%s' cannot be read.".formatted(anImport.getImportURI());
        }
        return Optional.ofNullable(problem);
    }

    private Stream<String> problemsIn(Resource file) {
        String name = file.getURI().lastSegment();
        if (JourneyResourceValidator.hasSyntaxErrors(file)) {
            Resource.Diagnostic error = file.getErrors().get(0);
            return Stream.of(
                    "The imported %s has an error in line %d: %s"
                            .formatted(name, error.getLine(), error.getMessage()));
        }
        return ImportedFiles.imports(file).stream()
                .map(this::pathProblem)
                .flatMap(Optional::stream)
                .map(problem -> "The imported %s has a wrong import: %s".formatted(name, problem));
    }
}
