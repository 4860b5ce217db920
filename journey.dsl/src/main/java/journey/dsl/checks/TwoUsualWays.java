// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.WAY_OUT__USUAL;

import com.google.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.ways.CachedWays;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds moments from which the same persona has a second usual way. */
@CheckInfo(id = "two-usual-ways", severity = Severity.WARNING, group = CheckGroup.COMPLETENESS)
public final class TwoUsualWays extends JourneyCheck {

    private final CachedWays cachedWays;

    @Inject
    TwoUsualWays(CachedWays cachedWays) {
        this.cachedWays = cachedWays;
    }

    @Check
    public void mostTakeOneWay(Moment moment) {
        Journey journey = EcoreUtil2.getContainerOfType(moment, Journey.class);
        cachedWays.unlessInOrder(journey).ifPresent(ways -> check(moment, ways));
    }

    private void check(Moment moment, Ways ways) {
        Map<PersonaSpecific, Set<Persona>> usual = new LinkedHashMap<>();
        ways.from(moment).stream()
                .filter(Way::isUsual)
                .forEach(
                        way ->
                                usual.computeIfAbsent(
                                                way.said().orElseThrow(), any -> new HashSet<>())
                                        .addAll(way.personas()));
        boolean isFirst = true;
        Set<Persona> known = new HashSet<>();
        for (Map.Entry<PersonaSpecific, Set<Persona>> way : usual.entrySet()) {
            Set<Persona> personas = way.getValue();
            if (personas.isEmpty() ? !isFirst : !Collections.disjoint(known, personas)) {
                report(way.getKey(), WAY_OUT__USUAL, message(moment));
            }
            known.addAll(personas);
            isFirst = false;
        }
    }
}
