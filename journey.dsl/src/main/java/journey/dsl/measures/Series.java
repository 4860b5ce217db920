// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.model.Measure;
import journey.model.Observation;
import journey.model.Period;
import journey.model.Persona;

/**
 * The observations of a measure that can be compared with each other: those for the same personas.
 *
 * @param observations in the order of the file; each with a period
 */
public record Series(List<Observation> observations) {

    /** The series of a measure, in the order of the file. */
    public static List<Series> of(Measure measure) {
        Map<Set<Persona>, List<Observation>> byPersonas = new LinkedHashMap<>();
        for (Observation observation : measure.getObservations()) {
            if (observation.getPeriod() != null && observation.getValue() != null) {
                byPersonas
                        .computeIfAbsent(
                                new HashSet<>(observation.getPersonas()), it -> new ArrayList<>())
                        .add(observation);
            }
        }
        return byPersonas.values().stream().map(Series::new).toList();
    }

    /** The observations by time. */
    public List<Observation> inTime() {
        return observations.stream().sorted(Comparator.comparing(Observation::getPeriod)).toList();
    }

    /** The last one in time. */
    public Observation latest() {
        List<Observation> all = inTime();
        return all.get(all.size() - 1);
    }

    /** The one before the last. */
    public Optional<Observation> previous() {
        List<Observation> all = inTime();
        return all.size() < 2 ? Optional.empty() : Optional.of(all.get(all.size() - 2));
    }

    /** The observation of a period. */
    public Optional<Observation> in(Period period) {
        return observations.stream().filter(it -> it.getPeriod().equals(period)).findFirst();
    }
}
