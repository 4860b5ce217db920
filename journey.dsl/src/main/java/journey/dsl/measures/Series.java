// SPDX-License-Identifier: EPL-2.0
package journey.dsl.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.model.Measure;
import journey.model.Observation;
import journey.model.Period;
import journey.model.Persona;

/**
 * The observations of a measure that can be compared with each other: those for the same personas.
 *
 * @param observations in the order of the file, at least one; each with a period and a value
 */
public record Series(List<Observation> observations) {

    public Series {
        observations = List.copyOf(observations);
    }

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

    /** The first observation of the same measure, personas and period as another. */
    public static Observation first(Observation like) {
        Set<Persona> personas = new HashSet<>(like.getPersonas());
        return ((Measure) like.eContainer())
                .getObservations().stream()
                        .filter(it -> like.getPeriod().equals(it.getPeriod()))
                        .filter(it -> it.getValue() != null)
                        .filter(it -> personas.equals(new HashSet<>(it.getPersonas())))
                        .findFirst()
                        .orElseThrow();
    }

    /** The last one in time. */
    public Observation latest() {
        return inTime().reduce((earlier, later) -> later).orElseThrow();
    }

    /** The one before the last: the last one whose period was over when that of the last began. */
    public Optional<Observation> previous() {
        return before(latest());
    }

    /** The last one whose period was over when that of an observation began. */
    public Optional<Observation> before(Observation observation) {
        LocalDate end = observation.getPeriod().firstDay();
        return inTime().filter(it -> it.getPeriod().lastDay().isBefore(end))
                .reduce((earlier, later) -> later);
    }

    /** The observation of a period; the first one if there are several. */
    public Optional<Observation> in(Period period) {
        return observations.stream().filter(it -> it.getPeriod().equals(period)).findFirst();
    }

    private Stream<Observation> inTime() {
        return observations.stream().sorted(Comparator.comparing(Observation::getPeriod));
    }
}
