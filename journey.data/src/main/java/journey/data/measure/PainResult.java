// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.List;
import java.util.Optional;
import journey.data.privacy.Told;
import journey.model.Pain;
import journey.model.Period;

/**
 * How many customers have a pain, as far as data show it.
 *
 * @param figures in the order of time
 * @param trend empty when there are no two periods that are over
 */
public record PainResult(Pain pain, List<Figure> figures, Optional<Trend> trend) {

    public PainResult {
        figures = List.copyOf(figures);
    }

    /**
     * A period.
     *
     * @param customers who had it; who is not known counts each time
     * @param isFinal whether the period is over and lies wholly in the data
     */
    public record Figure(Period period, Told customers, Told rows, boolean isFinal) {}

    /** The last period that is over against the one before. */
    public record Trend(Period from, Period to, Direction direction) {}

    /** What became of a pain. */
    public enum Direction {
        MORE,
        FEWER,
        /** The difference may be chance. */
        UNCLEAR
    }
}
