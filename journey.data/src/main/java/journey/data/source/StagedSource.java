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
 * @param relation a view: the columns of {@link SourceRows} and {@code micros} (BIGINT,
 *     microseconds since 1970-01-01T00:00Z; null where there is no time that can be read)
 * @param zone of times that say none, and of periods
 * @param problems what could not be read of the files; times are looked at later
 */
public record StagedSource(
        String relation, SourceRows rows, ZoneId zone, List<DataProblem> problems) {

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
