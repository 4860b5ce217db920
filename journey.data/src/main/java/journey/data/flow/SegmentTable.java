// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.List;
import journey.data.cases.JourneyCases;
import journey.data.privacy.Privacy;
import journey.data.run.RunWithTexts;
import journey.data.source.StagedSource;
import journey.data.sql.Database;

/**
 * The values of a column that customers have. A case has the value on the latest row not after it
 * began; without times, a customer whose rows contradict each other has none.
 *
 * @param column as it is told: {@code Customers.segment}
 * @param values those that at least five customers share; their places are their numbers
 */
public record SegmentTable(String column, List<String> values) {

    private static final String ROWS = "segment_row";

    public SegmentTable {
        values = List.copyOf(values);
    }

    /**
     * Reads the values from the rows of a source: {@code segment_row} (customer INTEGER, micros
     * BIGINT, segment INTEGER).
     *
     * @param column of the source, one that was read
     */
    public static SegmentTable read(RunWithTexts read, StagedSource source, String column) {
        Database database = read.run().database();
        int number = read.texts().indexOf(source);
        String coded = read.run().sources().get(number).relation();
        String value = "trim(s.%s)".formatted(source.rows().column(column));
        List<String> values =
                database.query(
                        "select %s as v from %s s join %s c using (row) where v <> '' and c.customer is not null group by v having count(distinct c.customer) >= %d order by v"
                                .formatted(value, source.relation(), coded, Privacy.FEWEST),
                        row -> row.getString(1));
        database.run("create or replace temp table segment_value (segment integer, value varchar)");
        for (int i = 0; i < values.size(); i++) {
            database.run("insert into segment_value values (?, ?)", i, values.get(i));
        }
        database.run(
                "create or replace temp table %s as select c.customer, c.micros, v.segment from %s s join %s c using (row) join segment_value v on v.value = %s where c.customer is not null"
                        .formatted(ROWS, source.relation(), coded, value));
        return new SegmentTable(source.source().getName() + "." + column, new ArrayList<>(values));
    }

    /** Makes the table {@code segment_of} (case_id INTEGER, segment INTEGER). */
    void assign(Database database, JourneyCases cases) {
        database.run(
                """
                create or replace temp table segment_of as
                select c.case_id, case when max(r.micros) is not null
                    then arg_max(r.segment, (r.micros, r.segment)) filter (r.micros <= c.began)
                    when count(distinct r.segment) = 1 then min(r.segment) end as segment
                from %s c join %s r on r.customer = c.customer group by c.case_id, c.began
                """
                        .formatted(cases.cases(), ROWS));
    }
}
