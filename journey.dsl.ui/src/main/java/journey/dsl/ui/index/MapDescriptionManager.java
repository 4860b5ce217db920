// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import com.google.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import journey.dsl.project.FileFacts;
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
        return needs(candidate, delta.getUri())
                || !facts(delta, delta.getOld()).isSameAbout(file, facts(delta, delta.getNew()));
    }

    private static boolean needs(IResourceDescription file, URI other) {
        return IndexedFile.of(file).filter(it -> it.needs().contains(other)).isPresent();
    }

    private static FileFacts facts(Delta delta, IResourceDescription state) {
        return Optional.ofNullable(state)
                .flatMap(IndexedFile::of)
                .map(IndexedFile::facts)
                .orElse(FileFacts.none(delta.getUri()));
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
}
