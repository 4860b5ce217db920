// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.JOURNEY__PERSONAS;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.personas.Personas;
import journey.model.Channel;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Persona;
import journey.model.Touchpoint;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.validation.Check;

/**
 * Finds personas that a journey never meets on a channel they prefer. A proposed touchpoint meets
 * nobody yet, except in a future journey, which is about what shall be.
 */
@CheckInfo(
        id = "persona-channel-mismatch",
        severity = Severity.INFO,
        group = CheckGroup.COMPLETENESS)
public final class PersonaChannelMismatch extends JourneyCheck {

    @Check
    public void personasAreMetWhereTheyLike(Journey journey) {
        boolean future = journey.getState() == JourneyState.FUTURE;
        List<Touchpoint> touchpoints =
                journey.getStages().stream()
                        .flatMap(stage -> stage.getMoments().stream())
                        .filter(Touchpoint.class::isInstance)
                        .map(Touchpoint.class::cast)
                        .filter(touchpoint -> future || !touchpoint.isProposed())
                        .toList();
        List<INode> places = places(journey, JOURNEY__PERSONAS);
        for (int i = 0; i < journey.getPersonas().size(); i++) {
            Persona persona = journey.getPersonas().get(i);
            if (!persona.eIsProxy() && isMissed(persona, touchpoints)) {
                report(journey, places.get(i), message(persona, persona.getPrefers(), journey));
            }
        }
    }

    private static boolean isMissed(Persona persona, List<Touchpoint> touchpoints) {
        List<Channel> preferred = persona.getPrefers();
        if (preferred.isEmpty()) {
            return false;
        }
        List<Channel> used =
                touchpoints.stream()
                        .filter(touchpoint -> Personas.isFor(touchpoint, persona))
                        .flatMap(touchpoint -> touchpoint.getChannels().stream())
                        .toList();
        return !used.isEmpty()
                && Collections.disjoint(preferred, used)
                && Stream.concat(preferred.stream(), used.stream()).noneMatch(Channel::eIsProxy);
    }
}
