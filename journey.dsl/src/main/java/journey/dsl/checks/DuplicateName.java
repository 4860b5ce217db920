// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.IMPORT__IMPORT_URI;
import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.scoping.ImportedFiles;
import journey.model.Import;
import journey.model.JourneyFile;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Finds names that two siblings share, or two top-level elements that one file sees. */
@CheckInfo(id = "duplicate-name", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class DuplicateName extends JourneyCheck {

    @Inject private ImportedFiles importedFiles;

    @Check
    public void namesAreUnique(EObject parent) {
        Map<String, NamedElement> names = new HashMap<>();
        if (parent instanceof JourneyFile file) {
            collectImported(file, names);
        }
        for (EObject child : parent.eContents()) {
            if (child instanceof NamedElement named && named.getName() != null) {
                NamedElement other = names.putIfAbsent(named.getName(), named);
                if (other != null) {
                    boolean later = isLater(named, other);
                    NamedElement second = later ? named : other;
                    report(
                            second,
                            NAMED_ELEMENT__NAME,
                            clash(second, later ? other : named),
                            named.getName());
                }
            }
        }
    }

    /** Two imports that clash are reported here; a clash within one import, where it imports. */
    private void collectImported(JourneyFile file, Map<String, NamedElement> names) {
        for (Import anImport : file.getImports()) {
            Set<Resource> seenThere =
                    importedFiles
                            .imported(anImport)
                            .map(importedFiles::visibleFrom)
                            .orElse(Set.of());
            seenThere.stream()
                    .filter(imported -> imported != file.eResource())
                    .flatMap(imported -> imported.getContents().stream())
                    .flatMap(imported -> ((JourneyFile) imported).getElements().stream())
                    .filter(element -> element.getName() != null)
                    .forEach(
                            element -> {
                                NamedElement first = names.putIfAbsent(element.getName(), element);
                                if (first != null && !seenThere.contains(first.eResource())) {
                                    report(anImport, IMPORT__IMPORT_URI, clash(element, first));
                                }
                            });
        }
    }

    /** Compares places in the text: children come kind by kind. */
    private static boolean isLater(NamedElement element, NamedElement other) {
        return element.eContainer() != other.eContainer()
                || NodeModelUtils.getNode(element).getOffset()
                        > NodeModelUtils.getNode(other).getOffset();
    }

    private static String fileOf(NamedElement element) {
        return element.eResource().getURI().lastSegment();
    }

    private String clash(NamedElement second, NamedElement first) {
        String name = second.getName();
        return first.eResource() == second.eResource()
                ? message(second, name, first)
                : variant("files", second, fileOf(second), name, first, fileOf(first));
    }
}
