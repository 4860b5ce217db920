// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import static journey.cli.interchange.Inventory.title;
import static journey.cli.interchange.Inventory.titles;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.dsl.clauses.Declarations;
import journey.model.Branch;
import journey.model.Choice;
import journey.model.Ending;
import journey.model.Join;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.PersonaSpecific;
import journey.model.WayOut;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/**
 * The moments of journeys, a row for each; then a row for each way that one says, in the columns
 * that an import understands.
 */
final class MomentInventory {

    private MomentInventory() {}

    /**
     * A moment or a way.
     *
     * @param element the moment, or a way that it says
     */
    private record Row(Moment moment, EObject element) {

        /** For whom the way is; where it does not say so, for whom the moment is. */
        List<String> personas() {
            return element instanceof PersonaSpecific way && !way.getPersonas().isEmpty()
                    ? titles(way.getPersonas())
                    : titles(moment.getPersonas());
        }

        /** What a row says of a way of a kind; null in all other rows. */
        <T> Object of(Class<T> type, Function<T, ?> value) {
            return type.isInstance(element) ? value.apply(type.cast(element)) : null;
        }
    }

    static Inventory<?> moments() {
        return new Inventory<>(MomentInventory::rows, Row::element)
                .place()
                .column("kind", row -> Declarations.keyword(row.moment().eClass()))
                .touchpoint()
                .column("for", Row::personas)
                .column("key", row -> row.moment().isKey())
                .column("proposed", row -> row.moment().isProposed())
                .column("optional", row -> row.moment().isOptional())
                .column("aside", row -> row.moment().isAside())
                .column("while", row -> title(row.moment().getParallelTo()))
                .column("choice", MomentInventory::question)
                .column("leads to", row -> row.of(Branch.class, it -> title(it.getTarget())))
                .column("condition", row -> row.of(Branch.class, Branch::getReason))
                .column("joins", row -> row.of(Join.class, it -> title(it.getTarget())))
                .column("ends", row -> row.of(Ending.class, MomentInventory::ending))
                .column("usual", row -> row.of(WayOut.class, WayOut::isUsual));
    }

    private static Stream<Row> rows(Journey journey) {
        return Inventory.moments(journey)
                .flatMap(
                        moment ->
                                Stream.concat(
                                        Stream.of(new Row(moment, moment)),
                                        ways(moment).map(way -> new Row(moment, way))));
    }

    private static Stream<EObject> ways(Moment moment) {
        return EcoreUtil2.eAllContentsAsList(moment).stream()
                .filter(it -> it instanceof WayOut || it instanceof Join);
    }

    private static String question(Row row) {
        return row.element().eContainer() instanceof Choice choice ? choice.getQuestion() : null;
    }

    private static String ending(Ending ending) {
        return ending.isEverybody() ? CsvWay.HERE : ending.getReason();
    }
}
