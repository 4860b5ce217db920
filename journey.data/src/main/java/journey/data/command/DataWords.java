// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.data.coding.CodedSource;
import journey.data.identity.IdentityReport;
import journey.data.overview.EventCount;
import journey.data.overview.JourneyOverview;
import journey.data.overview.Sighting;
import journey.data.overview.SourceOverview;
import journey.data.privacy.Told;
import journey.dsl.text.Words;
import journey.model.NamedElement;

/** The words in which reports for people speak of data. */
final class DataWords {

    /** How numbers are to be read. */
    static final String ROUNDED =
            "Numbers are told in steps of five, so that nobody stands out; the rows of files are exact.";

    private DataWords() {}

    /** The time that rows cover; empty when they say none. */
    static Optional<String> span(SourceOverview overview) {
        CodedSource source = overview.source();
        return overview.span()
                .map(
                        it ->
                                "from %s to %s (%s)"
                                        .formatted(
                                                it.firstDay(source.zone()),
                                                it.lastDay(source.zone()),
                                                zone(source)));
    }

    private static String zone(CodedSource source) {
        return source.source().getTimeZone() == null ? "UTC" : source.source().getTimeZone();
    }

    /** Whose rows they are; empty when the source names nobody. */
    static Optional<String> customers(SourceOverview overview) {
        return overview.source().source().getCustomerColumns().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s, %s of nobody"
                                .formatted(
                                        overview.customers().counted("customer"),
                                        overview.anonymous().counted("row")));
    }

    /** How many rows do not count; empty when all do. */
    static Optional<String> leftOut(SourceOverview overview) {
        return overview.leftOut().isNone()
                ? Optional.empty()
                : Optional.of(overview.leftOut().counted("row") + " left out by 'only where'");
    }

    /** The moments and pains that see an event. */
    static String seenBy(EventCount event) {
        List<String> names = event.seenBy().stream().map(NamedElement::getName).toList();
        return names.isEmpty() ? "nothing sees it" : Words.all(names);
    }

    /** The share of rows whose events nothing sees, as the told numbers have it; empty for none. */
    static Optional<String> unseen(SourceOverview overview) {
        long all = rows(overview.events().stream());
        long unseen = rows(overview.events().stream().filter(it -> it.seenBy().isEmpty()));
        if (unseen == 0) {
            return Optional.empty();
        }
        long percent = Math.round(100.0 * unseen / all);
        return Optional.of(
                percent == 0
                        ? "nothing sees less than 1 % of these rows"
                        : "nothing sees about %d %% of these rows".formatted(percent));
    }

    private static long rows(Stream<EventCount> events) {
        return events.mapToLong(it -> it.rows().number().orElse(0)).sum();
    }

    /** How many identifiers of a kind stand for too many customers; empty for none. */
    static Optional<String> shared(IdentityReport.Kind kind) {
        return kind.shared() == 0
                ? Optional.empty()
                : Optional.of(
                        "%s shared by many, which %s nobody"
                                .formatted(
                                        Words.grouped(kind.shared()),
                                        kind.shared() == 1 ? "joins" : "join"));
    }

    /** How many customers there are, and how many of them rows have joined. */
    static String customers(IdentityReport identity) {
        Told joined = Told.of(identity.joined());
        return Told.of(identity.customers()).counted("customer")
                + (joined.isNone()
                        ? ""
                        : ", %s of them with several identifiers"
                                .formatted(ToldWords.grouped(joined)));
    }

    /** The visits of a journey, and until when its data go. */
    static String visits(JourneyOverview journey) {
        String several =
                journey.several().isNone()
                        ? ""
                        : ", %s of them in several sources"
                                .formatted(ToldWords.grouped(journey.several()));
        String end =
                journey.end()
                        .map(
                                it ->
                                        "; its data end on %s with those of %s"
                                                .formatted(it.day(), it.source().getName()))
                        .orElse("");
        return journey.visits().counted("visit") + several + end;
    }

    /** What is to be looked at in who is who. */
    static List<String> findings(IdentityReport identity) {
        return List.of(
                        Optional.of(identity.crowded())
                                .filter(it -> it > 0)
                                .map(it -> few(it) + " with more than 20 identifiers"),
                        Optional.of(identity.doubled())
                                .filter(it -> it > 0)
                                .map(
                                        it ->
                                                few(it)
                                                        + " with two identifiers of the kind that is named first"))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static String few(long customers) {
        return Told.of(customers).counted("customer");
    }

    /** What a map sees of something. */
    static String seen(Sighting sighting) {
        if (sighting.rows().isFew()) {
            return ToldWords.FEW;
        }
        if (sighting.rows().isNone()) {
            return "nothing";
        }
        String nobody =
                sighting.anonymous().isNone()
                        ? ""
                        : ", %s of nobody".formatted(ToldWords.grouped(sighting.anonymous()));
        return "%s of %s%s"
                .formatted(
                        sighting.rows().counted("row"),
                        sighting.customers().counted("customer"),
                        nobody);
    }
}
