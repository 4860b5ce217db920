// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import journey.model.Journey;
import org.eclipse.xtext.util.IResourceScopeCache;

/** Compares each flow with its map once for all that ask, until one of the files changes. */
@Singleton
public final class CurrentFlows {

    private final Flows flows;
    private final IResourceScopeCache cache;

    @Inject
    CurrentFlows(Flows flows, IResourceScopeCache cache) {
        this.flows = flows;
        this.cache = cache;
    }

    /** What customers did along a journey; empty when no flow file tells it, or a broken one. */
    public Optional<CurrentFlow> of(Journey journey) {
        return flows.of(journey).map(flow -> current(flow, journey));
    }

    private CurrentFlow current(Flow flow, Journey journey) {
        List<Object> key = List.of(CurrentFlows.class, journey);
        CurrentFlow known =
                cache.get(key, journey.eResource(), () -> CurrentFlow.of(flow, journey));
        return known.flow() == flow ? known : CurrentFlow.of(flow, journey);
    }
}
