// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.JOURNEY__CONTINUES_IN;
import static journey.model.JourneyPackage.Literals.JOURNEY__FUTURE_OF;
import static journey.model.JourneyPackage.Literals.JOURNEY__PART_OF;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.model.Journey;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds journeys that are their own future or part, also by way of others, or their own
 * continuation. Journeys that lead into one another are no mistake: customers come back.
 */
@CheckInfo(id = "circular-reference", severity = Severity.ERROR, group = CheckGroup.ERRORS)
public final class CircularReference extends JourneyCheck {

    /** How many journeys of a circle are named. */
    private static final int LONGEST_WAY = 10;

    @Check
    public void journeyIsNotItsOwn(Journey journey) {
        check(journey, JOURNEY__FUTURE_OF, CircularReference::current, "future-of");
        check(journey, JOURNEY__PART_OF, Journey::getPartOf, "part-of");
        if (journey.getContinuesIn().contains(journey)) {
            report(journey, JOURNEY__CONTINUES_IN, variant("continues-in", journey));
        }
    }

    private void check(
            Journey journey,
            EReference feature,
            Function<Journey, List<Journey>> next,
            String variant) {
        List<Journey> way = wayBack(journey, next);
        if (way == null) {
            return;
        }
        report(journey, feature, variant(variant, journey, others(way)));
    }

    private String others(List<Journey> way) {
        if (way.isEmpty()) {
            return "";
        }
        return way.size() <= LONGEST_WAY
                ? part("way", way)
                : part("long-way", way.subList(0, LONGEST_WAY), way.size() - LONGEST_WAY);
    }

    /**
     * The journeys between a journey and itself; null when no way leads back. Passes no journey
     * twice: there may be thousands, and as many ways between any two.
     */
    private static List<Journey> wayBack(Journey start, Function<Journey, List<Journey>> next) {
        Set<Journey> passed = new HashSet<>();
        Deque<Journey> way = new ArrayDeque<>();
        Deque<Iterator<Journey>> open = new ArrayDeque<>();
        open.push(next.apply(start).iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                way.pollLast();
                continue;
            }
            Journey journey = open.peek().next();
            if (journey == start) {
                return List.copyOf(way);
            }
            if (!journey.eIsProxy() && passed.add(journey)) {
                way.addLast(journey);
                open.push(next.apply(journey).iterator());
            }
        }
        return null;
    }

    private static List<Journey> current(Journey journey) {
        return journey.getFutureOf() == null ? List.of() : List.of(journey.getFutureOf());
    }
}
