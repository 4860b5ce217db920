// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import journey.data.rows.SourceRows;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.dsl.text.Words;
import journey.model.Source;

/** Keeps the rows of a source that count, and reads when they were. */
public final class SourceStage {

    /** Each year of a zone is two more comparisons for each row. */
    private static final int MANY_YEARS = 30;

    private final Database database;

    public SourceStage(Database database) {
        this.database = database;
    }

    /**
     * Removes the rows that do not count, and makes a view that reads the times of the others.
     *
     * @param relation the name of the view
     */
    public StagedSource stage(SourceRows rows, String relation) {
        Source source = rows.source();
        List<DataProblem> problems = new ArrayList<>(rows.problems());
        ZoneId zone = zone(source);
        if (source.getTimeZone() != null && !isZone(source.getTimeZone())) {
            problems.add(
                    problem(
                            source,
                            "The time zone '%s' is not known; its times are read as UTC."
                                    .formatted(source.getTimeZone())));
        }
        if (!source.getConditions().isEmpty()) {
            Sql counts = new ConditionSql(rows::column).counts(source);
            database.run(
                    "delete from %s where not %s".formatted(rows.table(), counts.text()),
                    counts.bound());
        }
        if (source.getTimeColumn() == null) {
            database.run(
                    "create view %s as select *, cast(null as bigint) as micros from %s"
                            .formatted(relation, rows.relation()));
        } else {
            readTimes(rows, relation, zone, form(source, problems));
        }
        return new StagedSource(relation, rows, zone, problems);
    }

    /** Drops the texts of a source, which take most of the memory. */
    public void drop(StagedSource staged) {
        database.run("drop view " + staged.relation());
        database.run("drop view " + staged.rows().relation());
        database.run("drop table " + staged.rows().table());
    }

    private void readTimes(SourceRows rows, String relation, ZoneId zone, TimeForm form) {
        String text = time(rows);
        String parsed =
                "(select *, %s as local, %s as instant from %s)"
                        .formatted(
                                form.local() == null
                                        ? "cast(null as bigint)"
                                        : form.local().formatted(text),
                                form.instant() == null
                                        ? "cast(null as bigint)"
                                        : form.instant().formatted(text),
                                rows.relation());
        database.run(
                "create view %s as select * exclude (local, instant), coalesce(%s, instant) as micros from %s"
                        .formatted(relation, ofLocal(zone, parsed, rows), parsed));
    }

    /** The instant of a local time; the changes of the zone are those of the years of the rows. */
    private String ofLocal(ZoneId zone, String parsed, SourceRows rows) {
        ZoneOffsets offsets = new ZoneOffsets(zone);
        if (zone.getRules().isFixedOffset()) {
            return offsets.instant("local", 0, 0);
        }
        return years(rows)
                .map(it -> offsets.instant("local", it.get(0), it.get(1)))
                .orElseGet(
                        () ->
                                database.query(
                                                "select min(local), max(local) from " + parsed,
                                                row ->
                                                        offsets.instant(
                                                                "local",
                                                                row.getLong(1),
                                                                row.getLong(2)))
                                        .get(0));
    }

    /**
     * Local times before and after all of a source, from the years with which their texts begin: a
     * fifth of the work of reading them. Empty when other texts are among them.
     */
    private Optional<List<Long>> years(SourceRows rows) {
        String years =
                "select case when t[5] = '-' then try_cast(t[:4] as integer) end as y from (select %s as t from %s) where t <> ''"
                        .formatted(time(rows), rows.relation());
        return database
                .query(
                        "select min(y), max(y), count(*) - count(y) from (%s)".formatted(years),
                        row ->
                                row.getLong(3) > 0 || row.getInt(2) - row.getInt(1) > MANY_YEARS
                                        ? null
                                        : List.of(
                                                ZoneOffsets.micros(
                                                        LocalDateTime.of(
                                                                row.getInt(1), 1, 1, 0, 0)),
                                                ZoneOffsets.micros(
                                                        LocalDateTime.of(
                                                                row.getInt(2) + 1, 1, 1, 0, 0))))
                .stream()
                .filter(it -> it != null)
                .findFirst();
    }

    /** The text of the time of a row. */
    private static String time(SourceRows rows) {
        return "trim(%s)".formatted(rows.column(rows.source().getTimeColumn()));
    }

    /** The zone of times that say none, and of periods; UTC unless a known one is said. */
    public static ZoneId zone(Source source) {
        return source.getTimeZone() == null || !isZone(source.getTimeZone())
                ? ZoneOffset.UTC
                : ZoneId.of(source.getTimeZone());
    }

    private static boolean isZone(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static TimeForm form(Source source, List<DataProblem> problems) {
        if (source.getTimeFormat() == null) {
            return TimeForm.standard();
        }
        Optional<TimeForm> stated = TimeForm.of(source.getTimeFormat());
        if (stated.isEmpty()) {
            problems.add(
                    problem(
                            source,
                            "Times cannot be read as '%s'. Write it as in \"dd/MM/yyyy HH:mm\", or \"epoch\"."
                                    .formatted(source.getTimeFormat())));
        }
        return stated.orElse(TimeForm.standard());
    }

    private static DataProblem problem(Source source, String message) {
        return new DataProblem(
                Severity.ERROR, source, Optional.empty(), OptionalLong.empty(), message);
    }

    private record Unread(long count, int file, long line) {}

    /** What is wrong with the times of a source that cannot be read. */
    public List<DataProblem> unread(StagedSource staged) {
        SourceRows rows = staged.rows();
        String column = rows.source().getTimeColumn();
        String text = time(rows);
        String ambiguous =
                rows.source().getTimeFormat() == null ? TimeForm.isAmbiguous(text) : "false";
        List<DataProblem> problems = new ArrayList<>();
        unread(staged, "%s and micros is null".formatted(ambiguous))
                .map(
                        it ->
                                problem(
                                        rows,
                                        it,
                                        "%s in \"%s\" could mean two days, as 03/04/2026 does. Say which with 'as', as in: time \"%s\" as \"dd/MM/yyyy\"."
                                                .formatted(
                                                        Words.counted(it.count, "time"),
                                                        column,
                                                        column)))
                .ifPresent(problems::add);
        unread(staged, "not %s and micros is null and %s <> ''".formatted(ambiguous, text))
                .map(
                        it ->
                                problem(
                                        rows,
                                        it,
                                        "%s in \"%s\" cannot be read."
                                                .formatted(
                                                        Words.counted(it.count, "time"), column)))
                .ifPresent(problems::add);
        return problems;
    }

    private Optional<Unread> unread(StagedSource staged, String condition) {
        return database
                .query(
                        "select count(*), arg_min(file, row), arg_min(line, row) from %s where %s"
                                .formatted(staged.relation(), condition),
                        row -> new Unread(row.getLong(1), row.getInt(2), row.getLong(3)))
                .stream()
                .filter(it -> it.count > 0)
                .findFirst();
    }

    private static DataProblem problem(SourceRows rows, Unread unread, String message) {
        return new DataProblem(
                Severity.ERROR,
                rows.source(),
                Optional.of(rows.files().get(unread.file)),
                OptionalLong.of(unread.line),
                message);
    }
}
