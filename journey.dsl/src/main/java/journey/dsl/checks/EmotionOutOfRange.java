// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.EMOTION__VALUE;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Emotion;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds emotions that are not on the scale from -2 to +2. */
@CheckInfo(id = "emotion-out-of-range", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class EmotionOutOfRange extends JourneyCheck {

    @Check
    public void emotionIsOnScale(Emotion emotion) {
        if (Math.abs((long) emotion.getValue()) > 2) {
            report(
                    emotion,
                    EMOTION__VALUE,
                    message(emotion.eContainer(), "%+d".formatted(emotion.getValue())));
        }
    }
}
