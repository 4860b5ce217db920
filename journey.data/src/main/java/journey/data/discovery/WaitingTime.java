// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import java.util.List;

/**
 * A time that a measure allows, as people say it: {@code 2 weeks}.
 *
 * @param unit a word of the language
 */
record WaitingTime(int amount, String unit) {

    private static final long MINUTE = 60_000_000L;

    private static final List<WaitingTime> ALL =
            List.of(
                    new WaitingTime(1, "minute"),
                    new WaitingTime(5, "minutes"),
                    new WaitingTime(15, "minutes"),
                    new WaitingTime(30, "minutes"),
                    new WaitingTime(1, "hour"),
                    new WaitingTime(2, "hours"),
                    new WaitingTime(6, "hours"),
                    new WaitingTime(12, "hours"),
                    new WaitingTime(1, "day"),
                    new WaitingTime(2, "days"),
                    new WaitingTime(3, "days"),
                    new WaitingTime(5, "days"),
                    new WaitingTime(7, "days"),
                    new WaitingTime(10, "days"),
                    new WaitingTime(14, "days"),
                    new WaitingTime(21, "days"),
                    new WaitingTime(30, "days"),
                    new WaitingTime(60, "days"),
                    new WaitingTime(90, "days"),
                    new WaitingTime(180, "days"),
                    new WaitingTime(365, "days"));

    /**
     * The shortest of these times that is enough, but not more than there is.
     *
     * @param enough in microseconds
     * @param most in microseconds
     */
    static WaitingTime of(long enough, long most) {
        WaitingTime best = ALL.get(0);
        for (WaitingTime each : ALL) {
            if (each.micros() <= most) {
                best = each;
                if (each.micros() >= enough) {
                    break;
                }
            }
        }
        return best;
    }

    private long micros() {
        return amount
                * switch (unit.charAt(0)) {
                    case 'm' -> MINUTE;
                    case 'h' -> 60 * MINUTE;
                    default -> 24 * 60 * MINUTE;
                };
    }

    /** As a map has it. */
    String text() {
        return amount + " " + unit;
    }
}
