// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journey.data.cases.JourneyCases;
import journey.data.coding.CodedSource;
import journey.data.measure.TimeSpans;
import journey.data.measure.TimeWindow;
import journey.data.privacy.Told;
import journey.data.run.DataRun;
import journey.data.source.TimeSpan;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;
import journey.dsl.flow.Flow;
import journey.dsl.flow.FlowGroup;
import journey.dsl.flow.FlowModels;
import journey.dsl.flow.FlowSource;
import journey.model.Journey;

/** Tells what customers did along journeys. */
public final class FlowEvaluation {

    private final DataRun run;
    private final FlowOptions options;

    public FlowEvaluation(DataRun run, FlowOptions options) {
        this.run = run;
        this.options = options;
    }

    /** The flow of a journey; empty when no data show it. */
    public Optional<Flow> of(JourneyVisits visits) {
        Optional<CodedSource> last = TimeSpans.earliest(run.database(), visits, run.sources());
        Optional<CodedSource> first = TimeSpans.first(visits, run.sources());
        if (last.isEmpty() || first.isEmpty() || !hasVisits(visits, last.get().now())) {
            return Optional.empty();
        }
        TimeSpan span =
                new TimeSpan(
                        run.database()
                                .number(
                                        "select min(micros) from %s where %s"
                                                .formatted(visits.rows(), visits.isVisit())),
                        TimeSpans.of(run.database(), last.get()).orElseThrow().end());
        ZoneId zone = first.get().zone();
        CaseScope scope = scope(visits, span, zone, last.get().now());
        return Optional.of(flow(visits.journey(), scope, span, zone));
    }

    private boolean hasVisits(JourneyVisits visits, long now) {
        return 0
                < run.database()
                        .number(
                                "select count(*) from %s where %s and micros <= %d"
                                        .formatted(visits.rows(), visits.isVisit(), now));
    }

    private CaseScope scope(JourneyVisits visits, TimeSpan span, ZoneId zone, long now) {
        Optional<Long> pause = TimeWindow.lostAfter(visits.journey());
        return new CaseScope(
                run.database(),
                visits,
                cases(visits, now),
                new Endings(visits, run.personas().personas()),
                span.first(),
                span.end(),
                pause.isPresent() ? OptionalLong.of(pause.get()) : OptionalLong.empty(),
                options.from().map(it -> TimeSpan.start(it, zone)).orElse(Long.MIN_VALUE),
                options.to()
                        .map(it -> TimeSpan.start(it.plusDays(1), zone))
                        .orElse(Long.MAX_VALUE));
    }

    /** The cases that are kept, unless rows count as visits or times are in the future. */
    private JourneyCases cases(JourneyVisits visits, long now) {
        Database database = run.database();
        boolean isFuture =
                0
                        < database.number(
                                "select count(*) from %s where %s and micros > %d"
                                        .formatted(visits.rows(), visits.isVisit(), now));
        if (!options.isRepeating() && !isFuture) {
            return JourneyCases.kept(visits);
        }
        JourneyCases cases = JourneyCases.passing(visits, options.isRepeating(), now);
        cases.create(database);
        return cases;
    }

    private Flow flow(Journey journey, CaseScope scope, TimeSpan span, ZoneId zone) {
        scope.prepare();
        AlignedVariants variants = new AlignedVariants(journey, VariantCount.moments(scope));
        GroupFlow groups = new GroupFlow(scope, variants, options);
        List<FlowGroup> all = new ArrayList<>(groups.of(Grouping.ALL, it -> ""));
        for (FlowGroup.Kind kind : options.groups()) {
            all.addAll(
                    switch (kind) {
                        case ALL -> List.<FlowGroup>of();
                        case PERSONA ->
                                groups.of(
                                        Grouping.PERSONA,
                                        it -> run.personas().personas().get(it).getName());
                        case CHANNEL ->
                                groups.of(
                                        Grouping.CHANNEL,
                                        it -> run.scope().channels().get(it).getName());
                        case SEGMENT -> segments(scope, groups);
                    });
        }
        return new Flow(
                journey.getName(),
                FlowModels.lostAfter(journey),
                span.lastDay(zone).toString(),
                sources(scope.visits()),
                FlowModels.of(journey),
                all,
                groups.orders(),
                new FlowMonths(scope, span, zone).all(),
                new FlowScores(run, scope, variants).all());
    }

    private List<FlowGroup> segments(CaseScope scope, GroupFlow groups) {
        SegmentTable table = options.segments().orElseThrow();
        table.assign(run.database(), scope.cases());
        return groups.of(Grouping.SEGMENT, table.values()::get);
    }

    private List<FlowSource> sources(JourneyVisits visits) {
        List<FlowSource> sources = new ArrayList<>();
        for (int i = 0; i < run.sources().size(); i++) {
            CodedSource source = run.sources().get(i);
            String name = source.source().getName();
            run.database()
                    .forEach(
                            "select count(*), count(distinct coalesce(customer, -1 - row)), min(micros), max(micros) from %s where source = %d and micros <= %d"
                                    .formatted(visits.rows(), i, source.now()),
                            row -> {
                                long rows = row.getLong(1);
                                if (rows > 0) {
                                    sources.add(
                                            new FlowSource(
                                                    name,
                                                    Told.of(rows, row.getLong(2)).number(),
                                                    day(row.getLong(3), source.zone()),
                                                    day(row.getLong(4), source.zone())));
                                }
                            });
        }
        return sources;
    }

    private static String day(long micros, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L)), zone)
                .toString();
    }
}
