// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import java.util.Optional;
import journey.dsl.ways.Way;
import journey.model.Moment;

/**
 * A way of the map: from one moment to another, from where the journey starts, or to where it ends.
 *
 * @param isPast true for those who pass the source by, which is optional
 */
public record Edge(Way way, boolean isPast) {

    /** Empty where the journey starts. */
    public Optional<Moment> source() {
        return way.source();
    }

    /** Empty where the journey ends. */
    public Optional<Moment> target() {
        return way.target();
    }
}
