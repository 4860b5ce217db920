// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.resource.JourneyResource;
import journey.model.Import;
import journey.model.JourneyFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;

/** What a file sees: itself, what it imports, and what its imports import. */
@Singleton
public class ImportedFiles {

    @Inject private IResourceScopeCache cache;

    /** The file behind an import, or what is wrong with its path. */
    public ImportPath pathOf(Import anImport) {
        Resource importing = anImport.eResource();
        return cache.get(
                List.of(ImportedFiles.class, anImport),
                importing,
                () ->
                        ImportPath.resolve(
                                anImport.getImportURI(),
                                importing.getURI(),
                                importing.getResourceSet().getURIConverter()));
    }

    /** The file itself first, then the files it imports, nearest first; no file twice. */
    public Set<Resource> visibleFrom(Resource resource) {
        return cache.get(ImportedFiles.class, resource, () -> closure(resource));
    }

    /** Tells whether every file that can be seen from this one could be found and read. */
    public boolean areComplete(Resource resource) {
        return visibleFrom(resource).stream()
                .allMatch(
                        file ->
                                (file == resource || !JourneyResource.hasSyntaxErrors(file))
                                        && imports(file).stream()
                                                .allMatch(
                                                        anImport ->
                                                                imported(anImport).isPresent()));
    }

    /** The imported file; empty when the path is wrong or the file cannot be read. */
    public Optional<Resource> imported(Import anImport) {
        if (anImport.getImportURI() == null) {
            return Optional.empty();
        }
        URI uri = pathOf(anImport).uri();
        return uri == null ? Optional.empty() : load(anImport.eResource(), uri);
    }

    /** The imports of a file. */
    public static List<Import> imports(Resource resource) {
        return resource.getContents().isEmpty()
                        || !(resource.getContents().get(0) instanceof JourneyFile file)
                ? List.of()
                : file.getImports();
    }

    /** Tells whether the file of an import is imported in return, also by way of others. */
    public boolean leadsBack(Import anImport) {
        return imported(anImport)
                .filter(target -> visibleFrom(target).contains(anImport.eResource()))
                .isPresent();
    }

    /**
     * The shortest way of imports that leads from an import back to its own file, beginning with
     * the imported file; empty when none does.
     */
    public List<Resource> wayBack(Import anImport) {
        return leadsBack(anImport)
                ? shortestWay(imported(anImport).orElseThrow(), anImport.eResource())
                : List.of();
    }

    private List<Resource> shortestWay(Resource first, Resource home) {
        Map<Resource, Resource> cameFrom = new LinkedHashMap<>();
        Deque<Resource> open = new ArrayDeque<>();
        cameFrom.put(first, null);
        open.add(first);
        while (!open.isEmpty()) {
            Resource file = open.remove();
            if (file == home) {
                return way(cameFrom, file);
            }
            for (Import next : imports(file)) {
                imported(next)
                        .filter(target -> !cameFrom.containsKey(target))
                        .ifPresent(
                                target -> {
                                    cameFrom.put(target, file);
                                    open.add(target);
                                });
            }
        }
        return List.of();
    }

    private static List<Resource> way(Map<Resource, Resource> cameFrom, Resource end) {
        Deque<Resource> way = new ArrayDeque<>();
        for (Resource file = end; file != null; file = cameFrom.get(file)) {
            way.push(file);
        }
        return List.copyOf(way);
    }

    private Set<Resource> closure(Resource resource) {
        Set<Resource> seen = new LinkedHashSet<>();
        Deque<Resource> open = new ArrayDeque<>();
        open.add(resource);
        while (!open.isEmpty()) {
            Resource file = open.remove();
            if (seen.add(file)) {
                imports(file).forEach(anImport -> imported(anImport).ifPresent(open::add));
            }
        }
        return Collections.unmodifiableSet(seen);
    }

    private static Optional<Resource> load(Resource importing, URI uri) {
        if (uri.equals(importing.getURI())) {
            return Optional.of(importing);
        }
        ResourceSet files = importing.getResourceSet();
        try {
            Resource imported = files.getResource(uri, true);
            // EMF keeps what it failed to read, and would give it as an empty file the next time.
            boolean isRead = ((XtextResource) imported).getParseResult() != null;
            return isRead ? Optional.of(imported) : Optional.empty();
        } catch (WrappedException e) {
            return Optional.empty(); // the check missing-import says so
        }
    }
}
