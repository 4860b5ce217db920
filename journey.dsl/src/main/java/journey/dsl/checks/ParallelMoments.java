// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.BRANCH__TARGET;
import static journey.model.JourneyPackage.Literals.JOIN__TARGET;
import static journey.model.JourneyPackage.Literals.MOMENT__PARALLEL_TO;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.ways.CachedWays;
import journey.dsl.ways.Ways;
import journey.dsl.ways.WaysOut;
import journey.model.Branch;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds moments that cannot happen at the same time as others. */
@CheckInfo(id = "parallel-moments", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class ParallelMoments extends JourneyCheck {

    /** How many moments can happen at the same time. */
    public static final int MOST = 5;

    private final CachedWays cachedWays;

    @Inject
    ParallelMoments(CachedWays cachedWays) {
        this.cachedWays = cachedWays;
    }

    @Check
    public void momentsCanHappenAtOnce(Moment moment) {
        cachedWays
                .unlessInOrder(EcoreUtil2.getContainerOfType(moment, Journey.class))
                .ifPresent(ways -> check(moment, ways));
    }

    private void check(Moment moment, Ways ways) {
        Moment other = moment.getParallelTo();
        if (other != null && !other.eIsProxy()) {
            checkPlace(moment, other, ways);
        }
        for (PersonaSpecific way : WaysOut.of(moment)) {
            Moment target = WaysOut.target(way).orElse(moment);
            if (target != moment && ways.areParallel(moment, target)) {
                report(
                        way,
                        way instanceof Branch ? BRANCH__TARGET : JOIN__TARGET,
                        variant("way", moment, target));
            }
        }
    }

    private void checkPlace(Moment moment, Moment other, Ways ways) {
        List<Moment> parallel = ways.parallel(moment);
        if (moment == other) {
            report(moment, MOMENT__PARALLEL_TO, variant("itself", moment));
        } else if (ways.isLater(other, moment)) {
            report(moment, MOMENT__PARALLEL_TO, variant("later", moment, other));
        } else if (!parallel.contains(other)) {
            report(moment, MOMENT__PARALLEL_TO, variant("apart", moment, other));
        } else if (parallel.size() > MOST && parallel.get(MOST) == moment) {
            report(moment, MOMENT__PARALLEL_TO, message(MOST, parallel.size()));
        }
    }
}
