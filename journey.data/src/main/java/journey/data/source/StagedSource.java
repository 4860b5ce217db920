// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.time.ZoneId;
import java.util.List;
import journey.data.problem.DataProblem;
import journey.data.rows.SourceRows;
import journey.model.CustomerColumn;
import journey.model.Source;

/**
 * The rows of a source that count, with their times.
 *
 * @param relation a table: {@code row} (BIGINT, the place among all rows, from 0), the columns of
 *     {@link SourceRows}, {@code micros} (BIGINT, microseconds since 1970-01-01T00:00Z; null where
 *     there is no time that can be read)
 * @param zone of times that say none, and of periods
 * @param counted how many rows count
 * @param leftOut how many do not, since the map says so
 * @param problems what could not be read
 */
public record StagedSource(
        String relation,
        SourceRows rows,
        ZoneId zone,
        long counted,
        long leftOut,
        List<DataProblem> problems) {

    public Source source() {
        return rows.source();
    }

    public ConditionSql conditions() {
        return new ConditionSql(rows::column);
    }

    /** The kind of identifier in a column. */
    public static String kind(CustomerColumn column) {
        return column.getKind() == null ? column.getColumn() : column.getKind();
    }
}
