// SPDX-License-Identifier: EPL-2.0
package journey.diagram.refactoring;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;

/** Where files and folders will be after a refactoring, with all that they contain. */
final class MovedPlaces implements UnaryOperator<URI> {

    private final Map<IPath, IPath> moved = new HashMap<>();

    void move(IResource resource, IPath place) {
        moved.put(resource.getFullPath(), place);
    }

    @Override
    public URI apply(URI uri) {
        if (!uri.isPlatformResource()) {
            return uri;
        }
        IPath path = new Path(uri.trimFragment().toPlatformString(true));
        return moved.entrySet().stream()
                .filter(move -> move.getKey().isPrefixOf(path))
                .findFirst()
                .map(move -> move.getValue().append(path.makeRelativeTo(move.getKey())))
                .map(place -> URI.createPlatformResourceURI(place.toString(), true))
                .map(place -> uri.hasFragment() ? place.appendFragment(uri.fragment()) : place)
                .orElse(uri);
    }
}
