// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Stage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds stages of which nobody measures how well they go. */
@CheckInfo(id = "unmeasured-stage", severity = Severity.WARNING, group = CheckGroup.COMPLETENESS)
public final class UnmeasuredStage extends JourneyCheck {

    @Check
    public void somethingIsMeasured(Stage stage) {
        boolean measured =
                !stage.getMeasures().isEmpty()
                        || stage.getMoments().stream()
                                .anyMatch(moment -> !moment.getMeasures().isEmpty());
        if (!measured) {
            report(stage, NAMED_ELEMENT__NAME, message(stage));
        }
    }
}
