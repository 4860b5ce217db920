// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.nio.file.Path;
import journey.data.sql.Database;
import journey.model.Source;

/**
 * Where a row stands.
 *
 * @param line from 1, as problems of the file have it
 */
public record RowPlace(Source source, Path file, long line) {

    /** Looks a row up by its place among all rows of a source. */
    public static RowPlace of(Database database, StagedSource source, long row) {
        return database.query(
                        "select file, line from %s where row = ?".formatted(source.relation()),
                        it ->
                                new RowPlace(
                                        source.source(),
                                        source.rows().files().get(it.getInt(1)),
                                        it.getLong(2)),
                        row)
                .get(0);
    }

    /** The place in words: {@code Till, till.csv:8}. */
    public String words() {
        return "%s, %s:%d".formatted(source.getName(), file.getFileName(), line);
    }
}
