// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.data.sql.Database;
import journey.data.sql.DatabaseException;

/** Parquet, read by the database. The line of a row is its number in the file. */
final class ParquetFormat implements RowFormat {

    /** With which such files begin and end. */
    static final String MAGIC = "PAR1";

    private final Database database;

    ParquetFormat(Database database) {
        this.database = database;
    }

    @Override
    public String label() {
        return "Parquet";
    }

    @Override
    public Set<String> columns(DataFile file, FileProblems problems) throws IOException {
        return new ParquetColumns(types(file)).names();
    }

    @Override
    public Set<String> load(DataFile file, RowTable table) throws IOException {
        ParquetColumns columns = new ParquetColumns(types(file));
        List<ParquetColumns.Text> texts = table.wanted().stream().map(columns::text).toList();
        List<Object> values = new ArrayList<>();
        texts.forEach(text -> values.addAll(text.values()));
        values.add(file.databasePath());
        try {
            table.insert(
                    "file_row_number + 1",
                    texts.stream().map(ParquetColumns.Text::sql).toList(),
                    "read_parquet(?, file_row_number = true, hive_partitioning = false)",
                    values.toArray());
        } catch (DatabaseException e) {
            if (e.isWithoutRoom()) {
                throw e;
            }
            table.clear();
            throw damaged();
        }
        Set<String> all = columns.names();
        for (int i = 0; i < table.wanted().size(); i++) {
            if (columns.isField(table.wanted().get(i)) && table.hasText(i)) {
                all.add(table.wanted().get(i));
            }
        }
        return all;
    }

    private Map<String, String> types(DataFile file) throws UnreadableDataException {
        if (file.compression() != Compression.NONE) {
            throw new UnreadableDataException(
                    0,
                    "Parquet in %s is not read; unpack it."
                            .formatted(file.compression().databaseName()));
        }
        Map<String, String> types = new LinkedHashMap<>();
        try {
            database.query(
                    "DESCRIBE SELECT * FROM read_parquet(?, hive_partitioning = false)",
                    row -> types.put(row.getString(1), row.getString(2)),
                    file.databasePath());
        } catch (DatabaseException e) {
            if (e.isWithoutRoom()) {
                throw e;
            }
            throw damaged();
        }
        return types;
    }

    private static UnreadableDataException damaged() {
        return new UnreadableDataException(
                0, "The Parquet file is damaged or cut off; none of its rows is read.");
    }
}
