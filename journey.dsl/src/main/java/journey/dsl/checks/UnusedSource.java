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
import journey.model.Source;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds sources that back no claim and no measure, and in which nothing is seen. */
@CheckInfo(
        id = "unused-source",
        severity = Severity.INFO,
        group = CheckGroup.HYGIENE,
        scope = CheckScope.UNLESS_USED,
        fix = RemoveDeclaration.class)
public final class UnusedSource extends JourneyCheck {

    @Inject private Usages usages;

    @Check
    public void somethingRefersTo(Source source) {
        if (!usages.isUsedInItsFile(source)) {
            report(source, NAMED_ELEMENT__NAME, message(source));
        }
    }
}
