// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.EMOTION__VALUE;

import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddPain;
import journey.dsl.personas.Personas;
import journey.model.Emotion;
import journey.model.Moment;
import journey.model.Pain;
import journey.model.Persona;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds emotions below zero at moments where nothing hurts those who feel so. */
@CheckInfo(
        id = "negative-emotion-without-pain",
        severity = Severity.WARNING,
        group = CheckGroup.EVIDENCE,
        fix = AddPain.class)
public final class NegativeEmotionWithoutPain extends JourneyCheck {

    @Check
    public void painExplainsIt(Emotion emotion) {
        List<Pain> pains = ((Moment) emotion.eContainer()).getPains();
        if (emotion.getValue() >= 0
                || emotion.getPersonas().stream().anyMatch(Persona::eIsProxy)
                || pains.stream().anyMatch(pain -> Personas.overlap(pain, emotion))) {
            return;
        }
        String message =
                emotion.getPersonas().isEmpty()
                        ? message(emotion.eContainer(), emotion.getValue())
                        : variant(
                                "personas",
                                emotion.eContainer(),
                                emotion.getValue(),
                                emotion.getPersonas());
        report(emotion, EMOTION__VALUE, message);
    }
}
