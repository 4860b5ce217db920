// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.JOURNEY__CONTINUES_IN;
import static journey.model.JourneyPackage.Literals.JOURNEY__FUTURE_OF;
import static journey.model.JourneyPackage.Literals.JOURNEY__PART_OF;

import java.util.List;
import java.util.function.Function;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.graph.WayBack;
import journey.dsl.text.WayBackWords;
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
        WayBack.to(journey, it -> it.eIsProxy() ? List.of() : next.apply(it))
                .ifPresent(
                        way ->
                                report(
                                        journey,
                                        feature,
                                        variant(variant, journey, WayBackWords.of(way))));
    }

    private static List<Journey> current(Journey journey) {
        return journey.getFutureOf() == null ? List.of() : List.of(journey.getFutureOf());
    }
}
