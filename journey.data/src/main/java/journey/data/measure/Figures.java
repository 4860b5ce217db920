// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import journey.data.coding.CodedSource;
import journey.data.source.TimeSpan;
import journey.data.sql.Database;
import journey.data.visits.PersonaTable;
import journey.model.Measure;
import journey.model.MetricType;
import journey.model.Observation;
import journey.model.Period;
import journey.model.Persona;

/** What is found in the data as figures of a map: by period and persona, rounded, or hidden. */
final class Figures {

    /** Whatever rests on fewer customers is not told. */
    static final int FEWEST = 5;

    private final Database database;
    private final PersonaTable personas;
    private final Optional<PeriodGrain> grain;

    /**
     * @param grain how long periods are; empty for those that the map has, and else quarters
     */
    Figures(Database database, PersonaTable personas, Optional<PeriodGrain> grain) {
        this.database = database;
        this.personas = personas;
        this.grain = grain;
    }

    /** Finds something in each of the periods, for some customers. */
    interface Finder {
        List<Found> find(PeriodTable periods, String ofCustomers);
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
        PeriodTable periods =
                new PeriodTable(
                        grain(measure)
                                .between(span.firstDay(source.zone()), span.lastDay(source.zone())),
                        source.zone());
        periods.create(database);
        List<Figure> figures = new ArrayList<>();
        for (Set<Persona> group : groups(measure)) {
            List<Found> found = finder.find(periods, ofCustomers(group));
            for (int i = 0; i < found.size(); i++) {
                Period period = periods.periods().get(i);
                boolean isFinal = periods.isFinal(i, span, window);
                figure(measure, period, group, found.get(i), isFinal).ifPresent(figures::add);
            }
        }
        return figures;
    }

    /** The figure of a period; empty when nothing was found in it. */
    private static Optional<Figure> figure(
            Measure measure, Period period, Set<Persona> group, Found found, boolean isFinal) {
        boolean isHidden = found.customers() < FEWEST;
        boolean isCount = measure.getMetric().getType() == MetricType.COUNT;
        return found.sample()
                .map(
                        sample ->
                                new Figure(
                                        period,
                                        List.copyOf(group),
                                        isHidden
                                                ? Optional.empty()
                                                : Optional.of(rounded(measure, sample.value())),
                                        isHidden || isCount
                                                ? OptionalLong.empty()
                                                : OptionalLong.of(sample.n()),
                                        isHidden
                                                ? Optional.empty()
                                                : sample.margin().map(Figures::tenths),
                                        isFinal));
    }

    /** Net promoter scores and counts are whole numbers, all others have one decimal. */
    private static BigDecimal rounded(Measure measure, double value) {
        return switch (measure.getMetric().getType()) {
            case NPS, COUNT -> BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP);
            case CSAT, CES, SUS, RATE, DURATION, SCORE -> tenths(value);
        };
    }

    private static BigDecimal tenths(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() <= 0
                ? rounded.setScale(0, RoundingMode.UNNECESSARY)
                : rounded;
    }

    private PeriodGrain grain(Measure measure) {
        return grain.orElseGet(
                () ->
                        measure.getObservations().stream()
                                .map(Observation::getPeriod)
                                .filter(it -> it != null)
                                .max(Period::compareTo)
                                .map(PeriodGrain::of)
                                .orElse(PeriodGrain.QUARTER));
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
