// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.IMPORT__IMPORT_URI;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.scoping.ImportedFiles;
import journey.model.Import;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds files that import themselves, also by way of others. */
@CheckInfo(id = "circular-import", severity = Severity.WARNING, group = CheckGroup.HYGIENE)
public final class CircularImport extends JourneyCheck {

    /** How many files of a circle are named. */
    private static final int LONGEST_WAY = 10;

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
                    message(anImport.getImportURI(), String.join(" → ", names(way))));
        }
    }

    /** The files of a circle; of a long one, the first and the last. */
    private static List<String> names(List<Resource> way) {
        List<String> names = way.stream().map(file -> file.getURI().lastSegment()).toList();
        if (names.size() <= LONGEST_WAY) {
            return names;
        }
        List<String> shown = new ArrayList<>(names.subList(0, LONGEST_WAY - 1));
        shown.add("…");
        shown.add(names.get(names.size() - 1));
        return shown;
    }
}
