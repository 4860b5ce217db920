// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

/** Median times as they are told: no finer than anybody needs, so that they are of nobody. */
final class TimeSteps {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private TimeSteps() {}

    /** Rounds seconds: to minutes from two minutes on, to hours from two days on. */
    static long of(long seconds) {
        long step = seconds < 2 * MINUTE ? 1 : seconds < 2 * DAY ? MINUTE : HOUR;
        return (seconds + step / 2) / step * step;
    }
}
