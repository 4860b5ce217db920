// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.ACTION__STATUS;
import static journey.model.JourneyPackage.Literals.EXPECTED_EFFECT__METRIC;

import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.Change;
import journey.dsl.measures.Improvement;
import journey.model.Action;
import journey.model.ActionStatus;
import journey.model.Direction;
import journey.model.ExpectedEffect;
import journey.model.Period;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds actions that are done and did not have the success they expect, or not surely. */
@CheckInfo(id = "unproven-improvement", severity = Severity.WARNING, group = CheckGroup.NUMBERS)
public final class UnprovenImprovement extends JourneyCheck {

    @Check
    public void improvementIsShown(Action action) {
        List<ExpectedEffect> hopes =
                action.getEffects().stream().filter(UnprovenImprovement::isHope).toList();
        if (action.getStatus() != ActionStatus.DONE || hopes.isEmpty()) {
            return;
        }
        Period before = action.getMeasuredBefore();
        Period after = action.getMeasuredAfter();
        if (before == null && after == null) {
            report(action, ACTION__STATUS, variant("unmeasured", action));
        } else if (before != null && after != null && after.lastDay().isBefore(today())) {
            hopes.forEach(effect -> check(action, effect));
        }
    }

    /** An action may also make something worse, and say so. */
    private static boolean isHope(ExpectedEffect effect) {
        int up = effect.getChange().signum();
        return !effect.getMetric().eIsProxy()
                && (up > 0 && Change.better(effect.getMetric()) == Direction.HIGHER
                        || up < 0 && Change.better(effect.getMetric()) == Direction.LOWER);
    }

    private void check(Action action, ExpectedEffect effect) {
        List<Improvement> found = Improvement.of(action, effect.getMetric());
        if (found.stream().noneMatch(it -> isAsExpected(it, effect))) {
            String fault =
                    found.isEmpty()
                            ? unobserved(action, effect)
                            : fault(action, effect, found.get(0));
            report(effect, EXPECTED_EFFECT__METRIC, fault);
        }
    }

    private static boolean isAsExpected(Improvement found, ExpectedEffect effect) {
        return found.isShown() && !found.isShortOf(effect.getChange());
    }

    private String unobserved(Action action, ExpectedEffect effect) {
        return variant(
                "unobserved",
                action,
                effect.getMetric(),
                action.getMeasuredBefore(),
                action.getMeasuredAfter());
    }

    private String fault(Action action, ExpectedEffect effect, Improvement found) {
        String expected = (effect.getChange().signum() > 0 ? "+" : "") + effect.getChange();
        Object[] facts = {
            action, found.metric(), found.before().getValue(), found.after().getValue(), expected
        };
        if (found.isShortOf(effect.getChange()) && found.change() != Change.WORSE) {
            return variant("short", facts);
        }
        return switch (found.change()) {
            case BETTER_UNSAMPLED -> variant("unsampled", facts);
            case CHANCE -> found.isWorstCase() ? variant("worst-case", facts) : message(facts);
            default -> variant("no-better", facts);
        };
    }
}
