// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import journey.dsl.project.FileFactsReader;
import journey.dsl.scoping.ImportedFiles;
import journey.model.Import;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Finds out what the index is to say about a file. */
public class IndexedFileReader {

    private final FileFactsReader facts;
    private final ImportedFiles importedFiles;

    @Inject
    IndexedFileReader(FileFactsReader facts, ImportedFiles importedFiles) {
        this.facts = facts;
        this.importedFiles = importedFiles;
    }

    IndexedFile read(Resource file) {
        return new IndexedFile(facts.read(file), needs(file));
    }

    private Set<URI> needs(Resource file) {
        Set<URI> needs = new HashSet<>();
        for (Resource visible : importedFiles.visibleFrom(file)) {
            needs.add(visible.getURI());
            for (Import anImport : ImportedFiles.imports(visible)) {
                addIntended(anImport, needs);
            }
        }
        needs.remove(file.getURI());
        return needs;
    }

    /** Where an import leads to as soon as there is a file. */
    private static void addIntended(Import anImport, Set<URI> needs) {
        if (anImport.getImportURI() == null) {
            return;
        }
        try {
            URI path = URI.createURI(URI.encodeFragment(anImport.getImportURI(), false));
            if (path.isRelative() && path.hasRelativePath()) {
                needs.add(path.resolve(anImport.eResource().getURI()));
            }
        } catch (IllegalArgumentException e) {
            return; // no path at all, and missing-import says so
        }
    }
}
