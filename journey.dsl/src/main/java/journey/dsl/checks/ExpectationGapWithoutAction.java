// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.personas.Personas;
import journey.dsl.project.CheckScope;
import journey.dsl.project.Deliveries;
import journey.model.Emotion;
import journey.model.Moment;
import journey.model.Statement;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds moments that disappoint: something is expected, something else is lived, and it feels bad.
 * They are reported while no action reaches them.
 */
@CheckInfo(
        id = "expectation-gap-without-action",
        severity = Severity.INFO,
        group = CheckGroup.EVIDENCE,
        scope = CheckScope.UNLESS_DELIVERED)
public final class ExpectationGapWithoutAction extends JourneyCheck {

    private final Deliveries deliveries;

    @Inject
    ExpectationGapWithoutAction(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Check
    public void disappointmentIsActedOn(Moment moment) {
        boolean disappoints =
                moment.getEmotions().stream()
                        .filter(emotion -> emotion.getValue() < 0)
                        .anyMatch(
                                emotion ->
                                        isAbout(emotion, moment.getExpectations())
                                                && isAbout(emotion, moment.getExperiences()));
        if (disappoints && !deliveries.isReached(moment)) {
            report(moment, NAMED_ELEMENT__NAME, message(moment));
        }
    }

    /** The personas who feel so are among those who expect or live it. */
    private static boolean isAbout(Emotion emotion, List<? extends Statement> statements) {
        return statements.stream().anyMatch(statement -> Personas.overlap(statement, emotion));
    }
}
