// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import journey.dsl.text.Words;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;

/** The rows of a map: its lanes in the order of the metamodel. */
record MapArrangement(MapContent content, Set<Lane> shown) implements Arrangement {

    /** Steps and touchpoints follow each other in one row. */
    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Lane lane : Lane.VALUES) {
            if (!shown.contains(lane)) {
                continue;
            }
            if (lane == Lane.TOUCHPOINTS && shown.contains(Lane.STEPS)) {
                rows.set(rows.size() - 1, row(Lane.STEPS, Lane.TOUCHPOINTS));
            } else {
                rows.add(row(lane));
            }
        }
        return rows;
    }

    private static Row row(Lane... lanes) {
        List<String> names = List.of(lanes).stream().map(Lane::getLiteral).toList();
        return Row.of(Words.capitalized(Words.all(names)), lanes);
    }

    @Override
    public List<Moment> moments(Stage stage) {
        return content.moments(stage);
    }

    @Override
    public List<? extends EObject> at(EObject place, Lane lane) {
        return content.at(place, lane);
    }

    @Override
    public int leastHeight(EObject element) {
        return 0;
    }

    @Override
    public MapWays ways() {
        return content.ways();
    }
}
