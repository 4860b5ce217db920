// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import java.time.DateTimeException;
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

    private final Database database;

    public SourceStage(Database database) {
        this.database = database;
    }

    /**
     * Makes the table of the rows that count.
     *
     * @param relation its name
     */
    public StagedSource stage(SourceRows rows, String relation) {
        Source source = rows.source();
        List<DataProblem> problems = new ArrayList<>(rows.problems());
        ZoneId zone = zone(source, problems);
        if (source.getTimeColumn() == null) {
            create(rows, relation, "cast(null as bigint) as micros");
        } else {
            readTimes(rows, relation, zone, problems);
        }
        long counted = database.number("select count(*) from " + relation);
        long all = rows.rows().stream().mapToLong(Long::longValue).sum();
        return new StagedSource(relation, rows, zone, counted, all - counted, problems);
    }

    private void readTimes(
            SourceRows rows, String relation, ZoneId zone, List<DataProblem> problems) {
        Source source = rows.source();
        String text = "trim(%s)".formatted(rows.column(source.getTimeColumn()));
        TimeForm form = form(source, problems);
        String local = form.local() == null ? "cast(null as bigint)" : form.local().formatted(text);
        String instant =
                form.instant() == null ? "cast(null as bigint)" : form.instant().formatted(text);
        String parsed = relation + "_parsed";
        create(rows, parsed, "%s as local, %s as instant".formatted(local, instant));
        List<Long> span =
                database.query(
                                "select min(local), max(local), count(local) from " + parsed,
                                row -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
                        .get(0);
        String at =
                span.get(2) == 0
                        ? "instant"
                        : "coalesce(instant, %s)"
                                .formatted(
                                        new ZoneOffsets(zone)
                                                .instant("local", span.get(0), span.get(1)));
        database.run(
                "create table %s as select * exclude (local, instant), %s as micros from %s order by row"
                        .formatted(relation, at, parsed));
        database.run("drop table " + parsed);
        reportUnread(rows, relation, text, problems);
    }

    /** Makes a table of the rows that count, with further columns. */
    private void create(SourceRows rows, String name, String columns) {
        Sql counts = new ConditionSql(rows::column).counts(rows.source());
        database.run(
                "create table %s as select rowid as row, *, %s from %s where %s"
                        .formatted(name, columns, rows.relation(), counts.text()),
                counts.bound());
    }

    private static ZoneId zone(Source source, List<DataProblem> problems) {
        try {
            return source.getTimeZone() == null ? ZoneOffset.UTC : ZoneId.of(source.getTimeZone());
        } catch (DateTimeException e) {
            problems.add(
                    problem(
                            source,
                            "The time zone '%s' is not known; its times are read as UTC."
                                    .formatted(source.getTimeZone())));
            return ZoneOffset.UTC;
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

    private void reportUnread(
            SourceRows rows, String relation, String text, List<DataProblem> problems) {
        String ambiguous =
                rows.source().getTimeFormat() == null ? TimeForm.isAmbiguous(text) : "false";
        unread(rows, relation, "%s and micros is null".formatted(ambiguous))
                .ifPresent(
                        it ->
                                problems.add(
                                        problem(
                                                rows,
                                                it,
                                                "%s in \"%s\" could mean two days, as 03/04/2026 does. Say which with 'as', as in: time \"%s\" as \"dd/MM/yyyy\"."
                                                        .formatted(
                                                                Words.counted(it.count, "time"),
                                                                rows.source().getTimeColumn(),
                                                                rows.source().getTimeColumn()))));
        unread(rows, relation, "not %s and micros is null and %s <> ''".formatted(ambiguous, text))
                .ifPresent(
                        it ->
                                problems.add(
                                        problem(
                                                rows,
                                                it,
                                                "%s in \"%s\" cannot be read."
                                                        .formatted(
                                                                Words.counted(it.count, "time"),
                                                                rows.source().getTimeColumn()))));
    }

    private Optional<Unread> unread(SourceRows rows, String relation, String condition) {
        return database
                .query(
                        "select count(*), arg_min(file, row), arg_min(line, row) from %s where %s"
                                .formatted(relation, condition),
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
