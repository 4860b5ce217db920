// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

/** How often events come before each other: each customer counts once, with the first of each. */
final class Precedence {

    private final int[][] before;
    private final double[] positions;
    private final int[] placed;

    /**
     * @param size the events are 0 to size - 1
     */
    Precedence(int size) {
        before = new int[size][size];
        positions = new double[size];
        placed = new int[size];
    }

    /**
     * Takes what a customer did.
     *
     * @param events each once, in the order in which the customer did them first
     * @param times when that was; not falling
     * @param count how many of the events and times count
     */
    void add(int[] events, long[] times, int count) {
        for (int i = 0; i < count; i++) {
            if (count > 1) {
                positions[events[i]] += (double) i / (count - 1);
                placed[events[i]]++;
            }
            for (int j = i + 1; j < count; j++) {
                if (times[i] < times[j]) {
                    before[events[i]][events[j]]++;
                }
            }
        }
    }

    int size() {
        return before.length;
    }

    /** How many customers did one event before another, for the first time each. */
    long before(int one, int other) {
        return before[one][other];
    }

    /**
     * Where an event stands in the mean: 0 where it is always the first that a customer does, 1
     * where it is the last. What nobody did beside others stands at the end.
     */
    double position(int event) {
        return placed[event] == 0 ? 2 : positions[event] / placed[event];
    }
}
