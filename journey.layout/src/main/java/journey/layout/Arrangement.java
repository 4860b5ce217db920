// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.List;
import journey.model.Lane;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.emf.ecore.EObject;

/** What stands in which row: the difference between a map and a blueprint of one journey. */
interface Arrangement {

    /** The rows from top to bottom. */
    List<Row> rows();

    /** The moments of a stage that are shown. */
    List<Moment> moments(Stage stage);

    /** What stands in a lane under a moment, a stage or the journey, from top to bottom. */
    List<? extends EObject> at(EObject place, Lane lane);

    /** How high the box of an element is at least, in pixels. */
    int leastHeight(EObject element);

    /** The ways between the moments that are shown. */
    MapWays ways();
}
