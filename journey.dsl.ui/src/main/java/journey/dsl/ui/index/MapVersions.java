// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import com.google.inject.Inject;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

/** Tells whether the index knows a file as it is now: a build may still be to come. */
public class MapVersions {

    private static final String KEY = "version";

    private final IWorkspaceRoot workspace;

    @Inject
    MapVersions(IWorkspaceRoot workspace) {
        this.workspace = workspace;
    }

    /** What the index keeps of the state of a file; empty outside of the workspace. */
    Map<String, String> toUserData(URI uri) {
        return uri.isPlatformResource()
                ? Map.of(KEY, version(workspace.getFile(new Path(uri.toPlatformString(true)))))
                : Map.of();
    }

    /**
     * Tells whether the index knows a file of the workspace as it is on disk.
     *
     * @param indexed what the index says about the file; null when it says nothing
     */
    public boolean isCurrent(IFile file, IResourceDescription indexed) {
        if (indexed == null || !file.isSynchronized(IResource.DEPTH_ZERO)) {
            return false;
        }
        // A file that its project leaves out has no entry, so only its presence can be told.
        return IndexedFile.entry(indexed)
                .map((IEObjectDescription entry) -> version(file).equals(entry.getUserData(KEY)))
                .orElse(true);
    }

    private static String version(IFile file) {
        return Long.toString(file.getModificationStamp());
    }
}
