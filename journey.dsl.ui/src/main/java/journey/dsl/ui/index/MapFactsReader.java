// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import journey.dsl.project.Deliveries;
import journey.dsl.resource.JourneyResource;
import journey.dsl.scoping.ImportedFiles;
import journey.dsl.project.Usages;
import journey.model.Import;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Finds out what a file tells the checks of other files. */
public class MapFactsReader {

    private final Usages usages;
    private final Deliveries deliveries;
    private final ImportedFiles importedFiles;

    @Inject
    MapFactsReader(Usages usages, Deliveries deliveries, ImportedFiles importedFiles) {
        this.usages = usages;
        this.deliveries = deliveries;
        this.importedFiles = importedFiles;
    }

    /** The facts of a file as it stands. */
    public MapFacts factsOf(Resource file) {
        Usages.Outgoing outgoing = usages.outgoing(file);
        Set<URI> reaches =
                JourneyResource.hasSyntaxErrors(file) ? Set.of() : deliveries.elsewhere(file);
        return new MapFacts(needs(file), outgoing.elements(), outgoing.files(), reaches);
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
