// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.graph.Components;
import journey.dsl.ways.CachedWays;
import journey.dsl.ways.Ways;
import journey.dsl.ways.WaysOut;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds moments to which nobody comes. Those after one of them are no mistakes of their own, nor
 * are those to which a way leads that nobody can take.
 */
@CheckInfo(id = "unreached-moment", severity = Severity.WARNING, group = CheckGroup.COMPLETENESS)
public final class UnreachedMoment extends JourneyCheck {

    private final CachedWays cachedWays;

    @Inject
    UnreachedMoment(CachedWays cachedWays) {
        this.cachedWays = cachedWays;
    }

    @Check
    public void aWayLeadsThere(Journey journey) {
        cachedWays.unlessInOrder(journey).ifPresent(this::check);
    }

    private void check(Ways ways) {
        List<Moment> unreached =
                ways.moments().stream().filter(moment -> !ways.isReached(moment)).toList();
        if (unreached.isEmpty() || !ways.areKnown()) {
            return;
        }
        Set<Moment> missed = new HashSet<>();
        for (Moment moment : ways.moments()) {
            ways.untaken(moment).forEach(way -> WaysOut.target(way).ifPresent(missed::add));
        }
        new Components<>(unreached, ways::next)
                .sources().stream()
                        .filter(moments -> Collections.disjoint(moments, missed))
                        .map(moments -> moments.get(0))
                        .forEach(it -> report(it, NAMED_ELEMENT__NAME, message(it)));
    }
}
