// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.WORK__TEXT;

import journey.dsl.backstage.BackstageWork;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddTeam;
import journey.dsl.text.Words;
import journey.model.Journey;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds work that no team and no system does, in journeys that tell how the work goes on. */
@CheckInfo(
        id = "unassigned-work",
        severity = Severity.INFO,
        group = CheckGroup.COMPLETENESS,
        fix = AddTeam.class)
public final class UnassignedWork extends JourneyCheck {

    @Check
    public void somebodyDoesIt(Journey journey) {
        if (BackstageWork.isTold(journey)) {
            BackstageWork.in(journey)
                    .filter(work -> work.getTeam() == null && work.getSystems().isEmpty())
                    .forEach(it -> report(it, WORK__TEXT, message(Words.quoted(it.getText()))));
        }
    }
}
