// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.Edits;
import journey.dsl.text.Messages;
import journey.dsl.ways.CachedWays;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Ending;
import journey.model.Join;
import journey.model.Journey;
import journey.model.Moment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/**
 * Removes a join with the moment that follows anyway. Where another one follows, only the author
 * knows whether that is on a side way, or the join is wrong.
 */
public final class RemoveJoin implements CheckFix {

    private final CachedWays cachedWays;

    @Inject
    RemoveJoin(CachedWays cachedWays) {
        this.cachedWays = cachedWays;
    }

    @Override
    public boolean isSafe() {
        return true;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        if (!followsAnyway((Join) element)) {
            return Optional.empty();
        }
        String title = Messages.sentence(issue.getCode() + ".fix");
        return Optional.of(new Fix(title, isSafe(), List.of(Edits.remove(element))));
    }

    private boolean followsAnyway(Join join) {
        Moment moment = EcoreUtil2.getContainerOfType(join, Moment.class);
        Ways ways =
                cachedWays
                        .unlessInOrder(EcoreUtil2.getContainerOfType(moment, Journey.class))
                        .orElseThrow();
        List<Way> onward = ways.onward(moment);
        return leavesTheWayToIt(moment)
                && onward.size() == 1
                && onward.get(0).target().filter(join.getTarget()::equals).isPresent()
                && ways.from(moment).stream()
                        .filter(way -> way.said().filter(join::equals).isPresent())
                        .allMatch(way -> way.personas().equals(onward.get(0).personas()));
    }

    private static boolean leavesTheWayToIt(Moment moment) {
        return moment.getChoices().isEmpty()
                && moment.getJoins().size() == 1
                && moment.getEndings().stream().noneMatch(Ending::isEverybody);
    }
}
