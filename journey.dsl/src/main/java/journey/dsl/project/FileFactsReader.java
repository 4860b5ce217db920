// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

import com.google.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.resource.JourneyResource;
import journey.dsl.scoping.ImportedFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Finds out what a file says about findings in other files. */
public final class FileFactsReader {

    private final Usages usages;
    private final Deliveries deliveries;
    private final ImportedFiles importedFiles;

    @Inject
    FileFactsReader(Usages usages, Deliveries deliveries, ImportedFiles importedFiles) {
        this.usages = usages;
        this.deliveries = deliveries;
        this.importedFiles = importedFiles;
    }

    /** The facts of a file as it is now. */
    public FileFacts read(Resource file) {
        boolean library = Usages.isLibrary(file);
        Map<CheckScope, Set<URI>> refuted = new EnumMap<>(CheckScope.class);
        for (CheckScope scope : CheckScope.values()) {
            refuted.put(scope, refuted(scope, file));
        }
        return new FileFacts(file.getURI(), library, library ? Set.of() : sees(file), refuted);
    }

    private Set<URI> refuted(CheckScope scope, Resource file) {
        return switch (scope) {
            case UNLESS_USED -> usages.elsewhere(file);
            case UNLESS_DELIVERED ->
                    JourneyResource.hasSyntaxErrors(file) ? Set.of() : deliveries.elsewhere(file);
            case FILE, UNLESS_REPORTED -> Set.of();
        };
    }

    private Set<URI> sees(Resource file) {
        return importedFiles.visibleFrom(file).stream()
                .map(Resource::getURI)
                .collect(Collectors.toSet());
    }
}
