// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.ACTION__STATUS;
import static journey.model.JourneyPackage.Literals.EXPECTED_EFFECT__METRIC;

import java.util.List;
import journey.dsl.measures.Change;
import journey.dsl.measures.Improvement;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import journey.model.Action;
import journey.model.ActionStatus;
import journey.model.ExpectedEffect;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds actions that are done and whose success nobody has shown. */
@CheckInfo(id = "unproven-improvement", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class UnprovenImprovement extends JourneyCheck {

    @Check
    public void effectIsShown(Action action) {
        if (action.getStatus() != ActionStatus.DONE || action.getEffects().isEmpty()) {
            return;
        }
        if (action.getMeasuredBefore() == null || action.getMeasuredAfter() == null) {
            report(action, ACTION__STATUS, variant("unmeasured", action));
            return;
        }
        for (ExpectedEffect effect : action.getEffects()) {
            if (!effect.getMetric().eIsProxy()) {
                check(action, effect);
            }
        }
    }

    private void check(Action action, ExpectedEffect effect) {
        List<Improvement> found = Improvement.of(action, effect.getMetric());
        if (found.isEmpty()) {
            String message =
                    variant(
                            "unobserved",
                            action,
                            effect.getMetric(),
                            action.getMeasuredBefore(),
                            action.getMeasuredAfter());
            report(effect, EXPECTED_EFFECT__METRIC, message);
        } else if (found.stream().noneMatch(it -> isShown(it.change()))) {
            Improvement first = found.get(0);
            Object[] facts = {
                action, effect.getMetric(), first.before().getValue(), first.after().getValue()
            };
            boolean unsampled = first.change() == Change.UNSAMPLED;
            String message = unsampled ? variant("unsampled", facts) : message(facts);
            report(effect, EXPECTED_EFFECT__METRIC, message);
        }
    }

    /** A mean that went up proves nothing, but its author has no way to prove more. */
    private static boolean isShown(Change change) {
        return change == Change.BETTER
                || change == Change.BETTER_PERHAPS
                || change == Change.UNDIRECTED;
    }
}
