// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;
import static journey.model.Severity.HIGH;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddOpportunity;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Pain;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds high pains of a journey that none of its opportunities resolves. */
@CheckInfo(
        id = "pain-without-opportunity",
        severity = Severity.WARNING,
        group = CheckGroup.EVIDENCE,
        fix = AddOpportunity.class)
public final class PainWithoutOpportunity extends JourneyCheck {

    @Check
    public void highPainsAreResolved(Journey journey) {
        List<Moment> moments =
                journey.getStages().stream().flatMap(stage -> stage.getMoments().stream()).toList();
        Set<Pain> resolved =
                moments.stream()
                        .flatMap(moment -> moment.getOpportunities().stream())
                        .flatMap(opportunity -> opportunity.getResolves().stream())
                        .collect(Collectors.toSet());
        if (resolved.stream().anyMatch(Pain::eIsProxy)) {
            return; // an opportunity resolves a pain that is not found: it may be any of them
        }
        moments.stream()
                .flatMap(moment -> moment.getPains().stream())
                .filter(pain -> pain.getSeverity() == HIGH)
                .filter(pain -> !resolved.contains(pain))
                .forEach(pain -> report(pain, NAMED_ELEMENT__NAME, message(pain)));
    }
}
