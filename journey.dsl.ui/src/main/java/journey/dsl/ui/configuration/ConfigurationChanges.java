// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.configuration;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import journey.dsl.configuration.ConfigurationException;
import journey.dsl.configuration.ConfigurationReader;
import journey.dsl.configuration.ProjectConfiguration;
import journey.dsl.flow.FlowFile;
import org.apache.log4j.Logger;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.builder.impl.IToBeBuiltComputerContribution;
import org.eclipse.xtext.builder.impl.ToBeBuilt;

/**
 * Has the files of a project checked again when its settings change, or what customers did, and
 * marks wrong settings.
 */
public class ConfigurationChanges implements IToBeBuiltComputerContribution {

    /** The type of the markers on a journey.yaml. */
    public static final String MARKER = "journey.dsl.ui.settings";

    private static final Logger LOG = Logger.getLogger(ConfigurationChanges.class);
    private static final String EXTENSION = "journey";

    @Override
    public void updateProject(ToBeBuilt toBeBuilt, IProject project, IProgressMonitor monitor)
            throws CoreException {
        project.accept(
                resource -> {
                    if (isConfiguration(resource)) {
                        mark((IFile) resource);
                    }
                    return true;
                });
    }

    @Override
    public boolean updateStorage(ToBeBuilt toBeBuilt, IStorage storage, IProgressMonitor monitor) {
        if (!(storage instanceof IFile file)) {
            return false;
        }
        if (isFlow(file)) {
            return attempt(file, () -> buildFilesIn(file.getParent(), toBeBuilt));
        }
        return isConfiguration(file)
                && attempt(
                        file,
                        () -> {
                            mark(file);
                            buildFilesBelow(file.getParent(), toBeBuilt);
                        });
    }

    @Override
    public boolean removeStorage(ToBeBuilt toBeBuilt, IStorage storage, IProgressMonitor monitor) {
        if (!(storage instanceof IFile file)) {
            return false;
        }
        if (isFlow(file)) {
            return attempt(file, () -> buildFilesIn(file.getParent(), toBeBuilt));
        }
        return isConfiguration(file)
                && attempt(file, () -> buildFilesBelow(file.getParent(), toBeBuilt));
    }

    private interface Step {
        void run() throws CoreException;
    }

    private static boolean attempt(IFile file, Step step) {
        try {
            step.run();
        } catch (CoreException e) {
            LOG.error("The maps that " + file + " is about are not checked again.", e);
        }
        return true;
    }

    private static boolean isConfiguration(IResource resource) {
        return resource instanceof IFile && ProjectConfiguration.FILE.equals(resource.getName());
    }

    /** What customers did along the journeys of the maps beside it. */
    private static boolean isFlow(IResource resource) {
        return resource instanceof IFile && resource.getName().endsWith(FlowFile.SUFFIX);
    }

    private static void buildFilesBelow(IContainer folder, ToBeBuilt toBeBuilt)
            throws CoreException {
        build(folder, IResource.DEPTH_INFINITE, toBeBuilt);
    }

    private static void buildFilesIn(IContainer folder, ToBeBuilt toBeBuilt) throws CoreException {
        build(folder, IResource.DEPTH_ONE, toBeBuilt);
    }

    private static void build(IContainer folder, int depth, ToBeBuilt toBeBuilt)
            throws CoreException {
        if (!folder.isAccessible()) {
            return;
        }
        folder.accept(
                (IResource resource) -> {
                    if (EXTENSION.equals(resource.getFileExtension())
                            && resource instanceof IFile) {
                        String path = resource.getFullPath().toString();
                        toBeBuilt.getToBeUpdated().add(URI.createPlatformResourceURI(path, true));
                    }
                    return true;
                },
                depth,
                IResource.NONE);
    }

    private static void mark(IFile file) throws CoreException {
        file.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
        for (ConfigurationException.Problem problem : problemsIn(file)) {
            file.createMarker(
                    MARKER,
                    Map.of(
                            IMarker.SEVERITY, IMarker.SEVERITY_ERROR,
                            IMarker.LINE_NUMBER, problem.line(),
                            IMarker.MESSAGE, problem.message()));
        }
    }

    private static List<ConfigurationException.Problem> problemsIn(IFile file) {
        if (file.getLocation() == null) {
            return List.of();
        }
        try {
            ConfigurationReader.read(file.getLocation().toFile().toPath());
            return List.of();
        } catch (ConfigurationException e) {
            return e.problems();
        } catch (IOException e) {
            return List.of(new ConfigurationException.Problem(1, 1, e.getMessage()));
        }
    }

    @Override
    public void removeProject(ToBeBuilt toBeBuilt, IProject project, IProgressMonitor monitor) {
        // Nothing is remembered.
    }

    @Override
    public boolean isPossiblyHandled(IStorage storage) {
        return storage instanceof IFile file && (isConfiguration(file) || isFlow(file));
    }

    @Override
    public boolean isRejected(IFolder folder) {
        return false;
    }
}
