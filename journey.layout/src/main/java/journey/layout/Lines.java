// SPDX-License-Identifier: EPL-2.0
package journey.layout;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import journey.layout.routes.Channel;
import journey.layout.routes.Run;

/**
 * Lines side by side in one channel.
 *
 * @param <K> what a line belongs to
 */
final class Lines<K> {

    private final Map<K, Run> runs = new LinkedHashMap<>();
    private final Supplier<Channel> channel =
            Suppliers.memoize(() -> new Channel(List.copyOf(runs.values())));

    /** Makes a line go to a place, before the first line is placed. */
    void reach(K line, int place) {
        runs.merge(line, Run.of(place, place), (run, any) -> with(run, place));
    }

    private static Run with(Run run, int place) {
        return Run.of(Math.min(run.fromX(), place), Math.max(run.toX(), place));
    }

    /** How far a line is from the beginning of the channel, in pixels. */
    int depth(K line) {
        return channel.get().line(new ArrayList<>(runs.keySet()).indexOf(line));
    }

    /** How wide the channel is, in pixels; 0 for no line. */
    int room() {
        return channel.get().height();
    }
}
