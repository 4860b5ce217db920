// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.data.sql.Database;
import journey.data.sql.DatabaseException;
import org.duckdb.DuckDBAppender;

/**
 * The part of a table that takes the rows of one file.
 *
 * @param relation a table with the columns {@code file}, {@code line}, {@code c0}, {@code c1} and
 *     so on
 * @param file the number of the file
 * @param wanted the names that the columns have in the file, in the order of the table
 * @param problems takes what is wrong with the file
 */
public record RowTable(
        Database database, String relation, int file, List<String> wanted, FileProblems problems) {

    /** Reads rows and hands them on. */
    @FunctionalInterface
    interface Reading {
        void into(RowSink rows) throws IOException;
    }

    /** Creates the table for so many columns. */
    public static void create(Database database, String relation, int columns) {
        String texts =
                IntStream.range(0, columns)
                        .mapToObj(i -> ", c" + i + " VARCHAR")
                        .collect(Collectors.joining());
        database.run(
                "CREATE TABLE "
                        + Database.quoted(relation)
                        + " (file INTEGER, line BIGINT"
                        + texts
                        + ")");
    }

    /** Appends what is read. When it ends early, the rows before stay. */
    void append(Reading reading) throws IOException {
        database.append(
                relation,
                appender -> reading.into((line, values) -> append(appender, line, values)));
    }

    private void append(DuckDBAppender appender, long line, String[] values) {
        try {
            appender.beginRow();
            appender.append(file);
            appender.append(line);
            for (String value : values) {
                appender.append(value == null ? "" : value);
            }
            appender.endRow();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Inserts what the database itself reads.
     *
     * @param line the number of the line of a row, in SQL
     * @param texts the columns, in SQL; null stands for a missing value
     * @param from the rows, in SQL
     * @param values for the question marks in all of them
     */
    void insert(String line, List<String> texts, String from, Object... values) {
        String columns =
                texts.stream()
                        .map(text -> ", coalesce(" + text + ", '')")
                        .collect(Collectors.joining());
        database.run(
                "INSERT INTO %s SELECT %d, %s%s FROM %s"
                        .formatted(Database.quoted(relation), file, line, columns, from),
                values);
    }

    /**
     * Numbers the lines of the rows in the order in which they were inserted. A window function
     * would do it while the database reads, but on one core only, in twice the time.
     *
     * @param first the line of the first row
     */
    void numberLines(long first) {
        String table = Database.quoted(relation);
        database.run(
                "UPDATE %1$s SET line = rowid + ? - (SELECT min(rowid) FROM %1$s WHERE file = ?) WHERE file = ?"
                        .formatted(table),
                first,
                file,
                file);
    }

    /** Tells whether a row of the file has a text in a column, counted from 0. */
    boolean hasText(int column) {
        return 0
                < database.number(
                        "SELECT count(*) FROM (SELECT 1 FROM %s WHERE file = ? AND c%d <> '' LIMIT 1)"
                                .formatted(Database.quoted(relation), column),
                        file);
    }

    /** Removes the rows of the file. */
    void clear() {
        database.run("DELETE FROM " + Database.quoted(relation) + " WHERE file = ?", file);
    }

    /** How many rows of the file there are. */
    public long rows() {
        return database.number(
                "SELECT count(*) FROM " + Database.quoted(relation) + " WHERE file = ?", file);
    }
}
