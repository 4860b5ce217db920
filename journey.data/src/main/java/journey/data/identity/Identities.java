// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.data.source.StagedSource;
import journey.data.sql.Database;
import journey.model.CustomerColumn;

/**
 * Tells which rows are of the same customer: those that hold the same identifier of one kind, and
 * those that a row with several identifiers joins. Customers are the connected components, so they
 * do not depend on the order of rows and files.
 *
 * <p>An identifier is shared if it stands in rows with too many different identifiers of another
 * kind: a kiosk, the address of an office. That is decided from all rows before any are joined, and
 * a shared identifier joins nobody.
 *
 * <p>Leaves the tables {@code identifier} (id INTEGER from 0, kind INTEGER, value VARCHAR), {@code
 * link} (one INTEGER, other INTEGER: identifiers that stand in one row), {@code shared} (id
 * INTEGER), {@code customer_of} (id INTEGER, customer INTEGER from 0) and {@code identified} (kind
 * INTEGER, text VARCHAR as it stands in rows, customer INTEGER).
 */
public final class Identities {

    /** A customer with more identifiers is suspect. */
    static final int MANY = 20;

    /** With how many identifiers of another kind one may stand, unless journey.yaml says. */
    private static final int MOST = 5;

    private final Database database;
    private final Map<String, Integer> most;
    private final List<StagedSource> sources;
    private final List<String> kinds;
    private final Identifiers identifiers;

    /**
     * @param most with how many of another kind identifiers of a kind may stand, by kind
     */
    public Identities(Database database, List<StagedSource> sources, Map<String, Integer> most) {
        this.database = database;
        this.most = Map.copyOf(most);
        this.sources = withCustomers(sources);
        kinds = kinds(this.sources);
        identifiers = new Identifiers(database, this.sources, kinds);
    }

    /** Those of some sources that name customers. */
    static List<StagedSource> withCustomers(List<StagedSource> sources) {
        return sources.stream().filter(it -> !it.source().getCustomerColumns().isEmpty()).toList();
    }

    /** The kinds of identifier whose places are their numbers in the tables. */
    static List<String> kinds(List<StagedSource> sources) {
        Set<String> names = new TreeSet<>();
        for (StagedSource source : sources) {
            source.source().getCustomerColumns().forEach(it -> names.add(StagedSource.kind(it)));
        }
        return List.copyOf(names);
    }

    /** Finds the customers. */
    public IdentityReport find() {
        identifiers.number();
        identifiers.link();
        findShared();
        long customers = joinCustomers();
        database.run(
                "create table identified as select kind, text, customer from spelling join customer_of using (id)");
        return report(customers);
    }

    private void findShared() {
        List<String> limits = new ArrayList<>();
        most.forEach(
                (kind, limit) -> {
                    if (kinds.contains(kind)) {
                        limits.add("when %d then %d".formatted(kinds.indexOf(kind), limit));
                    }
                });
        String limit =
                limits.isEmpty()
                        ? String.valueOf(MOST)
                        : "case k %s else %d end".formatted(String.join(" ", limits), MOST);
        database.run(
                """
                create table shared as
                select distinct id from (
                    select a.id, a.kind as k, b.kind as others, count(distinct b.id) as n
                    from (select one as x, other as y from link union select other, one from link) l
                    join identifier a on a.id = l.x
                    join identifier b on b.id = l.y
                    where a.kind <> b.kind
                    group by all)
                where n > %s
                """
                        .formatted(limit));
    }

    private long joinCustomers() {
        int size = (int) database.number("select count(*) from identifier");
        UnionFind sets = new UnionFind(size);
        database.forEach(
                """
                select distinct one, other from link
                where one not in (select id from shared) and other not in (select id from shared)
                """,
                row -> sets.join(row.getInt(1), row.getInt(2)));
        boolean[] isShared = new boolean[size];
        database.forEach("select id from shared", row -> isShared[row.getInt(1)] = true);
        database.run("create table customer_of (id integer, customer integer)");
        int[] numbers = new int[size];
        int[] customers = {0};
        database.append(
                "customer_of",
                rows -> {
                    for (int id = 0; id < size; id++) {
                        if (!isShared[id]) {
                            int first = sets.find(id);
                            numbers[id] = first == id ? customers[0]++ : numbers[first];
                            rows.beginRow();
                            rows.append(id);
                            rows.append(numbers[id]);
                            rows.endRow();
                        }
                    }
                });
        return customers[0];
    }

    /**
     * The customer of a row, as an expression; null for nobody. All identifiers of a row that are
     * not shared are of one customer: any of them tells. It needs the {@link #joins}.
     */
    public String customer(StagedSource source) {
        String customers =
                IntStream.range(0, source.source().getCustomerColumns().size())
                        .mapToObj(", k%d.customer"::formatted)
                        .collect(Collectors.joining());
        return "cast(coalesce(null%s) as integer)".formatted(customers);
    }

    /** The joins that tell the customers of the rows of a source, as a piece of a statement. */
    public String joins(StagedSource source) {
        List<CustomerColumn> columns = source.source().getCustomerColumns();
        return IntStream.range(0, columns.size())
                .mapToObj(
                        i ->
                                " left join identified k%1$d on k%1$d.kind = %2$d and k%1$d.text = %3$s"
                                        .formatted(
                                                i,
                                                identifiers.kind(columns.get(i)),
                                                Identifiers.text(source, columns.get(i))))
                .collect(Collectors.joining());
    }

    private IdentityReport report(long customers) {
        List<IdentityReport.Kind> counted =
                database.query(
                        """
                        select kind, count(*), count(s.id) from identifier i
                        left join shared s on s.id = i.id group by kind order by kind
                        """,
                        row ->
                                new IdentityReport.Kind(
                                        kinds.get(row.getInt(1)), row.getLong(2), row.getLong(3)));
        long joined = withMoreThan(1);
        long crowded = withMoreThan(MANY);
        long doubled =
                sources.isEmpty()
                        ? 0
                        : database.number(
                                """
                                select count(*) from (
                                    select customer from customer_of c join identifier i on i.id = c.id
                                    where i.kind = %d group by customer having count(*) > 1)
                                """
                                        .formatted(
                                                identifiers.kind(
                                                        sources.get(0)
                                                                .source()
                                                                .getCustomerColumns()
                                                                .get(0))));
        return new IdentityReport(counted, customers, joined, crowded, doubled);
    }

    private long withMoreThan(int identifiers) {
        return database.number(
                "select count(*) from (select customer from customer_of group by customer having count(*) > %d)"
                        .formatted(identifiers));
    }
}
