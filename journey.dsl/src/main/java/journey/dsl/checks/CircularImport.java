// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.IMPORT__IMPORT_URI;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import journey.model.Import;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds files that import themselves, also by way of others. */
@CheckInfo(id = "circular-import", severity = Severity.WARNING, group = CheckGroup.COMPLETENESS)
public final class CircularImport extends JourneyCheck {

    @Inject private ImportedFiles importedFiles;

    @Check
    public void importLeadsElsewhere(Import anImport) {
        List<Resource> way = importedFiles.wayBack(anImport);
        if (way.size() == 1) {
            report(anImport, IMPORT__IMPORT_URI, variant("self"));
        } else if (way.size() > 1) {
            report(
                    anImport,
                    IMPORT__IMPORT_URI,
                    message(
                            anImport.getImportURI(),
                            way.stream()
                                    .map(file -> file.getURI().lastSegment())
                                    .collect(Collectors.joining(" → "))));
        }
    }
}
