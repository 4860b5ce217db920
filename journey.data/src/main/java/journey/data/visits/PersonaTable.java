// SPDX-License-Identifier: EPL-2.0
package journey.data.visits;

import java.util.ArrayList;
import java.util.List;
import journey.data.coding.CodedSource;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.model.Binding;
import journey.model.Persona;

/**
 * Which persona a customer is, as the rows say that show personas: the latest of those with a time,
 * else all of them, which must agree.
 *
 * <p>Leaves the table {@code persona_of} (customer INTEGER, persona INTEGER, an index into the
 * personas of the run); who is none or several of them is not in it. And {@code persona_row}
 * (customer INTEGER, micros BIGINT, persona INTEGER), what rows with a time say.
 */
public final class PersonaTable {

    private final Database database;
    private final List<Persona> personas;

    /**
     * @param personas of all maps of the run
     */
    public PersonaTable(Database database, List<Persona> personas) {
        this.database = database;
        this.personas = List.copyOf(personas);
    }

    /** The personas whose numbers stand in the table. */
    public List<Persona> personas() {
        return personas;
    }

    public void create(List<CodedSource> sources) {
        List<Sql> shown = new ArrayList<>();
        for (CodedSource source : sources) {
            if (!source.source().getCustomerColumns().isEmpty()) {
                for (Persona persona : personas) {
                    persona.getBindings().stream()
                            .filter(it -> it.getSource() == source.source())
                            .map(it -> shown(source, persona, it))
                            .forEach(shown::add);
                }
            }
        }
        if (shown.isEmpty()) {
            database.run(
                    "create table %s.persona_of (customer integer, persona integer)"
                            .formatted(Database.KEPT));
            database.run(
                    "create table %s.persona_row (customer integer, micros bigint, persona integer)"
                            .formatted(Database.KEPT));
            return;
        }
        Sql rows = Sql.join(" union all ", shown);
        database.run(
                """
                create table %s.persona_of as
                select customer, case when max(micros) is not null then arg_max(persona, micros)
                    when count(distinct persona) = 1 then min(persona) end as persona
                from (%s) where customer is not null group by customer having persona is not null
                """
                        .formatted(Database.KEPT, rows.text()),
                rows.bound());
        database.run(
                "create table %s.persona_row as select customer, micros, persona from (%s) where customer is not null and micros is not null"
                        .formatted(Database.KEPT, rows.text()),
                rows.bound());
    }

    private Sql shown(CodedSource source, Persona persona, Binding binding) {
        return Sql.format(
                "select customer, cast(%d as integer) as persona, micros from %s where %%s"
                        .formatted(personas.indexOf(persona), source.relation()),
                source.shows(binding));
    }
}
