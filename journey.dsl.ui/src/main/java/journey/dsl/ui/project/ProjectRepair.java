// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.project;

import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IStartup;
import org.eclipse.xtext.ui.XtextProjectHelper;

/**
 * Repairs projects of older versions, which have the nature and not the builder, when the workbench
 * starts and when such a project is opened or imported.
 */
public final class ProjectRepair implements IStartup, IResourceChangeListener {

    private static final String EXTENSION = "journey";

    @Override
    public void earlyStartup() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        Stream.of(workspace.getRoot().getProjects()).forEach(ProjectRepair::repair);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
            boolean opened =
                    delta.getKind() == IResourceDelta.ADDED
                            || (delta.getFlags() & IResourceDelta.OPEN) != 0;
            if (opened && delta.getResource() instanceof IProject project) {
                repair(project);
            }
        }
    }

    private static void repair(IProject project) {
        if (isHalf(project)) {
            CheckedProjects.schedule(
                    project,
                    monitor -> {
                        // An imported project tells of its files only after a refresh.
                        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                        if (isHalf(project) && hasMap(project)) {
                            CheckedProjects.checkSoon(project);
                        }
                    });
        }
    }

    private static boolean isHalf(IProject project) {
        return XtextProjectHelper.hasNature(project) && !XtextProjectHelper.hasBuilder(project);
    }

    /** The nature is that of all languages made with Xtext: the projects of others stay as is. */
    private static boolean hasMap(IProject project) throws CoreException {
        boolean[] found = new boolean[1];
        project.accept(
                proxy -> {
                    found[0] |=
                            proxy.getType() == IResource.FILE
                                    && proxy.getName().endsWith("." + EXTENSION);
                    return !found[0];
                },
                IResource.NONE);
        return found[0];
    }
}
