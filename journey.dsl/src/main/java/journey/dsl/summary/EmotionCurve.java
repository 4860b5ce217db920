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
 * How a persona feels in the course of a journey. The curve follows the main way: what is felt at a
 * moment aside, which many never come to, is a point beside it.
 *
 * @param persona empty for the customers of a journey that names no personas
 */
public record EmotionCurve(Journey journey, Optional<Persona> persona) {

    /** The curves of a journey, in the order of its personas. */
    public static List<EmotionCurve> of(Journey journey) {
        List<Persona> personas =
                journey.getPersonas().stream().filter(persona -> !persona.eIsProxy()).toList();
        return personas.isEmpty()
                ? List.of(new EmotionCurve(journey, Optional.empty()))
                : personas.stream()
                        .map(persona -> new EmotionCurve(journey, Optional.of(persona)))
                        .toList();
    }

    /** The emotions in the order of the moments; a moment of which nothing is said has none. */
    public List<Emotion> points() {
        return mainWay().flatMap(this::point).toList();
    }

    /** The emotions at moments aside, in the order of the moments. */
    public List<Emotion> pointsAside() {
        return moments().filter(Moment::isAside).flatMap(this::point).toList();
    }

    /** The point after a point; empty for the last one, and for what is none of this curve. */
    public Optional<Emotion> next(Emotion emotion) {
        Moment moment = (Moment) emotion.eContainer();
        return point(moment).anyMatch(emotion::equals)
                ? mainWay()
                        .dropWhile(each -> each != moment)
                        .skip(1)
                        .flatMap(this::point)
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Moment> mainWay() {
        return moments().filter(moment -> !moment.isAside());
    }

    private Stream<Moment> moments() {
        return journey.getStages().stream().flatMap(stage -> stage.getMoments().stream());
    }

    private Stream<Emotion> point(Moment moment) {
        return persona
                .map(somebody -> Emotions.of(somebody, moment))
                .orElseGet(() -> moment.getEmotions().stream().findFirst())
                .stream();
    }
}
