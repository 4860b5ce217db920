// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizard;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import journey.dsl.ui.project.CheckedProjects;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;

/** Makes a project whose maps are checked. */
final class ProjectContent {

    private ProjectContent() {}

    /**
     * Creates a project with the files of an example.
     *
     * @param location where its folder is; null for the workspace
     * @return the maps among the files
     */
    static List<IFile> create(
            IProject project, URI location, Example example, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, example.files().size() + 2);
        CheckedProjects.create(project, location, progress.split(2));
        List<IFile> maps = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : example.files().entrySet()) {
            IFile file = project.getFile(new Path(entry.getKey()));
            createFolders(file.getParent());
            if (!file.exists()) {
                file.create(new ByteArrayInputStream(entry.getValue()), true, progress.split(1));
            }
            if ("journey".equals(file.getFileExtension())) {
                maps.add(file);
            }
        }
        return maps;
    }

    private static void createFolders(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            createFolders(folder.getParent());
            folder.create(true, true, null);
        }
    }
}
