// SPDX-License-Identifier: EPL-2.0
package journey.data.profile;

import java.util.Optional;
import journey.data.source.TimeGuess;
import journey.data.sql.Database;

/**
 * What is counted in a column.
 *
 * @param text the column of the table that holds it
 * @param filled how many rows have a value
 * @param distinct how many values differ
 * @param looked how many values were looked at for what follows: not all of a large file
 * @param emails how many values are e-mail addresses
 * @param telephones how many are telephone numbers with their plus
 * @param digits how many are telephone numbers, or other long numbers
 * @param tokens how many are one word with digits in it
 * @param numbers how many are numbers
 * @param whole how many are whole numbers
 * @param nested how many values are objects or lists in JSON
 * @param least the smallest number, but for one in a hundred
 * @param most the largest number, but for one in a hundred
 * @param words how many words a value has in the mean
 * @param time how times in it are written; empty when it holds none
 */
record ColumnFacts(
        ColumnName name,
        String text,
        long rows,
        long filled,
        long distinct,
        long looked,
        long emails,
        long telephones,
        long digits,
        long tokens,
        long numbers,
        long whole,
        long nested,
        double least,
        double most,
        double words,
        Optional<TimeGuess> time) {

    /** What so many values are, the others are, too. */
    private static final int LOOKED = 100_000;

    private static final String COUNTED =
            """
            select (select count(*) from %2$s),
                (select count(*) from %2$s where trim(%1$s) <> ''),
                (select count(distinct trim(%1$s)) from %2$s where trim(%1$s) <> ''),
                count(*),
                count(*) filter (regexp_full_match(v, '[^@\\s]+@[^@\\s]+\\.[^@\\s]+')),
                count(*) filter (regexp_full_match(v, '\\+[0-9][0-9 ()/.-]{6,20}')),
                count(*) filter (regexp_full_match(v, '\\+?[0-9(][0-9 ()/.-]{5,20}')),
                count(*) filter (regexp_full_match(v, '[A-Za-z0-9_:.-]{6,}') and regexp_matches(v, '[0-9]')
                    and try_cast(v as double) is null),
                count(try_cast(v as double)),
                count(*) filter (try_cast(v as double) = floor(try_cast(v as double))),
                count(*) filter (regexp_matches(v, '^[{\\[]')),
                coalesce(quantile_disc(try_cast(v as double), 0.01), 0),
                coalesce(quantile_disc(try_cast(v as double), 0.99), 0),
                coalesce(avg(length(v) - length(replace(v, ' ', '')) + 1), 0)
            from (select trim(%1$s) as v from %2$s where trim(%1$s) <> '' limit %3$d)
            """;

    static ColumnFacts of(Database database, String relation, String text, String name) {
        ColumnName words = new ColumnName(name);
        Optional<TimeGuess> time =
                TimeGuess.of(database, relation, text, words.tellsOf(ColumnWords.TIME));
        return database.query(
                        COUNTED.formatted(text, relation, LOOKED),
                        row ->
                                new ColumnFacts(
                                        words,
                                        text,
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        row.getLong(6),
                                        row.getLong(7),
                                        row.getLong(8),
                                        row.getLong(9),
                                        row.getLong(10),
                                        row.getLong(11),
                                        row.getDouble(12),
                                        row.getDouble(13),
                                        row.getDouble(14),
                                        time))
                .get(0);
    }

    /** Whether nearly all values are of some sort. */
    boolean areMost(long some) {
        return looked > 0 && some * 10 >= looked * 9;
    }

    /** Whether most values stand in one row only. */
    boolean isMostlyUnique() {
        return distinct * 2 > filled;
    }

    /** Whether the values repeat so often that each says what kind of row it is. */
    boolean isRepeated() {
        return distinct * 2 <= filled;
    }
}
