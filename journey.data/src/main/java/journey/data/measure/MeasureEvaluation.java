// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import journey.data.coding.CodedSource;
import journey.data.privacy.Told;
import journey.data.source.TimeSpan;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;
import journey.data.visits.PersonaTable;
import journey.model.Answers;
import journey.model.Measure;
import journey.model.MetricType;

/** Computes what data say of measures. */
public final class MeasureEvaluation {

    private final Database database;
    private final List<CodedSource> sources;
    private final Figures figures;

    /**
     * @param grain how long periods are; empty for those that the map has, and else quarters
     */
    public MeasureEvaluation(
            Database database,
            List<CodedSource> sources,
            PersonaTable personas,
            Optional<PeriodGrain> grain) {
        this.database = database;
        this.sources = List.copyOf(sources);
        figures = new Figures(personas, grain);
    }

    /** Evaluates a measure of a journey. */
    public MeasureResult evaluate(Measure measure, JourneyVisits visits) {
        MeasurePlace place = MeasurePlace.of(measure, visits);
        Optional<CodedSource> source =
                sources.stream().filter(it -> it.source() == measure.getSource()).findFirst();
        Optional<Answers> answers =
                source.flatMap(
                        it ->
                                it.source().getAnswers().stream()
                                        .filter(a -> a.getMetric() == measure.getMetric())
                                        .findFirst());
        if (measure.getReaching() != null || measure.getUntil() != null) {
            return following(measure, place);
        }
        if (answers.isPresent()) {
            return answering(
                    new AnswerMeasure(database, measure, place, source.get(), answers.get()),
                    measure,
                    source.get());
        }
        return measure.getMetric().getType() == MetricType.COUNT
                ? counting(measure, place)
                : MeasureResult.refused(measure, whyNot(measure, source));
    }

    private static String whyNot(Measure measure, Optional<CodedSource> source) {
        if (measure.getSource() == null) {
            return "It names no source: add 'from'.";
        }
        if (source.isEmpty()) {
            return "%s has no data that could be read.".formatted(measure.getSource().getName());
        }
        return "%s does not say which column holds the answers to %s: add 'answers %s in \"COLUMN\"' to it."
                .formatted(
                        measure.getSource().getName(),
                        measure.getMetric().getName(),
                        measure.getMetric().getName());
    }

    private MeasureResult answering(AnswerMeasure answers, Measure measure, CodedSource source) {
        Optional<TimeSpan> span = TimeSpans.of(database, source);
        if (span.isEmpty()) {
            return MeasureResult.refused(
                    measure,
                    "%s says no time of its answers.".formatted(measure.getSource().getName()));
        }
        return new MeasureResult(
                measure,
                Optional.of(answers.rule()),
                figures.of(measure, source, span.get(), 0, answers::find),
                answers.outside(),
                Optional.empty());
    }

    private MeasureResult following(Measure measure, MeasurePlace place) {
        Optional<TimeSpan> span = TimeSpans.of(database, place.visits(), sources);
        Optional<CodedSource> first = TimeSpans.first(place.visits(), sources);
        if (span.isEmpty() || first.isEmpty()) {
            return MeasureResult.refused(measure, "No data show the moments of this journey.");
        }
        Optional<Long> window = TimeWindow.of(measure, place.visits().journey());
        FollowUpFigures followUp =
                new FollowUpFigures(
                        new FollowUp(
                                database,
                                place.visits(),
                                starts(measure, place),
                                measure.getReaching() == null
                                        ? measure.getUntil()
                                        : measure.getReaching(),
                                window.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                                span.get().end()));
        Figures.Finder finder =
                measure.getReaching() != null
                        ? followUp::shares
                        : (periods, customers) ->
                                followUp.times(
                                        periods,
                                        customers,
                                        TimeWindow.micros(measure.getMetric().getUnit()));
        return new MeasureResult(
                measure,
                Optional.empty(),
                figures.of(measure, first.get(), span.get(), window.orElse(0L), finder),
                Told.of(0),
                Optional.empty());
    }

    /**
     * The visits of the journey in their order; those to the place with their last row, with a
     * source with the last row in it.
     */
    private String starts(Measure measure, MeasurePlace place) {
        JourneyVisits visits = place.visits();
        if (measure.getSource() == null || place.isShownOnlyBy(measure.getSource())) {
            return "select customer, moment, first_at, case when %s then last_at end as micros from %s"
                    .formatted(place.isHere(), visits.visits());
        }
        int source =
                sources.stream().map(CodedSource::source).toList().indexOf(measure.getSource());
        return """
                select customer, moment, first_at, micros from (
                    select v.rowid as visit, v.customer, v.moment, v.first_at, max(r.micros) as micros
                    from %1$s v left join (select * from %2$s where %3$s and source = %4$d) r
                    on r.customer = v.customer and r.moment = v.moment and r.micros between v.first_at and v.last_at
                    group by all)
                order by visit
                """
                .formatted(visits.visits(), visits.rows(), place.isHere(), source);
    }

    private MeasureResult counting(Measure measure, MeasurePlace place) {
        List<CodedSource> counted =
                sources.stream()
                        .filter(
                                it ->
                                        measure.getSource() == null
                                                || it.source() == measure.getSource())
                        .filter(it -> !place.bindings(it.source()).isEmpty())
                        .toList();
        if (counted.isEmpty()) {
            return MeasureResult.refused(measure, "No data show where it is taken: add 'seen in'.");
        }
        String numbers =
                counted.stream()
                        .map(it -> String.valueOf(sources.indexOf(it)))
                        .collect(Collectors.joining(", "));
        Optional<TimeSpan> span = TimeSpans.of(database, counted);
        if (span.isEmpty()) {
            boolean hasRows = counted.stream().anyMatch(it -> it.counted() > 0);
            return MeasureResult.refused(
                    measure,
                    hasRows ? "Its rows say no time." : "Its source has no rows that can be read.");
        }
        Figures.Finder finder =
                (periods, customers) ->
                        CountMeasure.find(
                                database,
                                "select * from %s where %s and source in (%s)"
                                        .formatted(place.visits().rows(), place.isHere(), numbers),
                                periods,
                                customers);
        return new MeasureResult(
                measure,
                Optional.empty(),
                figures.of(measure, counted.get(0), span.get(), 0, finder),
                Told.of(0),
                Optional.empty());
    }
}
