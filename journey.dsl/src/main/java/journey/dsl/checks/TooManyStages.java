// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.CheckOption;
import journey.dsl.check.JourneyCheck;
import journey.model.Journey;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds maps with more stages than a reader takes in. */
@CheckInfo(
        id = "too-many-stages",
        severity = Severity.INFO,
        group = CheckGroup.HYGIENE,
        options =
                @CheckOption(
                        name = "max",
                        value = 8,
                        min = 1,
                        meaning = "stages that a journey may have"))
public final class TooManyStages extends JourneyCheck {

    @Check
    public void stagesAreFew(Journey journey) {
        int stages = journey.getStages().size();
        if (stages > option("max")) {
            report(journey, NAMED_ELEMENT__NAME, message(journey, stages, option("max")));
        }
    }
}
