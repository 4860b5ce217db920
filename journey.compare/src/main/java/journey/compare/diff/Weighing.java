// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import journey.model.Comparison;
import journey.model.JourneyState;
import journey.model.Touchpoint;

/** A rule for how much it matters that a fact is another one. */
@FunctionalInterface
interface Weighing {

    /** What tells how far a number can be trusted. */
    Set<FactKind> SAYS_OF_SAMPLE = EnumSet.of(FactKind.SAMPLE, FactKind.MARGIN);

    /** Weighs two values that are not the same. */
    Judgement weigh(FactValue before, FactValue after);

    static Judgement notable(FactValue before, FactValue after) {
        return Judgement.NOTABLE;
    }

    static Judgement cosmetic(FactValue before, FactValue after) {
        return Judgement.COSMETIC;
    }

    /** For a text that is the fact itself, and not only the name that people have for it. */
    static Judgement text(FactValue before, FactValue after) {
        return isNearlySame(before, after) ? Judgement.COSMETIC : Judgement.NOTABLE;
    }

    /** For the title of a metric: what was asked or counted. */
    static Judgement question(FactValue before, FactValue after) {
        return isNearlySame(before, after) ? Judgement.COSMETIC : definition(before, after);
    }

    private static boolean isNearlySame(FactValue before, FactValue after) {
        Optional<String> old = before.parts(String.class).findFirst();
        Optional<String> now = after.parts(String.class).findFirst();
        return old.isPresent() && now.isPresent() && Wording.isNearlySame(old.get(), now.get());
    }

    /** For what gives a number its meaning. What nobody had said gave none. */
    static Judgement definition(FactValue before, FactValue after) {
        return before.isStated() ? Judgement.breaking("diff.incomparable") : Judgement.NOTABLE;
    }

    /** For who answers for something. */
    static Judgement owner(FactValue before, FactValue after) {
        return after.isStated() ? Judgement.NOTABLE : Judgement.breaking("diff.unowned");
    }

    /** For what backs a claim or a number. */
    static Judgement evidence(FactValue before, FactValue after) {
        boolean isBacked = after.parts(Referent.class).findAny().isPresent();
        boolean wasBacked = before.parts(Referent.class).findAny().isPresent();
        return wasBacked && !isBacked ? Judgement.notable("diff.unbacked") : Judgement.NOTABLE;
    }

    /** For what was observed. A sample of which less was known before is no other sample. */
    static Judgement past(FactValue before, FactValue after) {
        boolean isAddition = SAYS_OF_SAMPLE.contains(before.kind()) && !before.isStated();
        return isAddition ? Judgement.NOTABLE : Judgement.breaking("diff.rewritten");
    }

    /** For whose journey it is. */
    static Judgement coverage(FactValue before, FactValue after) {
        return before.without(after).isEmpty()
                ? Judgement.NOTABLE
                : Judgement.breaking("diff.uncovered");
    }

    /** For a moment that exists, or does not. */
    static Judgement proposed(FactValue before, FactValue after) {
        return after.isStated() && after.element() instanceof Touchpoint
                ? Judgement.BREAKING
                : Judgement.NOTABLE;
    }

    /** For what is and what shall be. */
    static Judgement state(FactValue before, FactValue after) {
        boolean wasCurrent = before.parts().contains(JourneyState.CURRENT);
        boolean isCurrent = after.parts().contains(JourneyState.CURRENT);
        return wasCurrent && !isCurrent ? Judgement.BREAKING : Judgement.NOTABLE;
    }

    /** For what shall be reached. */
    static Judgement target(FactValue before, FactValue after) {
        if (!before.isStated()) {
            return Judgement.NOTABLE;
        }
        if (!after.isStated()) {
            return Judgement.breaking("diff.targetless");
        }
        Comparison old = comparison(before);
        Comparison now = comparison(after);
        if (isUpwards(old) != isUpwards(now)) {
            return Judgement.breaking("diff.other-direction");
        }
        int up = number(after).compareTo(number(before));
        int demand = up == 0 ? strictness(now) - strictness(old) : isUpwards(now) ? up : -up;
        return demand < 0 ? Judgement.breaking("diff.easier") : Judgement.notable("diff.harder");
    }

    private static boolean isUpwards(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
    }

    /** Whether the target itself is good enough. */
    private static int strictness(Comparison comparison) {
        return comparison == Comparison.ABOVE || comparison == Comparison.BELOW ? 1 : 0;
    }

    private static Comparison comparison(FactValue target) {
        return target.parts(Comparison.class).findFirst().orElseThrow();
    }

    private static BigDecimal number(FactValue target) {
        return target.parts(BigDecimal.class).findFirst().orElseThrow();
    }
}
