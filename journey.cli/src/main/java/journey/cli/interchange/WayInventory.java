// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import static journey.cli.interchange.Inventory.title;
import static journey.cli.interchange.Inventory.titles;

import java.util.stream.Stream;
import journey.dsl.ways.Way;
import journey.dsl.ways.Ways;
import journey.model.Journey;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** The graph of the ways through journeys, a row for each way. */
final class WayInventory {

    private WayInventory() {}

    /**
     * A way.
     *
     * @param passes whether it goes past the moment where it begins, which is optional
     */
    private record Row(Way way, boolean passes) {

        /** What says that there is this way, or the moment on whose place in the text it rests. */
        EObject element() {
            return way.said()
                    .<EObject>map(it -> it)
                    .or(() -> way.source())
                    .or(() -> way.target())
                    .orElseThrow();
        }
    }

    static Inventory<?> ways() {
        return new Inventory<>(WayInventory::rows, Row::element)
                .column(
                        "journey",
                        row -> title(EcoreUtil2.getContainerOfType(row.element(), Journey.class)))
                .column("from", row -> row.way().source().map(Inventory::title).orElse(null))
                .column("to", row -> row.way().target().map(Inventory::title).orElse(null))
                .column("reason", row -> row.way().reason().orElse(null))
                .column("usual", row -> row.way().isUsual())
                .column("passes", Row::passes)
                .column("for", row -> titles(row.way().personas()));
    }

    private static Stream<Row> rows(Journey journey) {
        Ways ways = Ways.of(journey);
        return Stream.concat(
                ways.starts().stream().map(way -> new Row(way, false)),
                ways.moments().stream()
                        .flatMap(
                                moment ->
                                        Stream.concat(
                                                ways.from(moment).stream()
                                                        .map(way -> new Row(way, false)),
                                                ways.past(moment).stream()
                                                        .map(way -> new Row(way, true)))));
    }
}
