// SPDX-License-Identifier: EPL-2.0
package journey.data.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journey.data.coding.CodedSource;
import journey.data.identity.IdentityReport;
import journey.data.problem.DataProblem;
import journey.data.problem.DataProblem.Severity;
import journey.data.run.DataRun;
import journey.data.run.DataScope;
import journey.data.source.SourceStage;
import journey.data.sql.Database;
import journey.model.Source;

/**
 * What a run tells beside its tables, in further tables: of which files the rows are, what was
 * wrong with them, who is who in numbers.
 */
final class KeptRun {

    private final Database database;

    KeptRun(Database database) {
        this.database = database;
    }

    /**
     * Writes what a run tells.
     *
     * @param read when its files were read, in microseconds since 1970
     * @param fingerprints of the files of each source
     */
    void write(DataRun run, long read, List<List<Fingerprint>> fingerprints) {
        create(
                "told_run (read bigint, customers bigint, joined bigint, crowded bigint, doubled bigint)");
        create("told_kind (name varchar, identifiers bigint, shared bigint)");
        create("told_source (source integer, counted bigint, left_out bigint)");
        create(
                "told_file (source integer, path varchar, rows bigint, size bigint, modified bigint, hash varchar)");
        create(
                "told_problem (source integer, severity varchar, file varchar, line bigint, message varchar)");
        IdentityReport identity = run.identity();
        insert(
                "told_run",
                read,
                identity.customers(),
                identity.joined(),
                identity.crowded(),
                identity.doubled());
        identity.kinds()
                .forEach(it -> insert("told_kind", it.name(), it.identifiers(), it.shared()));
        for (int i = 0; i < run.sources().size(); i++) {
            write(i, run.sources().get(i), fingerprints.get(i));
        }
    }

    private void write(int number, CodedSource source, List<Fingerprint> fingerprints) {
        insert("told_source", number, source.counted(), source.leftOut());
        for (int i = 0; i < source.files().size(); i++) {
            Fingerprint file = fingerprints.get(i);
            insert(
                    "told_file",
                    number,
                    source.files().get(i).toString(),
                    source.fileRows().get(i),
                    file.stamp().size(),
                    file.stamp().modified(),
                    file.hash());
        }
        for (DataProblem problem : source.problems()) {
            insert(
                    "told_problem",
                    number,
                    problem.severity().name(),
                    problem.file().map(Path::toString).orElse(null),
                    problem.line().isPresent() ? problem.line().getAsLong() : null,
                    problem.message());
        }
    }

    private void create(String table) {
        database.run("create table %s.%s".formatted(Database.KEPT, table));
    }

    private void insert(String table, Object... values) {
        database.run(
                "insert into %s values (%s)"
                        .formatted(table, "?, ".repeat(values.length - 1) + "?"),
                values);
    }

    /**
     * Reads what was written; empty when the files are others now.
     *
     * @param files of each source
     */
    Optional<DataRun> read(DataScope scope, List<List<Path>> files) throws IOException {
        long read = database.number("select read from told_run");
        List<CodedSource> sources = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (!isOf(i, files.get(i), read)) {
                return Optional.empty();
            }
            sources.add(source(i, scope.sources().get(i), files.get(i), scope));
        }
        return Optional.of(DataRun.of(database, scope, sources, identity()));
    }

    private boolean isOf(int source, List<Path> files, long read) throws IOException {
        List<String> paths =
                database.query(
                        "select path from told_file where source = ? order by rowid",
                        row -> row.getString(1),
                        source);
        if (!paths.equals(files.stream().map(Path::toString).toList())) {
            return false;
        }
        List<Fingerprint> known =
                database.query(
                        "select size, modified, hash from told_file where source = ? order by rowid",
                        row ->
                                new Fingerprint(
                                        new Fingerprint.Stamp(row.getLong(1), row.getLong(2)),
                                        row.getString(3)),
                        source);
        for (int i = 0; i < files.size(); i++) {
            if (!known.get(i).isOf(files.get(i), read)) {
                return false;
            }
        }
        return true;
    }

    private CodedSource source(int number, Source source, List<Path> files, DataScope scope) {
        List<Long> rows =
                database.query(
                        "select rows from told_file where source = ? order by rowid",
                        row -> row.getLong(1),
                        number);
        return new CodedSource(
                source,
                "s" + number,
                SourceStage.zone(source),
                files,
                rows,
                database.number("select counted from told_source where source = ?", number),
                database.number("select left_out from told_source where source = ?", number),
                CodedSource.EVER,
                problems(number, source),
                CodedSource.bindings(source, scope.bindings()));
    }

    private List<DataProblem> problems(int number, Source source) {
        return database.query(
                "select severity, file, line, message from told_problem where source = ? order by rowid",
                row -> {
                    long line = row.getLong(3);
                    return new DataProblem(
                            Severity.valueOf(row.getString(1)),
                            source,
                            Optional.ofNullable(row.getString(2)).map(Path::of),
                            line == 0 ? OptionalLong.empty() : OptionalLong.of(line),
                            row.getString(4));
                },
                number);
    }

    private IdentityReport identity() {
        List<IdentityReport.Kind> kinds =
                database.query(
                        "select name, identifiers, shared from told_kind order by rowid",
                        row ->
                                new IdentityReport.Kind(
                                        row.getString(1), row.getLong(2), row.getLong(3)));
        return database.query(
                        "select customers, joined, crowded, doubled from told_run",
                        row ->
                                new IdentityReport(
                                        kinds,
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4)))
                .get(0);
    }
}
