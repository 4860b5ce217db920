// SPDX-License-Identifier: EPL-2.0
package journey.dsl.checks;

import static journey.model.JourneyPackage.Literals.EMOTION__VALUE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.check.CheckGroup;
import journey.dsl.check.CheckInfo;
import journey.dsl.check.JourneyCheck;
import journey.dsl.measures.Measures;
import journey.dsl.measures.Series;
import journey.dsl.measures.Target;
import journey.dsl.measures.Verdict;
import journey.dsl.personas.Personas;
import journey.model.Emotion;
import journey.model.Journey;
import journey.model.Measure;
import journey.model.Moment;
import journey.model.Observation;
import journey.model.Persona;
import journey.model.PersonaSpecific;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Finds emotions of which a measure at the same moment says the opposite. */
@CheckInfo(id = "emotion-contradicted", severity = Severity.WARNING, group = CheckGroup.REALITY)
public final class EmotionContradicted extends JourneyCheck {

    @Check
    public void measuresAgree(Emotion emotion) {
        Moment moment = (Moment) emotion.eContainer();
        if (emotion.getValue() != 0 && !Personas.areUnknown(journey(moment))) {
            moment.getMeasures().stream()
                    .filter(it -> Target.isGiven(it) && !Measures.isPlanned(it))
                    .forEach(it -> check(emotion, moment, it));
        }
    }

    private void check(Emotion emotion, Moment moment, Measure measure) {
        List<Series> series = Series.of(measure);
        List<Observation> firsts = series.stream().map(it -> it.observations().get(0)).toList();
        for (int i = 0; i < firsts.size(); i++) {
            Observation latest = series.get(i).latest();
            Observation group = firsts.get(i);
            boolean isSure = Target.estimate(measure, latest).isPresent();
            if (isSure
                    && isOpposite(emotion, Target.verdict(measure, latest))
                    && people(moment)
                            .anyMatch(
                                    it ->
                                            holds(emotion, moment.getEmotions(), it)
                                                    && holds(group, firsts, it))) {
                report(emotion, EMOTION__VALUE, fault(emotion, measure, latest));
            }
        }
    }

    private static boolean isOpposite(Emotion emotion, Verdict verdict) {
        return verdict == (emotion.getValue() > 0 ? Verdict.MISSED : Verdict.MET);
    }

    private static Journey journey(Moment moment) {
        return EcoreUtil2.getContainerOfType(moment, Journey.class);
    }

    /** The personas of a moment; one without a name where the journey names none. */
    private static Stream<Optional<Persona>> people(Moment moment) {
        List<Persona> known = Personas.known(journey(moment));
        return known.isEmpty()
                ? Stream.of(Optional.empty())
                : known.stream().filter(it -> Personas.isFor(moment, it)).map(Optional::of);
    }

    /** What names a persona holds for it; else what names nobody does. */
    private static boolean holds(
            PersonaSpecific part, List<? extends PersonaSpecific> all, Optional<Persona> persona) {
        return part.getPersonas().isEmpty()
                ? persona.isEmpty() || all.stream().noneMatch(it -> names(it, persona))
                : names(part, persona);
    }

    private static boolean names(PersonaSpecific part, Optional<Persona> persona) {
        return persona.filter(part.getPersonas()::contains).isPresent();
    }

    private String fault(Emotion emotion, Measure measure, Observation latest) {
        Object[] facts = {
            emotion.eContainer(),
            "%+d".formatted(emotion.getValue()),
            measure.getMetric(),
            latest.getValue(),
            latest.getPeriod(),
            Target.words(measure)
        };
        return emotion.getValue() > 0 ? message(facts) : variant("met", facts);
    }
}
