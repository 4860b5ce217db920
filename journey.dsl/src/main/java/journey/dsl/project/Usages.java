// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.resource.JourneyResource;
import journey.dsl.scoping.ImportedFiles;
import journey.model.Journey;
import journey.model.JourneyFile;
import journey.model.TopLevelElement;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;

/** Tells which top-level elements something refers to: the element itself, or a part of it. */
@Singleton
public class Usages {

    private final IResourceScopeCache cache;
    private final ImportedFiles importedFiles;

    @Inject
    Usages(IResourceScopeCache cache, ImportedFiles importedFiles) {
        this.cache = cache;
        this.importedFiles = importedFiles;
    }

    /** Tells whether a file only holds what maps refer to, so that its users are elsewhere. */
    public static boolean isLibrary(Resource file) {
        return declared(file).noneMatch(Journey.class::isInstance);
    }

    /** Tells whether the file of an element refers to it. */
    public boolean isUsedInItsFile(TopLevelElement element) {
        return used(element.eResource()).contains(element);
    }

    /**
     * The URIs of what a file uses of others, with what the files that it sees use of others: these
     * may not be checked themselves.
     */
    public Set<URI> elsewhere(Resource file) {
        return importedFiles.visibleFrom(file).stream()
                .flatMap(
                        user ->
                                usedAtMost(user)
                                        .filter(element -> element.eResource() != user)
                                        .map(EcoreUtil::getURI))
                .collect(Collectors.toSet());
    }

    /** A file with syntax errors may use all that it sees: nobody knows what it will say. */
    private Stream<TopLevelElement> usedAtMost(Resource file) {
        return JourneyResource.hasSyntaxErrors(file)
                ? importedFiles.visibleFrom(file).stream().flatMap(Usages::declared)
                : used(file).stream();
    }

    private static Stream<TopLevelElement> declared(Resource file) {
        return file.getContents().stream()
                .flatMap(content -> ((JourneyFile) content).getElements().stream());
    }

    private Set<TopLevelElement> used(Resource file) {
        return cache.get(Usages.class, file, () -> collectUsed(file));
    }

    /** A name that leads nowhere may be meant for any element of its kind, so it uses them all. */
    private Set<TopLevelElement> collectUsed(Resource file) {
        Set<TopLevelElement> used = new HashSet<>();
        Set<EClass> unresolved = new HashSet<>();
        for (Iterator<EObject> all = file.getAllContents(); all.hasNext(); ) {
            EObject user = all.next();
            for (EObject target : user.eCrossReferences()) {
                if (target.eIsProxy()) {
                    unresolved.add(target.eClass());
                } else {
                    addUser(user, target, used);
                }
            }
        }
        if (!unresolved.isEmpty()) {
            importedFiles.visibleFrom(file).stream()
                    .flatMap(Usages::declared)
                    .filter(element -> unresolved.contains(element.eClass()))
                    .forEach(used::add);
        }
        return used;
    }

    /** A persona that names its own goal does not use itself. */
    private static void addUser(EObject user, EObject target, Set<TopLevelElement> used) {
        TopLevelElement element = EcoreUtil2.getContainerOfType(target, TopLevelElement.class);
        if (element != null && !EcoreUtil.isAncestor(element, user)) {
            used.add(element);
        }
    }
}
