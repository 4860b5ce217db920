// SPDX-License-Identifier: EPL-2.0
package journey.data.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.data.source.RowPlace;
import journey.data.source.StagedSource;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.model.Binding;
import journey.model.Persona;

/**
 * Which persona a customer is, and by which row.
 *
 * @param persona empty when no row says it, or rows contradict each other
 * @param row the latest that says it, else the first that says any
 */
public record PersonaTrace(Optional<Persona> persona, Optional<RowPlace> row) {

    private record Told(Persona persona, StagedSource source, long row, long micros) {}

    /**
     * Looks a customer up in the table of personas, and in the rows that show them.
     *
     * @param rows a query of the rows of a source that are of the customer
     */
    public static PersonaTrace of(
            Database database,
            List<StagedSource> sources,
            PersonaTable personas,
            int customer,
            Function<StagedSource, String> rows) {
        Optional<Persona> known =
                database
                        .query(
                                "select persona from persona_of where customer = ?",
                                row -> personas.personas().get(row.getInt(1)),
                                customer)
                        .stream()
                        .findFirst();
        List<Told> told = new ArrayList<>();
        for (StagedSource source : sources) {
            if (!source.source().getCustomerColumns().isEmpty()) {
                for (Persona persona : personas.personas()) {
                    persona.getBindings().stream()
                            .filter(it -> it.getSource() == source.source())
                            .forEach(it -> told.addAll(told(database, source, it, persona, rows)));
                }
            }
        }
        Optional<RowPlace> row =
                told.stream()
                        .filter(it -> known.isEmpty() || it.persona == known.get())
                        .max(Comparator.comparing(Told::micros))
                        .map(it -> RowPlace.of(database, it.source, it.row));
        return new PersonaTrace(known, row);
    }

    private static List<Told> told(
            Database database,
            StagedSource source,
            Binding binding,
            Persona persona,
            Function<StagedSource, String> rows) {
        Sql shown =
                Sql.format(
                        "select row, coalesce(micros, 0) from %s where %%s and row in (%s)"
                                .formatted(source.relation(), rows.apply(source)),
                        source.conditions().shows(binding));
        return database.query(
                shown.text(),
                it -> new Told(persona, source, it.getLong(1), it.getLong(2)),
                shown.bound());
    }
}
