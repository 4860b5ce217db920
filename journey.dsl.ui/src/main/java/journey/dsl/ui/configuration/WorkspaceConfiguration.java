// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.configuration;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.check.CheckSettings;
import journey.dsl.configuration.ConfigurationException;
import journey.dsl.configuration.Configurations;
import journey.dsl.configuration.HiddenNames;
import journey.dsl.configuration.ProjectConfiguration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;

/**
 * What {@code journey.yaml} says about the files of the workspace. It is read each time: that takes
 * less than the checks of a file, and is never out of date.
 */
@Singleton
public class WorkspaceConfiguration {

    private final IWorkspaceRoot workspace;

    @Inject
    WorkspaceConfiguration(IWorkspaceRoot workspace) {
        this.workspace = workspace;
    }

    /**
     * Tells whether nobody wants findings in a file: its project says so, it is hidden, or a build
     * writes it.
     */
    public boolean leavesOut(URI file) {
        Optional<IFile> inWorkspace = fileOf(file);
        if (inWorkspace.filter(WorkspaceConfiguration::isHidden).isPresent()) {
            return true;
        }
        if (inWorkspace.isPresent() && inWorkspace.get().isDerived(IResource.CHECK_ANCESTORS)) {
            return true;
        }
        return inWorkspace
                .flatMap(WorkspaceConfiguration::pathOf)
                .map(this::isIgnored)
                .orElse(false);
    }

    private static boolean isHidden(IFile file) {
        return Stream.of(file.getProjectRelativePath().segments()).anyMatch(HiddenNames::contains);
    }

    private boolean isIgnored(java.nio.file.Path path) {
        try {
            return new Configurations().of(path).ignores(path);
        } catch (ConfigurationException | IOException e) {
            return false; // settingsFor tells what holds then
        }
    }

    /**
     * What holds for the checks of a file today. While its journey.yaml cannot be used, nobody
     * knows which checks the project wants: only errors are reported then.
     */
    public CheckSettings settingsFor(URI file) {
        LocalDate today = LocalDate.now();
        Optional<java.nio.file.Path> path = fileOf(file).flatMap(WorkspaceConfiguration::pathOf);
        if (path.isEmpty()) {
            return CheckSettings.defaults(today);
        }
        try {
            ProjectConfiguration configuration = new Configurations().of(path.get());
            return configuration.file().isEmpty()
                    ? CheckSettings.defaults(today)
                    : configuration.settingsFor(path.get(), today);
        } catch (ConfigurationException | IOException e) {
            return CheckSettings.defaults(today).only(CheckSettings.Extent.ALWAYS_ERRORS);
        }
    }

    private Optional<IFile> fileOf(URI uri) {
        return uri.isPlatformResource()
                ? Optional.of(workspace.getFile(new Path(uri.toPlatformString(true))))
                : Optional.empty();
    }

    /** Without symbolic links, as the command line names it. */
    private static Optional<java.nio.file.Path> pathOf(IFile file) {
        IPath location = file.getLocation();
        if (location == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(location.toFile().toPath().toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
