// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds stages of current journeys that leave a hole in the emotion curve. Nobody feels anything in
 * a moment that is only proposed. A journey without any emotion is reported as a whole.
 */
@CheckInfo(id = "stage-without-emotion", severity = Severity.INFO, group = CheckGroup.COMPLETENESS)
public final class StageWithoutEmotion extends JourneyCheck {

    @Check
    public void emotionsAreSaid(Journey journey) {
        if (journey.getState() != JourneyState.CURRENT) {
            return;
        }
        List<Stage> lived =
                journey.getStages().stream().filter(stage -> !existing(stage).isEmpty()).toList();
        List<Stage> holes =
                lived.stream()
                        .filter(
                                stage ->
                                        existing(stage).stream()
                                                .allMatch(moment -> moment.getEmotions().isEmpty()))
                        .toList();
        if (holes.size() > 1 && holes.size() == lived.size()) {
            report(journey, NAMED_ELEMENT__NAME, variant("nowhere", journey));
        } else {
            holes.forEach(stage -> report(stage, NAMED_ELEMENT__NAME, message(stage)));
        }
    }

    private static List<Moment> existing(Stage stage) {
        return stage.getMoments().stream().filter(moment -> !moment.isProposed()).toList();
    }
}
