// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.data.sql.Database;

/**
 * How the times in a column seem to be written.
 *
 * @param form what {@code as} has to say; empty for the forms that are read without it
 * @param other another form that reads them as well, so that the data do not tell which it is
 * @param hasOffset whether they say their offset from UTC, so that they need no zone
 */
public record TimeGuess(Optional<String> form, Optional<String> other, boolean hasOffset) {

    /** Seconds, milliseconds or microseconds of the years 1990 to 2100. */
    private static final String SINCE_1970 =
            "try_cast(v as double) between 631152000 and 4102444800 or try_cast(v as double) between 631152000e3 and 4102444800e3 or try_cast(v as double) between 631152000e6 and 4102444800e6";

    private static final List<String> DAYS =
            List.of(
                    "dd/MM/yyyy",
                    "MM/dd/yyyy",
                    "dd-MM-yyyy",
                    "MM-dd-yyyy",
                    "yyyy/MM/dd",
                    "dd MMM yyyy",
                    "dd-MMM-yyyy",
                    "MMM dd, yyyy");

    private static final List<String> CLOCKS =
            List.of("", " HH:mm", " HH:mm:ss", " HH:mm:ss.SSS", "'T'HH:mm:ss");

    /** Who writes the clock so, writes the month first. */
    private static final List<String> TWELVE_HOURS = List.of(" hh:mm a", " hh:mm:ss a");

    private static final List<String> MONTH_FIRST =
            List.of("MM/dd/yyyy", "MM-dd-yyyy", "MMM dd, yyyy");

    private static final List<String> NUMBERS = List.of("yyyyMMdd", "yyyyMMddHHmmss");

    private static final int SAMPLE = 1000;

    /** So many of a hundred values must be times. */
    private static final int MOST = 90;

    /**
     * Looks at a column.
     *
     * @param text a column of a table
     * @param mayBeNumbers whether numbers in it may be times, since its name says so
     * @return empty when it holds no times
     */
    public static Optional<TimeGuess> of(
            Database database, String relation, String text, boolean mayBeNumbers) {
        Column column =
                new Column(
                        database,
                        "(select trim(%s) as v from %s where trim(%s) <> '')"
                                .formatted(text, relation, text));
        Column sample = column.first(SAMPLE);
        long looked = sample.count("true");
        if (looked == 0) {
            return Optional.empty();
        }
        TimeForm standard = TimeForm.standard();
        String instants = standard.instant().formatted("v") + " is not null";
        String locals = standard.local().formatted("v") + " is not null";
        if (isMost(sample.count(instants), looked)) {
            return Optional.of(new TimeGuess(Optional.empty(), Optional.empty(), true));
        } else if (isMost(sample.count(instants) + sample.count(locals), looked)) {
            return Optional.of(new TimeGuess(Optional.empty(), Optional.empty(), false));
        } else if (mayBeNumbers && isMost(sample.count(SINCE_1970), looked)) {
            return Optional.of(new TimeGuess(Optional.of("epoch"), Optional.empty(), true));
        }
        return stated(column, sample, mayBeNumbers);
    }

    private static boolean isMost(long some, long all) {
        return some * 100 >= all * MOST;
    }

    private static Optional<TimeGuess> stated(Column column, Column sample, boolean mayBeNumbers) {
        long looked = sample.count("regexp_matches(v, '\\d{4}')");
        if (!isMost(looked, sample.count("true"))) {
            return Optional.empty();
        }
        List<String> fitting =
                forms(mayBeNumbers).stream()
                        .filter(it -> isMost(sample.count(reads(it)), looked))
                        .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        String first = fitting.get(0);
        long read = column.count(reads(first));
        Optional<String> other = fitting.stream().skip(1).findFirst();
        long more = other.map(it -> column.count(reads(it))).orElse(0L);
        return Optional.of(
                new TimeGuess(
                        more > read ? other : Optional.of(first),
                        more == read ? other : Optional.empty(),
                        false));
    }

    private static List<String> forms(boolean mayBeNumbers) {
        List<String> forms = new ArrayList<>();
        for (String clock : CLOCKS) {
            DAYS.forEach(day -> forms.add(day + clock));
        }
        for (String clock : TWELVE_HOURS) {
            MONTH_FIRST.forEach(day -> forms.add(day + clock));
            DAYS.stream()
                    .filter(day -> !MONTH_FIRST.contains(day))
                    .map(day -> day + clock)
                    .forEach(forms::add);
        }
        forms.addAll(mayBeNumbers ? NUMBERS : List.of());
        return forms;
    }

    private static String reads(String form) {
        return TimeForm.of(form).orElseThrow().local().formatted("v") + " is not null";
    }

    private record Column(Database database, String rows) {

        Column first(int values) {
            return new Column(database, "(select v from %s limit %d)".formatted(rows, values));
        }

        long count(String condition) {
            return database.number("select count(*) from %s where %s".formatted(rows, condition));
        }
    }
}
