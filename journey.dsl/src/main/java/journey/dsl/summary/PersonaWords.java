// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.util.List;
import journey.dsl.text.Messages;
import journey.dsl.text.Words;
import journey.model.Persona;
import journey.model.PersonaSpecific;

/** For whom something holds, in words. */
final class PersonaWords {

    private PersonaWords() {}

    /** The personas that a part names: {@code " for Student"}; nothing when it names none. */
    static String of(PersonaSpecific part) {
        List<String> names =
                part.getPersonas().stream()
                        .filter(persona -> !persona.eIsProxy())
                        .map(Persona::getName)
                        .toList();
        return names.isEmpty() ? "" : " " + Messages.text("summary.personas", Words.all(names));
    }
}
