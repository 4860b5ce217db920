// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.data.profile.SourceRoles.AnswerRole;
import journey.data.profile.SourceRoles.CustomerRole;
import journey.data.source.TimeGuess;

/** Chooses the columns of a source by what they hold and how they are called. */
final class RoleGuess {

    /** How surely a word in its name says that a column tells what happened. */
    private static final Map<String, Integer> EVENTS =
            Map.ofEntries(
                    Map.entry("activity", 9),
                    Map.entry("event", 9),
                    Map.entry("action", 8),
                    Map.entry("step", 6),
                    Map.entry("kind", 5),
                    Map.entry("type", 5),
                    Map.entry("name", 5),
                    Map.entry("stage", 4),
                    Map.entry("status", 4),
                    Map.entry("reason", 4),
                    Map.entry("category", 3),
                    Map.entry("page", 3));

    /** Beside answers, only a column that is surely one of events is taken for it. */
    private static final int SURE = 8;

    private static final int FEW = 20;
    private static final int FEW_WORDS = 4;

    /** How a column is called in event logs, see IEEE 1849. */
    private static final String ACTIVITY = "concept:name";

    private final List<ColumnFacts> columns;
    private final Map<ColumnFacts, ColumnNature> natures;
    private final RoleWishes wishes;

    RoleGuess(
            List<ColumnFacts> columns, Map<ColumnFacts, ColumnNature> natures, RoleWishes wishes) {
        this.columns = columns;
        this.natures = natures;
        this.wishes = wishes;
    }

    SourceRoles roles() {
        Optional<ColumnFacts> time = wishes.time().map(this::named).or(this::time);
        List<CustomerRole> customers =
                wishes.customers().isEmpty()
                        ? customers()
                        : wishes.customers().stream().map(it -> customer(named(it))).toList();
        List<AnswerRole> answers = all(ColumnKind.ANSWER).map(RoleGuess::answer).toList();
        Optional<ColumnFacts> event =
                wishes.event()
                        .map(this::named)
                        .or(() -> time.flatMap(it -> event(answers.isEmpty() ? 0 : SURE)));
        Optional<TimeGuess> stated =
                wishes.form().map(it -> new TimeGuess(Optional.of(it), Optional.empty(), false));
        return new SourceRoles(
                time.map(it -> it.name().text()),
                stated.or(() -> time.flatMap(ColumnFacts::time)),
                wishes.zone(),
                customers,
                event.map(it -> it.name().text()),
                event.isPresent() ? List.of() : answers);
    }

    private ColumnFacts named(String column) {
        return columns.stream()
                .filter(it -> it.name().text().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private Stream<ColumnFacts> all(ColumnKind kind) {
        return columns.stream().filter(it -> natures.get(it).kind() == kind);
    }

    /** The fullest column, the one of the event itself before one of what was done with it. */
    private Optional<ColumnFacts> time() {
        return all(ColumnKind.TIME)
                .min(
                        Comparator.<ColumnFacts, Boolean>comparing(
                                        it -> it.filled() * 10 < it.rows() * 9)
                                .thenComparing(it -> it.name().tellsOf(ColumnWords.LATER_TIME))
                                .thenComparing(it -> it.name().tellsOf(Set.of("start")))
                                .thenComparing(it -> it.name().tellsOf(Set.of("date", "day")))
                                .thenComparing(it -> !it.name().tellsOf(ColumnWords.TIME)));
    }

    private List<CustomerRole> customers() {
        List<ColumnFacts> people =
                all(ColumnKind.IDENTIFIER)
                        .filter(it -> !it.name().tellsOf(ColumnWords.STAFF))
                        .filter(it -> isOfPerson(natures.get(it).form()))
                        .toList();
        List<ColumnFacts> chosen = new ArrayList<>(people);
        boolean isCovered = people.stream().anyMatch(it -> it.filled() * 10 >= it.rows() * 9);
        if (!isCovered) {
            columns.stream()
                    .filter(it -> natures.get(it).form().equals(ColumnNature.CASE))
                    .forEach(chosen::add);
        }
        if (chosen.isEmpty()) {
            all(ColumnKind.IDENTIFIER)
                    .filter(it -> !it.isMostlyUnique() && it.name().isIdentifier())
                    .max(Comparator.comparingLong(ColumnFacts::filled))
                    .ifPresent(chosen::add);
        }
        return chosen.stream().map(this::customer).toList();
    }

    private static boolean isOfPerson(String form) {
        return Set.of(
                        ColumnNature.EMAIL,
                        ColumnNature.TELEPHONE,
                        ColumnNature.CARD,
                        ColumnNature.PERSON,
                        ColumnNature.DEVICE)
                .contains(form);
    }

    /** Addresses and telephone numbers are called the same in all sources, so that they join. */
    private CustomerRole customer(ColumnFacts column) {
        String kind =
                switch (natures.get(column).form()) {
                    case ColumnNature.EMAIL -> "email";
                    case ColumnNature.TELEPHONE -> "phone";
                    default -> column.name().text();
                };
        return new CustomerRole(
                column.name().text(),
                kind.equals(column.name().text()) ? Optional.empty() : Optional.of(kind));
    }

    private Optional<ColumnFacts> event(int least) {
        List<ColumnFacts> candidates = all(ColumnKind.CATEGORY).toList();
        Optional<ColumnFacts> named =
                columns.stream()
                        .filter(it -> candidates.contains(it) || isShortList(it))
                        .filter(it -> sureness(it) > 0 && sureness(it) >= least)
                        .max(
                                Comparator.comparingInt(RoleGuess::sureness)
                                        .thenComparingLong(ColumnFacts::filled)
                                        .thenComparing(it -> -columns.indexOf(it)));
        boolean isOnlyOne =
                candidates.size() == 1 && candidates.get(0).distinct() > 1 && least == 0;
        return named.or(() -> isOnlyOne ? Optional.of(candidates.get(0)) : Optional.empty());
    }

    /** In a small file no value needs to come twice. */
    private boolean isShortList(ColumnFacts column) {
        ColumnNature nature = natures.get(column);
        return nature.kind() == ColumnKind.TEXT
                && nature.form().isEmpty()
                && column.distinct() <= FEW
                && column.words() < FEW_WORDS;
    }

    private static int sureness(ColumnFacts column) {
        if (column.name().text().equals(ACTIVITY)) {
            return 10;
        }
        return column.name().words().stream()
                .mapToInt(it -> EVENTS.getOrDefault(it, 0))
                .max()
                .orElse(0);
    }

    private static AnswerRole answer(ColumnFacts column) {
        ColumnNature nature = ColumnNature.of(column);
        String metric =
                switch (nature.form()) {
                    case "0 to 10" -> "nps";
                    case "1 to 5" -> "csat { scale 1 to 5 top 2 }";
                    default ->
                            column.name().tellsOf(ColumnWords.EFFORT)
                                    ? "ces { scale 1 to 7 method mean higher is better }"
                                    : "csat { scale 1 to 7 top 2 }";
                };
        return new AnswerRole(column.name().text(), metric);
    }
}
