// SPDX-License-Identifier: EPL-2.0
package journey.dsl.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;

/**
 * How a persona feels in the course of a journey.
 *
 * @param persona empty for the customers of a journey that names no personas
 * @param points in the order of the moments; a moment of which nothing is said has none
 */
public record EmotionCurve(Optional<Persona> persona, List<Emotion> points) {

    public EmotionCurve {
        points = List.copyOf(points);
    }

    /** The curves of a journey, in the order of its personas. */
    public static List<EmotionCurve> of(Journey journey) {
        List<Persona> personas =
                journey.getPersonas().stream().filter(persona -> !persona.eIsProxy()).toList();
        return personas.isEmpty()
                ? List.of(ofAnybody(journey))
                : personas.stream().map(persona -> of(persona, journey)).toList();
    }

    private static EmotionCurve of(Persona persona, Journey journey) {
        List<Emotion> points =
                moments(journey).flatMap(moment -> Emotions.of(persona, moment).stream()).toList();
        return new EmotionCurve(Optional.of(persona), points);
    }

    private static EmotionCurve ofAnybody(Journey journey) {
        List<Emotion> points =
                moments(journey).flatMap(moment -> moment.getEmotions().stream().limit(1)).toList();
        return new EmotionCurve(Optional.empty(), points);
    }

    private static Stream<Moment> moments(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getMoments().stream());
    }
}
