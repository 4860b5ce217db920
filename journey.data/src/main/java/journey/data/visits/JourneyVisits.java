// SPDX-License-Identifier: EPL-2.0
package journey.data.visits;

import java.util.ArrayList;
import java.util.List;
import journey.data.coding.CodedSource;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.model.Binding;
import journey.model.Channel;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Persona;

/**
 * What data show of a journey. The first moment in the order of the map takes a row; moments for
 * other personas than that of the customer pass it on.
 *
 * <p>Leaves two tables: {@code NAME_rows} (source INTEGER, row BIGINT, micros BIGINT, customer
 * INTEGER, moment INTEGER, channel INTEGER, an index into the channels of the run, or null), the
 * rows that show a moment, and {@code NAME_visits} (customer INTEGER, moment INTEGER, first_at
 * BIGINT, last_at BIGINT): rows of one customer at one moment with no other moment between. Rows of
 * answers, without a time or without a customer make no visit. Both are in the order of customers
 * and times.
 */
public final class JourneyVisits {

    private final Database database;
    private final PersonaTable personas;
    private final Journey journey;
    private final String name;
    private final List<Moment> moments;
    private final List<CodedSource> sources;
    private final List<Channel> channels;

    /**
     * @param sources of the run; their places are their numbers in the tables
     * @param channels of the run; the first that a row shows is that of the row
     * @param name the beginning of the names of its tables
     */
    public JourneyVisits(
            Database database,
            List<CodedSource> sources,
            List<Channel> channels,
            PersonaTable personas,
            Journey journey,
            String name) {
        this.database = database;
        this.sources = List.copyOf(sources);
        this.channels = List.copyOf(channels);
        this.personas = personas;
        this.journey = journey;
        this.name = name;
        moments = journey.getStages().stream().flatMap(it -> it.getMoments().stream()).toList();
    }

    public Journey journey() {
        return journey;
    }

    /** The beginning of the names of its tables. */
    public String name() {
        return name;
    }

    public String rows() {
        return name + "_rows";
    }

    public String visits() {
        return name + "_visits";
    }

    /**
     * A query of where each customer was at last at each time of a row: customer, micros, moment.
     * Of rows of one time the last in the order of visits counts.
     */
    public String lastMoments() {
        return "select customer, micros, max(moment) as moment from %s where %s group by customer, micros"
                .formatted(rows(), isVisit());
    }

    /** The channels whose numbers stand in the tables. */
    public List<Channel> channels() {
        return channels;
    }

    /** The moments whose numbers stand in the tables, in the order of the map. */
    public List<Moment> moments() {
        return moments;
    }

    /** The number that stands in the tables for a moment. */
    public int number(Moment moment) {
        return moments.indexOf(moment);
    }

    /** The moment for which a number stands in the tables. */
    public Moment moment(int number) {
        return moments.get(number);
    }

    /** Creates the tables. */
    public void create() {
        List<Sql> shown = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Sql moment = moment(sources.get(i));
            if (!moment.equals(Sql.FALSE)) {
                shown.add(rows(sources.get(i), i, moment));
            }
        }
        if (shown.isEmpty()) {
            shown.add(
                    Sql.of(
                            "select 0 as source, 0::bigint as row, 0::bigint as micros, 0 as customer, 0 as moment, 0 as channel where false"));
        }
        Sql all = Sql.join(" union all ", shown);
        database.run(
                "create table %s.%s as select * from (%s) order by customer, micros, moment, source, row"
                        .formatted(Database.KEPT, rows(), all.text()),
                all.bound());
        createVisits();
    }

    private Sql rows(CodedSource source, int number, Sql moment) {
        return Sql.format(
                "select * from (select cast(%d as integer) as source, row, micros, customer, %%s as moment, %%s as channel from %s left join persona_of using (customer)) where moment is not null"
                        .formatted(number, source.relation()),
                moment,
                channel(source));
    }

    /** The moment that a row of a source shows; {@link Sql#FALSE} when none can. */
    private Sql moment(CodedSource source) {
        List<Sql> cases = new ArrayList<>();
        for (Moment moment : moments) {
            List<Sql> bindings =
                    moment.getBindings().stream()
                            .filter(it -> it.getSource() == source.source())
                            .map(source::shows)
                            .toList();
            if (!bindings.isEmpty()) {
                cases.add(
                        Sql.format(
                                "when %s and %s then " + number(moment),
                                Sql.any(bindings),
                                isFor(moment)));
            }
        }
        return cases.isEmpty()
                ? Sql.FALSE
                : Sql.format("cast(case %s end as integer)", Sql.join(" ", cases));
    }

    private Sql channel(CodedSource source) {
        List<Sql> cases = new ArrayList<>();
        for (Channel channel : channels) {
            for (Binding binding : channel.getBindings()) {
                if (binding.getSource() == source.source()) {
                    cases.add(
                            Sql.format(
                                    "when %s then " + channels.indexOf(channel),
                                    source.shows(binding)));
                }
            }
        }
        return cases.isEmpty()
                ? Sql.of("cast(null as integer)")
                : Sql.format("cast(case %s end as integer)", Sql.join(" ", cases));
    }

    /** Whose persona is unknown may have been at any moment. */
    private Sql isFor(Moment moment) {
        List<String> numbers = new ArrayList<>();
        for (Persona persona : moment.getPersonas()) {
            numbers.add(String.valueOf(personas.personas().indexOf(persona)));
        }
        return numbers.isEmpty()
                ? Sql.TRUE
                : Sql.of("coalesce(persona in (%s), true)".formatted(String.join(", ", numbers)));
    }

    /** The rows are in the order of customers and times: each is compared with the one before. */
    private void createVisits() {
        database.run(
                """
                create table %1$s.%2$s as
                select customer, moment, micros as first_at,
                    coalesce(lead(before) over (), (select arg_max(micros, rowid) from %3$s where %4$s)) as last_at
                from (
                    select customer, micros, moment, lag(micros) over () as before,
                        moment is distinct from lag(moment) over ()
                            or customer is distinct from lag(customer) over () as starts
                    from %3$s where %4$s)
                where starts
                """
                        .formatted(Database.KEPT, visits(), rows(), isVisit()));
    }

    /** Whether a row makes a visit: one of a customer, with a time, in a source without answers. */
    public String isVisit() {
        List<String> silent = new ArrayList<>(List.of("-1"));
        for (int i = 0; i < sources.size(); i++) {
            if (!sources.get(i).source().getAnswers().isEmpty()) {
                silent.add(String.valueOf(i));
            }
        }
        return "customer is not null and micros is not null and source not in (%s)"
                .formatted(String.join(", ", silent));
    }
}
