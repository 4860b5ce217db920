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
 *     so on; a line below zero says that the rows of the file stand on lines one after another, the
 *     first of them on that line without its sign
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
     * Creates a view of all rows with their numbers ({@code row}, from 0) and lines. To number
     * lines while the database reads would take twice the time.
     *
     * @param relation a table whose files were all read
     */
    public static void number(Database database, String relation, String view) {
        String firstRows =
                database
                        .query(
                                "SELECT file, min(rowid) FROM %s WHERE line < 0 GROUP BY file"
                                        .formatted(Database.quoted(relation)),
                                row -> " WHEN %d THEN %d".formatted(row.getInt(1), row.getLong(2)))
                        .stream()
                        .collect(Collectors.joining());
        String line =
                firstRows.isEmpty()
                        ? "line"
                        : "CASE WHEN line > 0 THEN line ELSE rowid - line - CASE file%s END END"
                                .formatted(firstRows);
        database.run(
                "CREATE VIEW %s AS SELECT rowid AS row, * REPLACE (%s AS line) FROM %s"
                        .formatted(Database.quoted(view), line, Database.quoted(relation)));
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
