// SPDX-License-Identifier: EPL-2.0
package journey.data.coding;

import java.util.ArrayList;
import java.util.List;
import journey.data.identity.Identities;
import journey.data.privacy.Privacy;
import journey.data.problem.DataProblem;
import journey.data.source.SourceStage;
import journey.data.source.StagedSource;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.model.Answers;
import journey.model.Binding;
import journey.model.Source;

/** Turns the texts of rows into numbers: what happened, whom it concerns, what the map sees. */
public final class SourceCoding {

    private final Database database;
    private final SourceStage stage;
    private final Identities identities;

    /**
     * @param identities have found the customers
     */
    public SourceCoding(Database database, SourceStage stage, Identities identities) {
        this.database = database;
        this.stage = stage;
        this.identities = identities;
    }

    /**
     * Creates the table of a source.
     *
     * @param bindings all of the maps, also those to other sources
     * @param relation its name
     */
    public CodedSource code(StagedSource staged, List<Binding> bindings, String relation) {
        Source source = staged.source();
        List<Binding> own = CodedSource.bindings(source, bindings);
        createEvents(staged, relation);
        createRows(staged, own, relation);
        countEvents(relation);
        List<DataProblem> problems = new ArrayList<>(staged.problems());
        if (source.getTimeColumn() != null
                && 0 < database.number("select count(*) - count(micros) from " + relation)) {
            problems.addAll(stage.unread(staged));
        }
        long counted = database.number("select count(*) from " + relation);
        long all = staged.rows().rows().stream().mapToLong(Long::longValue).sum();
        return new CodedSource(
                source,
                relation,
                staged.zone(),
                staged.rows().files(),
                staged.rows().rows(),
                counted,
                all - counted,
                CodedSource.EVER,
                problems,
                own);
    }

    private void createEvents(StagedSource staged, String relation) {
        database.run(
                staged.source().getEventColumn() == null
                        ? "create table %s_code (event integer, value varchar)".formatted(relation)
                        : "create table %s_code as select cast(row_number() over (order by value) - 1 as integer) as event, value from (select distinct %s as value from %s)"
                                .formatted(relation, event(staged), staged.relation()));
    }

    private static String event(StagedSource staged) {
        return staged.rows().column(staged.source().getEventColumn());
    }

    private void createRows(StagedSource staged, List<Binding> own, String relation) {
        boolean hasEvents = staged.source().getEventColumn() != null;
        List<Sql> columns = new ArrayList<>();
        columns.add(
                Sql.of("s.row, s.micros, %s as customer".formatted(identities.customer(staged))));
        columns.add(Sql.of(hasEvents ? "e.event" : "cast(null as integer) as event"));
        for (int i = 0; i < own.size(); i++) {
            columns.add(Sql.format("%s as b" + i, staged.conditions().shows(own.get(i))));
        }
        List<Answers> answers = staged.source().getAnswers();
        for (int i = 0; i < answers.size(); i++) {
            columns.add(Sql.of(AnswerSql.isGiven(staged, answers.get(i)) + " as g" + i));
            columns.add(Sql.of(AnswerSql.value(staged, answers.get(i)) + " as v" + i));
        }
        String codes =
                hasEvents
                        ? " left join %s_code e on e.value = s.%s"
                                .formatted(relation, event(staged))
                        : "";
        Sql all =
                Sql.format(
                        "create table %s.%s as select %%s from %s s%s%s"
                                .formatted(
                                        Database.KEPT,
                                        relation,
                                        staged.relation(),
                                        identities.joins(staged),
                                        codes),
                        Sql.join(", ", columns));
        database.run(all.text(), all.bound());
    }

    private void countEvents(String relation) {
        database.run(
                """
                create table %1$s.%2$s_event as
                select event, value, rows, customers from %2$s_code join (
                    select event, count(*) as rows, count(distinct coalesce(customer, -1 - row)) as customers
                    from %2$s group by event) using (event)
                where customers >= %3$d order by rows desc, value
                """
                        .formatted(Database.KEPT, relation, Privacy.FEWEST));
        database.run("drop table %s_code".formatted(relation));
    }
}
