// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.data.sql.Database;

/**
 * The columns of a Parquet file as texts in SQL. A name with dots is the column of that name, else
 * a field of a column; in a list of pairs of key and value it is the value of the entry with that
 * key.
 */
final class ParquetColumns {

    /** The value of the entry with a key, whatever its type is. */
    private static final String PAIR =
            """
            list_transform(
                [to_json(list_filter(%s, lambda pair: pair."key" = ?)[1]."value")],
                lambda v: CASE json_type(v) WHEN 'OBJECT' THEN coalesce(%s) ELSE v ->> '$' END)[1]
            """;

    private static final String MEMBERS =
            PairList.VALUES.stream()
                    .map("v ->> '$.%s'"::formatted)
                    .collect(Collectors.joining(", "));

    private final Map<String, String> types;

    /**
     * A text in SQL.
     *
     * @param values for its question marks
     */
    record Text(String sql, List<Object> values) {}

    /**
     * @param types the type of each column, as the database writes it
     */
    ParquetColumns(Map<String, String> types) {
        this.types = types;
    }

    Set<String> names() {
        return new LinkedHashSet<>(types.keySet());
    }

    /** Tells whether a name may be a field of a column. */
    boolean isField(String name) {
        return !types.containsKey(name) && owner(name) != null;
    }

    /** The text of a column; {@code NULL} when there is none. */
    Text text(String name) {
        String type = types.get(name);
        if (type != null) {
            return new Text(whole(Database.quoted(name), type), List.of());
        }
        String owner = owner(name);
        if (owner == null) {
            return new Text("NULL", List.of());
        }
        String column = Database.quoted(owner);
        String field = name.substring(owner.length() + 1);
        return PairList.isType(types.get(owner))
                ? new Text(PAIR.formatted(column, MEMBERS), List.of(field))
                : new Text("json_extract_string(to_json(" + column + "), ?)", List.of(path(field)));
    }

    private static String whole(String column, String type) {
        if (isNested(type)) {
            return "CAST(to_json(" + column + ") AS VARCHAR)";
        }
        if (type.equals("TIMESTAMP WITH TIME ZONE")) {
            return "replace(CAST(" + column + " AT TIME ZONE 'UTC' AS VARCHAR), ' ', 'T') || 'Z'";
        }
        return type.startsWith("TIMESTAMP")
                ? "replace(CAST(" + column + " AS VARCHAR), ' ', 'T')"
                : "CAST(" + column + " AS VARCHAR)";
    }

    private static boolean isNested(String type) {
        return type.startsWith("STRUCT(") || type.startsWith("MAP(") || type.endsWith("]");
    }

    private static String path(String field) {
        return Stream.of(field.split("\\.", -1))
                .map(step -> ".\"" + step.replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining("", "$", ""));
    }

    private String owner(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            String type = types.get(name.substring(0, dot));
            if (type != null && isNested(type)) {
                return name.substring(0, dot);
            }
        }
        return null;
    }
}
