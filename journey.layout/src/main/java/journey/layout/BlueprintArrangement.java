// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import journey.layout.Wait.Street;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Stage;
import journey.model.Touchpoint;
import journey.model.Work;
import org.eclipse.emf.ecore.EObject;

/**
 * The rows of a service blueprint. They are there also when they are empty, but for the customers.
 */
record BlueprintArrangement(
        MapContent content, WorkStacks stacks, Streets streets, Map<Work, Integer> leastHeights)
        implements Arrangement {

    /** The distance of work from work below it, which has room for an arrow, in pixels. */
    private static final int BETWEEN = 20;

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (content.fills(Lane.CUSTOMERS)) {
            rows.add(Row.of("Customers", Lane.CUSTOMERS));
        }
        rows.addAll(work());
        return rows;
    }

    private List<Row> work() {
        return List.of(
                Row.of("Physical evidence", Lane.ARTIFACTS),
                Row.of("Customer actions", Lane.STEPS, Lane.TOUCHPOINTS)
                        .withRoom(0, MapLayout.GAP, MapLayout.GAP)
                        .above("Line of interaction"),
                Row.of("Onstage", Lane.CHANNELS, Lane.TEAMS)
                        .withRoom(MapLayout.GAP, MapLayout.GAP, MapLayout.GAP)
                        .above("Line of visibility"),
                Row.of("Backstage", Lane.BACKSTAGE)
                        .withRoom(
                                MapLayout.GAP + streets.room(Street.ABOVE_BACKSTAGE),
                                streets.room(Street.ABOVE_SUPPORT),
                                BETWEEN)
                        .above("Line of internal interaction"),
                Row.of("Support processes", Lane.SUPPORT).withRoom(MapLayout.GAP, 0, BETWEEN));
    }

    @Override
    public List<Moment> moments(Stage stage) {
        return content.moments(stage);
    }

    /** What is onstage stands in one box for each touchpoint. */
    @Override
    public List<? extends EObject> at(EObject place, Lane lane) {
        return switch (lane) {
            case CHANNELS -> place instanceof Touchpoint ? List.of(place) : List.of();
            case TEAMS -> List.of();
            case BACKSTAGE, SUPPORT ->
                    place instanceof Moment moment ? stacks.at(moment, lane) : List.of();
            default -> content.at(place, lane);
        };
    }

    @Override
    public int leastHeight(EObject element) {
        return element instanceof Work work ? leastHeights.getOrDefault(work, 0) : 0;
    }

    @Override
    public MapWays ways() {
        return content.ways();
    }
}
