// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.data.coding.CodedSource;
import journey.data.measure.TimeSpans;
import journey.data.privacy.Privacy;
import journey.data.privacy.Told;
import journey.data.problem.DataProblem;
import journey.data.profile.ColumnProfile.SharedValue;
import journey.data.run.DataRun;
import journey.data.run.DataScope;
import journey.data.source.TimeSpan;
import journey.data.source.UsedColumns;
import journey.model.Source;

/**
 * What there is in a data file that no map names.
 *
 * @param format its name for people
 * @param columns in the order of the file
 * @param customers of how many customers the rows are; 0 when no column tells
 * @param anonymous how many rows are of nobody, though columns tell who it was
 * @param span the time that the rows cover; empty when no column tells
 * @param zone in which days of the span are counted
 * @param block the text with which a map reads the file
 */
public record FileProfile(
        Path path,
        String format,
        long rows,
        List<ColumnProfile> columns,
        SourceRoles roles,
        Told customers,
        Told anonymous,
        Optional<TimeSpan> span,
        Optional<ZoneId> zone,
        String block,
        List<DataProblem> problems) {

    /** So many values of a column are told. */
    private static final int FIRST = 10;

    public FileProfile {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /**
     * Looks at a file.
     *
     * @param run of a map with nothing but the block
     */
    public static FileProfile of(LoadedFile file, SourceRoles roles, String block, DataRun run) {
        Optional<CodedSource> source = run.sources().stream().findFirst();
        boolean hasCustomers = source.isPresent() && !roles.customers().isEmpty();
        String who =
                hasCustomers
                        ? "(select row, customer from %s)".formatted(source.get().relation())
                        : "(select row, cast(null as integer) as customer from %s)"
                                .formatted(file.relation());
        List<ColumnProfile> columns = columns(file, roles, who, FIRST);
        long customers = file.database().number("select count(distinct customer) from " + who);
        long anonymous = file.database().number("select count(*) - count(customer) from " + who);
        return new FileProfile(
                file.path(),
                file.format(),
                file.rows(),
                columns,
                roles,
                Told.of(customers),
                Told.of(hasCustomers ? anonymous : 0),
                source.flatMap(it -> TimeSpans.of(file.database(), it)),
                source.map(CodedSource::zone),
                block,
                source.map(CodedSource::problems).orElse(file.problems()));
    }

    /**
     * What the columns of a file hold, as a source of a map reads it. Without a column that the map
     * names nobody knows whose rows they are, so no value is told.
     *
     * @param first so many values of a column are told
     */
    public static List<ColumnProfile> columns(LoadedFile file, Source source, int first) {
        if (!file.columns().containsAll(UsedColumns.of(source, List.of()))) {
            String nobody =
                    "(select row, cast(null as integer) as customer from %s)"
                            .formatted(file.relation());
            return columns(file, SourceRoles.of(source), nobody, 0);
        }
        DataScope scope =
                new DataScope(
                        List.of(source), List.of(), List.of(), List.of(), List.of(), List.of());
        String relation = file.run(scope).sources().get(0).relation();
        return columns(
                file,
                SourceRoles.of(source),
                "(select row, customer from %s)".formatted(relation),
                first);
    }

    private static List<ColumnProfile> columns(
            LoadedFile file, SourceRoles roles, String who, int first) {
        List<ColumnProfile> columns = new ArrayList<>();
        file.natures()
                .forEach(
                        (facts, nature) -> {
                            if (!file.hasKeys() || isShared(file, facts, who)) {
                                columns.add(column(file, facts, nature, roles, who, first));
                            }
                        });
        return columns;
    }

    /** A key may be an identifier itself: it is named if at least five customers have it. */
    private static boolean isShared(LoadedFile file, ColumnFacts facts, String who) {
        return Privacy.isMany(
                file.database()
                        .number(
                                "select count(distinct coalesce(w.customer, -1 - row)) from %2$s join %3$s w using (row) where trim(%1$s) <> ''"
                                        .formatted(facts.text(), file.relation(), who)));
    }

    private static ColumnProfile column(
            LoadedFile file,
            ColumnFacts facts,
            ColumnNature nature,
            SourceRoles roles,
            String who,
            int first) {
        String name = facts.name().text();
        ColumnKind kind = nature.kind();
        if (roles.event().filter(name::equals).isPresent()) {
            kind = ColumnKind.EVENT;
        } else if (roles.customers().stream().anyMatch(it -> it.column().equals(name))) {
            kind = ColumnKind.IDENTIFIER;
        }
        return new ColumnProfile(
                name,
                kind,
                nature.form(),
                Told.of(facts.distinct()),
                Told.of(facts.rows() - facts.filled()),
                kind.isShown() ? shared(file, facts, who, first) : List.of());
    }

    private record Value(String text, long rows, long customers) {}

    /** Rows of nobody are of somebody else each. */
    private static List<SharedValue> shared(
            LoadedFile file, ColumnFacts facts, String who, int first) {
        List<Value> all =
                file.database()
                        .query(
                                """
                                select trim(%1$s), count(*), count(distinct coalesce(w.customer, -1 - row)) as n
                                from %2$s join %3$s w using (row) where trim(%1$s) <> '' group by 1 order by n, 1
                                """
                                        .formatted(facts.text(), file.relation(), who),
                                row -> new Value(row.getString(1), row.getLong(2), row.getLong(3)));
        int hidden =
                Privacy.hidden(
                        all.stream().map(Value::customers).toList(),
                        it ->
                                Privacy.isMany(
                                        others(file, facts, who, all.subList(it, all.size()))));
        return all.subList(hidden, all.size()).stream()
                .sorted(Comparator.comparingLong((Value it) -> -it.rows).thenComparing(Value::text))
                .limit(first)
                .map(it -> new SharedValue(it.text, Told.of(it.rows)))
                .toList();
    }

    /** How many customers have any value but some. */
    private static long others(LoadedFile file, ColumnFacts facts, String who, List<Value> values) {
        return file.database()
                .number(
                        """
                        select count(distinct coalesce(w.customer, -1 - row)) from %2$s join %3$s w using (row)
                        where trim(%1$s) not in ('' %4$s)
                        """
                                .formatted(
                                        facts.text(),
                                        file.relation(),
                                        who,
                                        ", ?".repeat(values.size())),
                        values.stream().map(Value::text).toArray());
    }
}
