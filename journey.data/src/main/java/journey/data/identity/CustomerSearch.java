// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.data.identity.CustomerTrace.Joint;
import journey.data.identity.CustomerTrace.Outcome;
import journey.data.identity.CustomerTrace.Rows;
import journey.data.identity.CustomerTrace.Shared;
import journey.data.source.RowPlace;
import journey.data.source.StagedSource;
import journey.data.sql.Database;
import journey.model.CustomerColumn;

/**
 * Finds the customer of an identifier in the tables that {@link Identities} left, and by which rows
 * the identifiers of this customer were joined.
 */
public final class CustomerSearch {

    private final Database database;
    private final List<StagedSource> sources;
    private final List<String> kinds;

    /**
     * @param sources of the run
     */
    public CustomerSearch(Database database, List<StagedSource> sources) {
        this.database = database;
        this.sources = Identities.withCustomers(sources);
        kinds = Identities.kinds(this.sources);
        this.sources.forEach(this::keepIdentifiers);
    }

    /** The rows of a source with the numbers of their identifiers, column by column. */
    private void keepIdentifiers(StagedSource source) {
        StringBuilder ids = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        List<CustomerColumn> columns = source.source().getCustomerColumns();
        for (int i = 0; i < columns.size(); i++) {
            String kind = StagedSource.kind(columns.get(i));
            ids.append(", k%1$d.id as i%1$d".formatted(i));
            joins.append(
                    " left join identifier k%1$d on k%1$d.kind = %2$d and k%1$d.value = %3$s"
                            .formatted(
                                    i,
                                    kinds.indexOf(kind),
                                    IdentifierSql.of(
                                            source.rows().column(columns.get(i).getColumn()),
                                            kind)));
        }
        database.run(
                "create table %s as select s.row%s from %s s%s"
                        .formatted(identifiers(source), ids, source.relation(), joins));
    }

    private static String identifiers(StagedSource source) {
        return source.relation() + "_traced";
    }

    /** The kinds of identifier that there are, sorted. */
    public List<String> kinds() {
        return kinds;
    }

    /**
     * Looks an identifier up.
     *
     * @param kind one of the kinds that there are
     * @param value as it may stand in a row
     */
    public CustomerTrace find(String kind, String value) {
        List<String> read =
                database.query(
                        "select %s from (select cast(? as varchar) as given)"
                                .formatted(IdentifierSql.of("given", kind)),
                        row -> row.getString(1),
                        value);
        if (read.get(0) == null) {
            return CustomerTrace.without(Outcome.NOBODY, List.of());
        }
        List<Integer> known =
                database.query(
                        "select id from identifier where kind = ? and value = ?",
                        row -> row.getInt(1),
                        kinds.indexOf(kind),
                        read.get(0));
        if (known.isEmpty()) {
            return CustomerTrace.without(Outcome.UNKNOWN, List.of());
        }
        List<Integer> customer =
                database.query(
                        "select customer from customer_of where id = ?",
                        row -> row.getInt(1),
                        known.get(0));
        return customer.isEmpty()
                ? CustomerTrace.without(
                        Outcome.SHARED, rows(it -> rows(it, "(%d)".formatted(known.get(0)))))
                : trace(known.get(0), customer.get(0));
    }

    private CustomerTrace trace(int asked, int customer) {
        Map<Integer, String> kindOf = new LinkedHashMap<>();
        database.forEach(
                "select id, kind from identifier join customer_of using (id) where customer = ? order by id <> ?, id",
                row -> kindOf.put(row.getInt(1), kinds.get(row.getInt(2))),
                customer,
                asked);
        return new CustomerTrace(
                Outcome.CUSTOMER,
                OptionalInt.of(customer),
                List.copyOf(kindOf.values()),
                joints(List.copyOf(kindOf.keySet())),
                shared(customer),
                rows(it -> rowsOf(customer, it)));
    }

    /** The first rows that join what was not joined before. */
    private List<Joint> joints(List<Integer> ids) {
        String own = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        UnionFind sets = new UnionFind(ids.size());
        List<Joint> joints = new ArrayList<>();
        for (StagedSource source : sources) {
            int columns = source.source().getCustomerColumns().size();
            List<String> pairs = new ArrayList<>();
            for (int i = 1; i < columns; i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(
                            "select i%1$d as one, i%2$d as other, row from %3$s where i%1$d <> i%2$d and i%1$d in (%4$s) and i%2$d in (%4$s)"
                                    .formatted(j, i, identifiers(source), own));
                }
            }
            if (!pairs.isEmpty()) {
                database.forEach(
                        "select one, other, min(row) as first from (%s) group by one, other order by first, one, other"
                                .formatted(String.join(" union all ", pairs)),
                        row -> {
                            int one = ids.indexOf(row.getInt(1));
                            int other = ids.indexOf(row.getInt(2));
                            if (sets.find(one) != sets.find(other)) {
                                sets.join(one, other);
                                joints.add(new Joint(one, other, place(source, row.getLong(3))));
                            }
                        });
            }
        }
        return joints;
    }

    private List<Shared> shared(int customer) {
        Map<Integer, Shared> all = new LinkedHashMap<>();
        for (StagedSource source : sources) {
            for (int i = 0; i < source.source().getCustomerColumns().size(); i++) {
                String kind = StagedSource.kind(source.source().getCustomerColumns().get(i));
                database.forEach(
                        "select i%1$d, min(row) from %2$s where row in (%3$s) and i%1$d in (select id from shared) group by 1 order by 2"
                                .formatted(i, identifiers(source), rowsOf(customer, source)),
                        row ->
                                all.putIfAbsent(
                                        row.getInt(1),
                                        new Shared(kind, place(source, row.getLong(2)))));
            }
        }
        return List.copyOf(all.values());
    }

    /** A query of the rows of a source that are of a customer. */
    public String rowsOf(int customer, StagedSource source) {
        return rows(source, "(select id from customer_of where customer = %d)".formatted(customer));
    }

    /** A query of the rows of a source that have one of some identifiers. */
    private static String rows(StagedSource source, String ids) {
        String has =
                IntStream.range(0, source.source().getCustomerColumns().size())
                        .mapToObj(i -> "i%d in %s".formatted(i, ids))
                        .collect(Collectors.joining(" or "));
        return "select row from %s where %s".formatted(identifiers(source), has);
    }

    /** How many rows of each source a query gives. */
    private List<Rows> rows(Function<StagedSource, String> query) {
        List<Rows> all = new ArrayList<>();
        for (StagedSource source : sources) {
            database.forEach(
                    "select count(*), min(row) from (%s)".formatted(query.apply(source)),
                    row -> {
                        if (row.getLong(1) > 0) {
                            all.add(new Rows(place(source, row.getLong(2)), row.getLong(1)));
                        }
                    });
        }
        return all;
    }

    private RowPlace place(StagedSource source, long row) {
        return RowPlace.of(database, source, row);
    }
}
