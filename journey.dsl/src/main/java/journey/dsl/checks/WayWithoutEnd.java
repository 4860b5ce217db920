// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.personas.Personas;
import journey.dsl.ways.CachedWays;
import journey.dsl.ways.Loop;
import journey.dsl.ways.Ways;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds loops out of which somebody never comes, at the first of their moments. */
@CheckInfo(id = "way-without-end", severity = Severity.WARNING, group = CheckGroup.COMPLETENESS)
public final class WayWithoutEnd extends JourneyCheck {

    private final CachedWays cachedWays;

    @Inject
    WayWithoutEnd(CachedWays cachedWays) {
        this.cachedWays = cachedWays;
    }

    @Check
    public void everybodyComesToAnEnd(Journey journey) {
        cachedWays
                .unlessInOrder(journey)
                .filter(Ways::areKnown)
                .ifPresent(ways -> check(journey, ways));
    }

    private void check(Journey journey, Ways ways) {
        Set<Moment> reported = new HashSet<>();
        for (Loop loop : ways.loops()) {
            Moment first = loop.moments().get(0);
            if (reported.add(first)) {
                report(first, NAMED_ELEMENT__NAME, fault(journey, first, loop));
            }
        }
    }

    private String fault(Journey journey, Moment first, Loop loop) {
        return loop.personas().size() == Personas.known(journey).size()
                ? message(first)
                : variant("personas", first, loop.personas());
    }
}
