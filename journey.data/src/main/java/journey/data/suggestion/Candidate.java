// SPDX-License-Identifier: EPL-2.0
package journey.data.suggestion;

import java.util.Optional;
import journey.dsl.text.Words;
import journey.model.Bindable;
import journey.model.TitledElement;

/**
 * A moment or a pain that may see an event.
 *
 * @param likeness how like its names are to the event
 * @param order where the event stands in time; empty when nobody can tell, as for pains
 */
record Candidate(
        TitledElement element, NameLikeness.Likeness likeness, Optional<OrderOfTime> order) {

    /** From here on names tell by themselves. */
    private static final double ALIKE = 0.7;

    /** From here on names tell when the order agrees. */
    private static final double SOMEWHAT_ALIKE = 0.6;

    /** From here on it is said that names are alike, even if that alone would not do. */
    private static final double WORTH_SAYING = 0.4;

    /** A moment at which the event stands for fewer customers is not meant. */
    private static final double ELSEWHERE = 0.2;

    /** From here on the order agrees. */
    private static final double MOSTLY = 0.5;

    /** From here on the order tells by itself, if one moment alone is left. */
    private static final double NEARLY_ALWAYS = 0.8;

    Bindable bindable() {
        return (Bindable) element;
    }

    /** Whether the names tell, and the order does not say otherwise. */
    boolean isMeant() {
        boolean names = likeness.share() >= ALIKE && !isElsewhere();
        boolean both = likeness.share() >= SOMEWHAT_ALIKE && order.isPresent() && share() >= MOSTLY;
        return names || both;
    }

    /** Whether the names tell, but the order says otherwise. */
    boolean isMisplaced() {
        return likeness.share() >= ALIKE && isElsewhere();
    }

    /** Whether the order alone leaves little doubt. */
    boolean isInPlace() {
        return order.isPresent()
                && order.get().before().isPresent()
                && order.get().after().isPresent()
                && share() >= NEARLY_ALWAYS;
    }

    /** Whether its names are clearly more like the event than those of another. */
    boolean isClearlyMoreLike(Candidate other) {
        return likeness.share() > other.likeness.share() + 0.1;
    }

    /** How much speaks for it, to compare candidates of one event, from 0 to 1. */
    double strength() {
        return 0.7 * likeness.share() + 0.3 * order.map(OrderOfTime::share).orElse(0.5);
    }

    private boolean isElsewhere() {
        return order.isPresent() && share() < ELSEWHERE;
    }

    private double share() {
        return order.orElseThrow().share();
    }

    /** Why it is meant. */
    String reason() {
        boolean names = likeness.share() >= WORTH_SAYING;
        String alike = names ? "is like " + Words.quoted(likeness.text()) : "";
        String stands = order.map(it -> "stands " + it.words()).orElse("");
        return alike + (names && order.isPresent() ? ", and " : "") + stands;
    }

    /** Why it is not meant although its name is alike. */
    String doubt() {
        return "it is like %s of %s, but stands %s"
                .formatted(
                        Words.quoted(likeness.text()),
                        element.getName(),
                        order.orElseThrow().words());
    }
}
