// SPDX-License-Identifier: EPL-2.0
package journey.data.sql;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * An embedded database for the rows of one run. Statements are our own; what a map or a file says
 * is bound as a value, never written into them.
 */
public final class Database implements AutoCloseable {

    /** The part of the database for what outlives the run; its tables are found by their names. */
    public static final String KEPT = "kept";

    private final DuckDBConnection connection;

    private Database(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Makes an object of a row of an answer. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Looks at a row of an answer. */
    @FunctionalInterface
    public interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /**
     * Fills a table row by row.
     *
     * @param <E> what ends it early; the whole rows before it stay
     */
    @FunctionalInterface
    public interface Filling<E extends Exception> {
        void fill(DuckDBAppender rows) throws SQLException, E;
    }

    /**
     * Opens an empty database in memory. It installs and loads no extension.
     *
     * @param memory how much it may hold in memory: {@code 1GB}
     * @param spill a folder for what does not fit in memory
     * @throws DatabaseException {@link DatabaseException#isNotStarted} when the library of the
     *     database cannot be used: it is unpacked among the temporary files
     */
    public static Database open(String memory, Path spill) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", memory);
        settings.setProperty("temp_directory", spill.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("preserve_insertion_order", "true");
        try {
            return new Database(
                    (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings));
        } catch (SQLException e) {
            throw new DatabaseException(e);
        } catch (LinkageError e) {
            throw DatabaseException.notStarted(e);
        }
    }

    /**
     * Begins the part that outlives the run.
     *
     * @param file a file that is not there yet, or null to keep nothing
     */
    public void keep(Path file) {
        attach(file == null ? ":memory:" : file.toString(), "");
    }

    /** Writes out and closes the part that outlives the run. */
    public void endKeeping() {
        run("set search_path = 'memory.main'");
        run("detach database if exists " + KEPT);
    }

    /** Opens what another run kept; nothing is changed in it. */
    public void open(Path file) {
        attach(file.toString(), " (read_only)");
    }

    private void attach(String path, String how) {
        run("attach '%s' as %s%s".formatted(path.replace("'", "''"), KEPT, how));
        run("set search_path = 'memory.main,%s.main'".formatted(KEPT));
    }

    /** A name in a statement, whatever it consists of. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Runs a statement that gives no answer.
     *
     * @param values for its question marks
     */
    public void run(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** All rows of an answer. */
    public <T> List<T> query(String sql, RowMapper<T> mapper, Object... values) {
        List<T> all = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(mapper.map(rows));
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
        return all;
    }

    /** Goes through the rows of an answer, however many there are. */
    public void forEach(String sql, RowVisitor visitor, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The only number of an answer. */
    public long number(String sql, Object... values) {
        return query(sql, row -> row.getLong(1), values).get(0);
    }

    /** Appends rows to a table, faster than statements do. */
    public <E extends Exception> void append(String table, Filling<E> filling) throws E {
        try (DuckDBAppender appender =
                connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            filling.fill(appender);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
