// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.WORK__AFTER;

import java.util.List;
import journey.dsl.backstage.BackstageWork;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.graph.Components;
import journey.dsl.graph.WayBack;
import journey.dsl.text.WayBackWords;
import journey.model.Journey;
import journey.model.Work;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds work that can never begin, since it waits for itself; once for each circle. */
@CheckInfo(id = "work-waits-for-itself", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class WorkWaitsForItself extends JourneyCheck {

    @Check
    public void workCanBegin(Journey journey) {
        List<Work> work = BackstageWork.in(journey).toList();
        new Components<>(work, Work::getAfter)
                .cycles().stream().map(circle -> circle.get(0)).forEach(this::report);
    }

    private void report(Work first) {
        List<Work> way = WayBack.to(first, WorkWaitsForItself::known).orElseThrow();
        Work next = way.isEmpty() ? first : way.get(0);
        reportValue(
                first,
                places(first, WORK__AFTER),
                first.getAfter().indexOf(next),
                message(first, WayBackWords.of(way)));
    }

    private static List<Work> known(Work work) {
        return work.getAfter().stream().filter(it -> !it.eIsProxy()).toList();
    }
}
