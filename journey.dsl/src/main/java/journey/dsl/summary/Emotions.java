// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.personas.Personas;
import journey.model.Emotion;
import journey.model.Moment;
import journey.model.Persona;

/** How personas feel at a moment. */
public final class Emotions {

    private Emotions() {}

    /**
     * The emotion of a persona at a moment: the one that names the persona, else the one that holds
     * for all. Empty also when the moment is not one of this persona.
     */
    public static Optional<Emotion> of(Persona persona, Moment moment) {
        if (!Personas.isFor(moment, persona)) {
            return Optional.empty();
        }
        List<Emotion> felt =
                moment.getEmotions().stream()
                        .filter(emotion -> Personas.isFor(emotion, persona))
                        .toList();
        return felt.stream()
                .filter(emotion -> emotion.getPersonas().contains(persona))
                .findFirst()
                .or(() -> felt.stream().findFirst());
    }

    /** The lowest emotion of anybody at some moments; of equally low ones the first. */
    public static Optional<Emotion> lowest(List<Moment> moments) {
        return moments.stream()
                .flatMap(moment -> moment.getEmotions().stream())
                .min(Comparator.comparingInt(Emotion::getValue));
    }
}
