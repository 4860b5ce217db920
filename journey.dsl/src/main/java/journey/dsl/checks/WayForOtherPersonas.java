// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.BRANCH__TARGET;
import static journey.model.JourneyPackage.Literals.JOIN__TARGET;
import static journey.model.JourneyPackage.Literals.PERSONA_SPECIFIC__PERSONAS;

import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.personas.Personas;
import journey.dsl.ways.WaysOut;
import journey.model.Branch;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/**
 * Finds ways for personas who do not come to where the way begins, or to where it leads. Who does
 * not have a moment of the main way passes it by; a side way is then there for nobody.
 */
@CheckInfo(
        id = "way-for-other-personas",
        severity = Severity.WARNING,
        group = CheckGroup.COMPLETENESS)
public final class WayForOtherPersonas extends JourneyCheck {

    @Check
    public void waysAreForThoseWhoComeThere(Moment moment) {
        List<Persona> personas = EcoreUtil2.getContainerOfType(moment, Journey.class).getPersonas();
        for (PersonaSpecific way : WaysOut.of(moment)) {
            Moment target = WaysOut.target(way).orElse(moment);
            if (personas.containsAll(moment.getPersonas())
                    && personas.containsAll(target.getPersonas())
                    && personas.containsAll(way.getPersonas())) {
                check(way, moment, target);
            }
        }
    }

    private void check(PersonaSpecific way, Moment moment, Moment target) {
        List<Persona> strangers = strangers(way, moment);
        List<Persona> outsiders = strangers(way, target);
        if (!strangers.isEmpty()) {
            report(way, strangers, variant("source", strangers, moment));
        } else if (!outsiders.isEmpty()) {
            report(way, outsiders, variant("target", outsiders, target));
        } else if (target.isAside() && !Personas.overlap(moment, target)) {
            report(
                    way,
                    way instanceof Branch ? BRANCH__TARGET : JOIN__TARGET,
                    message(moment, target));
        }
    }

    private void report(PersonaSpecific way, List<Persona> personas, String message) {
        int first = way.getPersonas().indexOf(personas.get(0));
        reportValue(way, places(way, PERSONA_SPECIFIC__PERSONAS), first, message);
    }

    private static List<Persona> strangers(PersonaSpecific way, Moment moment) {
        return way.getPersonas().stream().filter(it -> !Personas.isFor(moment, it)).toList();
    }
}
