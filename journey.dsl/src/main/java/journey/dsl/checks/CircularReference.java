// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.JOURNEY__CONTINUES_IN;
import static journey.model.JourneyPackage.Literals.JOURNEY__FUTURE_OF;
import static journey.model.JourneyPackage.Literals.JOURNEY__PART_OF;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import journey.dsl.text.Words;
import journey.dsl.validation.CheckGroup;
import journey.dsl.validation.CheckInfo;
import journey.dsl.validation.JourneyCheck;
import journey.model.Journey;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds journeys that are their own future or part, also by way of others, or their own
 * continuation. Journeys that lead into one another are no mistake: customers come back.
 */
@CheckInfo(id = "circular-reference", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class CircularReference extends JourneyCheck {

    @Check
    public void journeyIsNotItsOwn(Journey journey) {
        String title = Words.capitalized(Words.titled(journey));
        if (leadsBack(journey, CircularReference::current)) {
            report(journey, JOURNEY__FUTURE_OF, title + " is its own future.");
        }
        if (leadsBack(journey, Journey::getPartOf)) {
            report(journey, JOURNEY__PART_OF, title + " is a part of itself.");
        }
        if (journey.getContinuesIn().contains(journey)) {
            report(journey, JOURNEY__CONTINUES_IN, title + " continues in itself.");
        }
    }

    private static List<Journey> current(Journey journey) {
        return journey.getFutureOf() == null ? List.of() : List.of(journey.getFutureOf());
    }

    private static boolean leadsBack(Journey start, Function<Journey, List<Journey>> next) {
        Set<Journey> seen = new HashSet<>();
        Deque<Journey> open = new ArrayDeque<>(next.apply(start));
        while (!open.isEmpty()) {
            Journey journey = open.pop();
            if (journey == start) {
                return true;
            }
            if (!journey.eIsProxy() && seen.add(journey)) {
                open.addAll(next.apply(journey));
            }
        }
        return false;
    }
}
