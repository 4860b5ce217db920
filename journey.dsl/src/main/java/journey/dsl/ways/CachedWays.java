// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ways;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import journey.model.Journey;
import org.eclipse.xtext.util.IResourceScopeCache;

/** Reads the ways of each journey once for all that ask for them, until its file changes. */
@Singleton
public final class CachedWays {

    private final IResourceScopeCache cache;

    @Inject
    CachedWays(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The ways of a journey; empty where the order of the text says all of them. */
    public Optional<Ways> unlessInOrder(Journey journey) {
        return cache.get(
                List.of(CachedWays.class, journey),
                journey.eResource(),
                () -> Ways.unlessInOrder(journey));
    }
}
