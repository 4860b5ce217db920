// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

/**
 * A row of a log.
 *
 * @param micros when, in microseconds since 1970
 * @param moment its place in the map, from 0
 */
record LoggedRow(int customer, long micros, int moment) {

    static final long DAY = 86_400_000_000L;
}
