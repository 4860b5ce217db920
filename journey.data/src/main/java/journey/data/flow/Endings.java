// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.data.visits.JourneyVisits;
import journey.dsl.flow.FlowModels;
import journey.dsl.personas.Personas;
import journey.model.Moment;
import journey.model.Persona;

/**
 * Where a journey may end: at the last moment that is seen, and at those that say so. Who came
 * there last has finished.
 */
record Endings(JourneyVisits visits, List<Persona> personas) {

    /** Tells whether the journey may end at a moment for a persona; empty when it is not known. */
    boolean isEnd(Moment moment, Optional<Persona> persona) {
        return moment.getEndings().stream()
                        .anyMatch(it -> persona.isEmpty() || Personas.isFor(it, persona.get()))
                || moment.getChoices().stream()
                        .flatMap(it -> it.getWays().stream())
                        .filter(journey.model.Ending.class::isInstance)
                        .anyMatch(it -> persona.isEmpty() || Personas.isFor(it, persona.get()))
                || last(persona).filter(it -> it == moment).isPresent();
    }

    private Optional<Moment> last(Optional<Persona> persona) {
        return FlowModels.moments(visits.journey()).stream()
                .filter(it -> !it.getBindings().isEmpty())
                .filter(it -> persona.isEmpty() || Personas.isFor(it, persona.get()))
                .reduce((one, other) -> other);
    }

    /**
     * A condition for a moment at which the journey may end.
     *
     * @param moment an expression for its number
     * @param persona an expression for the number of the persona
     */
    String condition(String moment, String persona) {
        String unknown = numbers(Optional.empty());
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < personas.size(); i++) {
            String numbers = numbers(Optional.of(personas.get(i)));
            if (!numbers.equals(unknown)) {
                cases.add("when %s = %d then %s in (%s)".formatted(persona, i, moment, numbers));
            }
        }
        String otherwise = "%s in (%s)".formatted(moment, unknown);
        return cases.isEmpty()
                ? otherwise
                : "case %s else %s end".formatted(String.join(" ", cases), otherwise);
    }

    private String numbers(Optional<Persona> persona) {
        List<String> numbers = new ArrayList<>(List.of("-1"));
        for (Moment moment : visits.moments()) {
            if (isEnd(moment, persona)) {
                numbers.add(String.valueOf(visits.number(moment)));
            }
        }
        return String.join(", ", numbers);
    }
}
