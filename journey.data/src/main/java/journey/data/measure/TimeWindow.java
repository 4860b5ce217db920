// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.Optional;
import journey.model.DurationUnit;
import journey.model.Journey;
import journey.model.Measure;

/** Lengths of time in microseconds. A day has 24 hours, and a month the twelfth of 365.25 days. */
public final class TimeWindow {

    private static final long SECOND = 1_000_000L;
    private static final long HOUR = 3600 * SECOND;
    private static final long DAY = 24 * HOUR;

    private TimeWindow() {}

    static long micros(DurationUnit unit) {
        return switch (unit) {
            case SECONDS, UNSTATED -> SECOND;
            case MINUTES -> 60 * SECOND;
            case HOURS -> HOUR;
            case DAYS -> DAY;
            case WEEKS -> 7 * DAY;
            case MONTHS -> 30 * DAY + 10 * HOUR + HOUR / 2;
        };
    }

    /** How much time a measure allows, or else the journey does; empty when neither says so. */
    static Optional<Long> of(Measure measure, Journey journey) {
        if (measure.getWithin() != null) {
            return Optional.of(measure.getWithin() * micros(measure.getWithinUnit()));
        }
        return lostAfter(journey);
    }

    /** After how long a pause a customer has left; empty when the journey does not say. */
    public static Optional<Long> lostAfter(Journey journey) {
        return Optional.ofNullable(journey.getLostAfter())
                .map(amount -> amount * micros(journey.getLostAfterUnit()));
    }

    /** How long after a visit an answer may still be about it: 30 days unless the measure says. */
    static long toAnswer(Measure measure) {
        return measure.getWithin() == null
                ? 30 * DAY
                : measure.getWithin() * micros(measure.getWithinUnit());
    }
}
