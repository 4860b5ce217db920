// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.PERSONA_SPECIFIC__PERSONAS;

import java.util.List;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.fixes.AddPersonaToJourney;
import journey.dsl.personas.Personas;
import journey.model.Journey;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.validation.Check;

/** Finds a {@code for} with a persona whose journey this is not. */
@CheckInfo(
        id = "for-unknown-persona",
        severity = Severity.ERROR,
        group = CheckGroup.ERRORS,
        fix = AddPersonaToJourney.class)
public final class ForUnknownPersona extends JourneyCheck {

    @Check
    public void personaIsOfJourney(PersonaSpecific element) {
        List<Persona> personas = element.getPersonas();
        if (personas.isEmpty()) {
            return;
        }
        Journey journey = EcoreUtil2.getContainerOfType(element, Journey.class);
        if (Personas.areUnknown(journey)) {
            return; // it may be the one that the journey names and that is not found
        }
        List<INode> places = places(element, PERSONA_SPECIFIC__PERSONAS);
        for (int i = 0; i < personas.size(); i++) {
            Persona persona = personas.get(i);
            if (!persona.eIsProxy() && !journey.getPersonas().contains(persona)) {
                reportValue(element, places, i, message(persona, journey), persona.getName());
            }
        }
    }
}
