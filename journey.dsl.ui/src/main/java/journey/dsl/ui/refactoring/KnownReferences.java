// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.refactoring;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.ui.index.MapVersions;
import journey.dsl.ui.project.CheckedProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescriptions;

/**
 * Tells whether all references between the maps of the workspace are known. A rename without some
 * of them breaks the maps where they are.
 */
class KnownReferences {

    private static final String EXTENSION = ".journey";

    private final IResourceDescriptions index;
    private final MapVersions versions;
    private final IWorkspaceRoot workspace;

    @Inject
    KnownReferences(IResourceDescriptions index, MapVersions versions, IWorkspaceRoot workspace) {
        this.index = index;
        this.versions = versions;
        this.workspace = workspace;
    }

    /**
     * A sentence about what hides references, and what to do about it; empty when all are known.
     * Maps of any project may refer to those of another.
     *
     * @param home the project of what is to be renamed
     */
    Optional<String> obstacle(IProject home) {
        try {
            for (IProject project : workspace.getProjects()) {
                Optional<String> obstacle =
                        project.isOpen()
                                ? obstacleInOpen(project)
                                : obstacleInClosed(project, home);
                if (obstacle.isPresent()) {
                    return obstacle;
                }
            }
            return Optional.empty();
        } catch (CoreException e) {
            return Optional.of("The maps of the workspace cannot be read: " + e.getMessage());
        }
    }

    private Optional<String> obstacleInOpen(IProject project) throws CoreException {
        List<IFile> maps = maps(project);
        if (maps.isEmpty()) {
            return Optional.empty();
        }
        if (!CheckedProjects.isChecked(project)) {
            return Optional.of(
                    "The project %s is not checked, so references in its maps are not known. Open one of its maps, and then rename."
                            .formatted(project.getName()));
        }
        return maps.stream()
                .filter(map -> !versions.isCurrent(map, index.getResourceDescription(uri(map))))
                .findFirst()
                .map(
                        map ->
                                "References in %s are not known yet. Refresh and build its project, and then rename."
                                        .formatted(map.getFullPath().makeRelative()));
    }

    private static List<IFile> maps(IProject project) throws CoreException {
        List<IFile> maps = new ArrayList<>();
        project.accept(
                proxy -> {
                    if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(EXTENSION)) {
                        maps.add((IFile) proxy.requestResource());
                    }
                    return true;
                },
                IResource.NONE);
        return maps;
    }

    private static URI uri(IFile map) {
        return URI.createPlatformResourceURI(map.getFullPath().toString(), true);
    }

    /** The index forgets a project when it is closed; its files are still there. */
    private static Optional<String> obstacleInClosed(IProject project, IProject home) {
        if (project.getLocation() == null || !project.getLocation().toFile().isDirectory()) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(project.getLocation().toFile().toPath())) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                            .filter(Files::isRegularFile)
                            .anyMatch(file -> imports(file, home))
                    ? Optional.of(
                            "The project %s is closed, and its maps import some of %s. Open it, and then rename."
                                    .formatted(project.getName(), home.getName()))
                    : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.of(
                    "The project %s is closed, and its maps cannot be read: %s"
                            .formatted(project.getName(), e.getMessage()));
        }
    }

    private static boolean imports(Path map, IProject home) {
        try {
            // Bytes that are not UTF-8 hide no import: its keyword and its quotes are ASCII.
            String text = new String(Files.readAllBytes(map), StandardCharsets.UTF_8);
            return text.contains("../" + home.getName() + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
