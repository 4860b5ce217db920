// SPDX-License-Identifier: EPL-2.0
package journey.data.identity;

import java.util.ArrayList;
import java.util.List;
import journey.data.source.StagedSource;
import journey.data.sql.Database;
import journey.model.CustomerColumn;

/**
 * The identifiers in the rows of sources, as numbers, and which of them stand in one row.
 *
 * <p>Leaves the tables {@code identifier} (id INTEGER from 0, kind INTEGER, value VARCHAR), {@code
 * spelling} (kind INTEGER, text VARCHAR as it stands in rows, id INTEGER) and {@code link} (one
 * INTEGER, other INTEGER).
 */
final class Identifiers {

    private final Database database;
    private final List<StagedSource> sources;
    private final List<String> kinds;

    /**
     * @param sources those that name customers
     * @param kinds the kinds whose places are their numbers in the tables
     */
    Identifiers(Database database, List<StagedSource> sources, List<String> kinds) {
        this.database = database;
        this.sources = List.copyOf(sources);
        this.kinds = List.copyOf(kinds);
    }

    /** Reads each text once, however many rows it stands in. */
    void number() {
        List<String> read =
                new ArrayList<>(List.of("select 0 as kind, '' as text, '' as value where false"));
        for (String kind : kinds) {
            read.add(
                    "select %d as kind, text, %s as value from (select distinct text from (%s))"
                            .formatted(
                                    kinds.indexOf(kind),
                                    IdentifierSql.of("text", kind),
                                    String.join(" union all ", texts(kind))));
        }
        database.run("create table spelled as " + String.join(" union all ", read));
        database.run(
                """
                create table identifier as
                select cast(row_number() over (order by kind, value) - 1 as integer) as id, kind, value
                from (select distinct kind, value from spelled where value is not null)
                order by id
                """);
        database.run(
                "create table spelling as select kind, text, id from spelled join identifier using (kind, value)");
        database.run("drop table spelled");
    }

    /** The texts of a kind of identifier, from all sources. */
    private List<String> texts(String kind) {
        List<String> texts = new ArrayList<>();
        for (StagedSource source : sources) {
            for (CustomerColumn column : source.source().getCustomerColumns()) {
                if (StagedSource.kind(column).equals(kind)) {
                    texts.add(
                            "select %s as text from %s"
                                    .formatted(text(source, column), source.relation()));
                }
            }
        }
        return texts;
    }

    /** The number of the kind of identifiers in a column. */
    int kind(CustomerColumn column) {
        return kinds.indexOf(StagedSource.kind(column));
    }

    /** The texts of a column. */
    static String text(StagedSource source, CustomerColumn column) {
        return source.rows().column(column.getColumn());
    }

    /** Which identifiers stand in one row. */
    void link() {
        database.run("create table link (one integer, other integer)");
        for (StagedSource source : sources) {
            List<CustomerColumn> columns = source.source().getCustomerColumns();
            for (int i = 1; i < columns.size(); i++) {
                for (int j = 0; j < i; j++) {
                    link(source, columns.get(j), columns.get(i));
                }
            }
        }
    }

    private void link(StagedSource source, CustomerColumn one, CustomerColumn other) {
        database.run(
                """
                insert into link select distinct a.id, b.id
                from (select distinct %1$s as one, %2$s as other from %3$s) l
                join spelling a on a.kind = %4$d and a.text = l.one
                join spelling b on b.kind = %5$d and b.text = l.other
                where a.id <> b.id
                """
                        .formatted(
                                text(source, one),
                                text(source, other),
                                source.relation(),
                                kind(one),
                                kind(other)));
    }
}
