// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.NAMED_ELEMENT__NAME;

import com.google.inject.Inject;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.RemoveDeclaration;
import journey.dsl.project.CheckScope;
import journey.dsl.project.Usages;
import journey.model.Metric;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds metrics that nobody measures or asks, and no action expects to change. */
@CheckInfo(
        id = "unused-metric",
        severity = Severity.INFO,
        group = CheckGroup.HYGIENE,
        scope = CheckScope.UNLESS_USED,
        fix = RemoveDeclaration.class)
public final class UnusedMetric extends JourneyCheck {

    @Inject private Usages usages;

    @Check
    public void somethingRefersTo(Metric metric) {
        if (!usages.isUsedInItsFile(metric)) {
            report(metric, NAMED_ELEMENT__NAME, message(metric));
        }
    }
}
