// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.data.coding.CodedSource;
import journey.data.source.TimeSpan;
import journey.data.sql.Database;
import journey.data.visits.JourneyVisits;
import journey.model.Source;

/** From when to when data tell something. */
public final class TimeSpans {

    private TimeSpans() {}

    /**
     * The span of a source: as it says itself, else from its first to its last row; never longer
     * than until now.
     */
    public static Optional<TimeSpan> of(Database database, CodedSource source) {
        Source said = source.source();
        return database
                .query(
                        "select min(micros), max(micros) from %s where micros <= %d"
                                .formatted(source.relation(), source.now()),
                        row -> {
                            long first = row.getLong(1);
                            return row.wasNull() ? null : new TimeSpan(first, row.getLong(2) + 1);
                        })
                .stream()
                .filter(it -> it != null)
                .map(
                        seen ->
                                new TimeSpan(
                                        said.getCollectedFrom() == null
                                                ? seen.first()
                                                : TimeSpan.start(
                                                        said.getCollectedFrom(), source.zone()),
                                        said.getCollectedTo() == null
                                                ? seen.end()
                                                : Math.min(
                                                        TimeSpan.start(
                                                                said.getCollectedTo().plusDays(1),
                                                                source.zone()),
                                                        source.now())))
                .findFirst();
    }

    /** What all of several sources cover; empty when one of them covers nothing. */
    public static Optional<TimeSpan> of(Database database, List<CodedSource> sources) {
        List<Optional<TimeSpan>> spans = sources.stream().map(it -> of(database, it)).toList();
        if (spans.isEmpty() || spans.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<TimeSpan> all = spans.stream().map(Optional::get).toList();
        return Optional.of(
                new TimeSpan(
                        all.stream().mapToLong(TimeSpan::first).max().orElseThrow(),
                        all.stream().mapToLong(TimeSpan::end).min().orElseThrow()));
    }

    /** Of the sources that show moments of a journey, the one whose data end first. */
    public static Optional<CodedSource> earliest(
            Database database, JourneyVisits visits, List<CodedSource> sources) {
        return showing(visits, sources).stream()
                .filter(it -> of(database, it).isPresent())
                .min(Comparator.comparingLong(it -> of(database, it).orElseThrow().end()));
    }

    /** What the sources cover that show moments of a journey. */
    static Optional<TimeSpan> of(
            Database database, JourneyVisits visits, List<CodedSource> sources) {
        return of(database, showing(visits, sources));
    }

    /** The source that shows the first moment; its zone cuts the periods of the journey. */
    public static Optional<CodedSource> first(JourneyVisits visits, List<CodedSource> sources) {
        return showing(visits, sources).stream().findFirst();
    }

    private static List<CodedSource> showing(JourneyVisits visits, List<CodedSource> sources) {
        List<Source> shown =
                visits.journey().getStages().stream()
                        .flatMap(it -> it.getMoments().stream())
                        .flatMap(it -> it.getBindings().stream())
                        .map(it -> it.getSource())
                        .distinct()
                        .toList();
        return sources.stream()
                .filter(it -> shown.contains(it.source()))
                .filter(it -> it.source().getTimeColumn() != null)
                .filter(it -> it.source().getAnswers().isEmpty())
                .sorted(Comparator.comparingInt(it -> shown.indexOf(it.source())))
                .toList();
    }
}
