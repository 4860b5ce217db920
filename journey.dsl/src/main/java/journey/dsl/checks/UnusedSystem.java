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
import journey.model.SoftwareSystem;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds systems that no work uses. */
@CheckInfo(
        id = "unused-system",
        severity = Severity.INFO,
        group = CheckGroup.HYGIENE,
        scope = CheckScope.UNLESS_USED,
        fix = RemoveDeclaration.class)
public final class UnusedSystem extends JourneyCheck {

    @Inject private Usages usages;

    @Check
    public void somethingRefersTo(SoftwareSystem system) {
        if (!usages.isUsedInItsFile(system)) {
            report(system, NAMED_ELEMENT__NAME, message(system));
        }
    }
}
