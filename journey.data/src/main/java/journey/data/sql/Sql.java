// SPDX-License-Identifier: EPL-2.0
package journey.data.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a statement with the values of its question marks, in their order. What maps and files
 * say stands among the values only.
 */
public record Sql(String text, List<Object> values) {

    public static final Sql TRUE = of("true");
    public static final Sql FALSE = of("false");

    public Sql {
        values = List.copyOf(values);
    }

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /**
     * Puts pieces into a text.
     *
     * @param text with {@code %s} for each of the pieces
     */
    public static Sql format(String text, Sql... pieces) {
        return new Sql(
                text.formatted(Stream.of(pieces).map(Sql::text).toArray()),
                Stream.of(pieces).flatMap(piece -> piece.values.stream()).toList());
    }

    /** Pieces one after another. */
    public static Sql join(String separator, List<Sql> pieces) {
        List<Object> values = new ArrayList<>();
        pieces.forEach(piece -> values.addAll(piece.values));
        return new Sql(
                pieces.stream().map(Sql::text).collect(Collectors.joining(separator)), values);
    }

    /** Holds when all of the conditions do; also when there is none. */
    public static Sql all(List<Sql> conditions) {
        return conditions.isEmpty() ? TRUE : format("(%s)", join(" and ", conditions));
    }

    /** Holds when one of the conditions does. */
    public static Sql any(List<Sql> conditions) {
        return conditions.isEmpty() ? FALSE : format("(%s)", join(" or ", conditions));
    }

    /** The values as a database takes them. */
    public Object[] bound() {
        return values.toArray();
    }
}
