// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddStageGoal;
import journey.model.Stage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds stages that do not say what the customer wants in them. */
@CheckInfo(
        id = "stage-without-goal",
        severity = Severity.INFO,
        group = CheckGroup.COMPLETENESS,
        fix = AddStageGoal.class)
public final class StageWithoutGoal extends JourneyCheck {

    @Check
    public void goalIsSaid(Stage stage) {
        if (stage.getGoals().isEmpty()) {
            report(stage, NAMED_ELEMENT__NAME, message(stage));
        }
    }
}
