// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import journey.data.coding.CodedSource;
import journey.data.source.TimeSpan;
import journey.data.visits.PersonaTable;
import journey.model.Measure;
import journey.model.MetricType;
import journey.model.Period;
import journey.model.Persona;

/** What is found in the data as figures of a map: by period and persona, rounded, or hidden. */
final class Figures {

    private final PersonaTable personas;
    private final Optional<PeriodGrain> grain;

    /**
     * @param grain how long periods are; empty for those that the map has, and else quarters
     */
    Figures(PersonaTable personas, Optional<PeriodGrain> grain) {
        this.personas = personas;
        this.grain = grain;
    }

    /** Finds something in each of the periods, for some customers. */
    interface Finder {
        List<Found> find(Periods periods, String ofCustomers);
    }

    /**
     * The figures of a measure.
     *
     * @param source whose zone cuts the periods
     * @param window how long after its end something may still happen that belongs to a period, in
     *     microseconds
     */
    List<Figure> of(
            Measure measure, CodedSource source, TimeSpan span, long window, Finder finder) {
        Periods periods =
                new Periods(
                        grain(measure)
                                .between(span.firstDay(source.zone()), span.lastDay(source.zone())),
                        source.zone());
        GroupFigures found = new GroupFigures(groups(measure));
        for (Set<Persona> group : found.needed()) {
            found.put(group, finder.find(periods, ofCustomers(group)));
        }
        List<Figure> figures = new ArrayList<>();
        for (Set<Persona> group : found.shown()) {
            for (int i = 0; i < periods.periods().size(); i++) {
                Period period = periods.periods().get(i);
                boolean isFinal = periods.isFinal(i, span, window);
                found.told(group, i)
                        .ifPresent(it -> figures.add(figure(measure, period, group, it, isFinal)));
            }
        }
        return figures;
    }

    private static Figure figure(
            Measure measure, Period period, Set<Persona> group, ToldFigure told, boolean isFinal) {
        boolean isCount = measure.getMetric().getType() == MetricType.COUNT;
        return new Figure(
                period,
                List.copyOf(group),
                told.sample().map(it -> Rounded.value(measure.getMetric(), it.value())),
                isCount
                        ? OptionalLong.empty()
                        : told.sample().stream().mapToLong(Sample::n).findFirst(),
                told.sample().flatMap(Sample::margin).map(Rounded::tenths),
                told.missed()
                        .map(
                                it ->
                                        new Figure.Missed(
                                                Rounded.tenths(it.value()),
                                                it.n(),
                                                Rounded.tenths(it.margin().orElseThrow()))),
                isFinal,
                told.basis());
    }

    private PeriodGrain grain(Measure measure) {
        return grain.or(() -> PeriodGrain.of(measure)).orElse(PeriodGrain.QUARTER);
    }

    /** Whose figures the map has; all customers where it has none. */
    private static Set<Set<Persona>> groups(Measure measure) {
        Set<Set<Persona>> groups = new LinkedHashSet<>();
        measure.getObservations().forEach(it -> groups.add(new LinkedHashSet<>(it.getPersonas())));
        if (groups.isEmpty()) {
            groups.add(Set.of());
        }
        return groups;
    }

    private String ofCustomers(Set<Persona> group) {
        return group.isEmpty()
                ? "true"
                : "customer in (select customer from persona_of where persona in (%s))"
                        .formatted(
                                group.stream()
                                        .map(it -> String.valueOf(personas.personas().indexOf(it)))
                                        .collect(Collectors.joining(", ")));
    }
}
