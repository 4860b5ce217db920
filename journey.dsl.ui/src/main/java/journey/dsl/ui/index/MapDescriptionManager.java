// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import com.google.inject.Singleton;
import java.util.Collection;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * Tells which files are to be checked again when others change: those that look into a changed
 * file, and those of which a changed file says something else than before.
 */
@Singleton
public class MapDescriptionManager extends DefaultResourceDescriptionManager
        implements IResourceDescription.Manager.AllChangeAware {

    @Override
    public boolean isAffected(Delta delta, IResourceDescription candidate) {
        URI file = candidate.getURI();
        if (delta.getUri().equals(file)) {
            return false;
        }
        return MapFacts.of(candidate).orElse(MapFacts.NONE).needs().contains(delta.getUri())
                || !about(file, delta.getOld()).equals(about(file, delta.getNew()));
    }

    @Override
    public boolean isAffected(
            Collection<Delta> deltas,
            IResourceDescription candidate,
            IResourceDescriptions context) {
        return deltas.stream().anyMatch(delta -> isAffected(delta, candidate));
    }

    @Override
    public boolean isAffectedByAny(
            Collection<Delta> deltas,
            IResourceDescription candidate,
            IResourceDescriptions context) {
        return isAffected(deltas, candidate, context);
    }

    private static MapFacts about(URI file, IResourceDescription changed) {
        return changed == null
                ? MapFacts.NONE
                : MapFacts.of(changed).orElse(MapFacts.NONE).about(file);
    }
}
