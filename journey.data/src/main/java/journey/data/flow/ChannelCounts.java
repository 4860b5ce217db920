// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import journey.dsl.flow.FlowPlace;
import journey.model.Channel;

/**
 * In which channels visits were seen.
 *
 * @param visits by the number of the moment and that of the channel
 * @param channels of the run
 */
record ChannelCounts(Map<Integer, Map<Integer, OptionalLong>> visits, List<Channel> channels) {

    static final ChannelCounts NONE = new ChannelCounts(Map.of(), List.of());

    /** Counts the visits of all customers whose channel the data tell. */
    static ChannelCounts of(CaseScope scope) {
        Map<Integer, Map<Integer, OptionalLong>> visits = new TreeMap<>();
        scope.database()
                .forEach(
                        "select s.moment, s.channel, count(*), count(distinct s.customer) from %s and s.channel is not null group by s.moment, s.channel"
                                .formatted(scope.stepsOf(Grouping.ALL)),
                        row ->
                                visits.computeIfAbsent(row.getInt(1), any -> new TreeMap<>())
                                        .put(
                                                row.getInt(2),
                                                SeenShare.told(row.getLong(3), row.getLong(4))));
        return new ChannelCounts(visits, scope.visits().channels());
    }

    /** The channels of a moment, in the order of the map. */
    List<FlowPlace.Channel> of(int moment) {
        List<FlowPlace.Channel> all = new ArrayList<>();
        visits.getOrDefault(moment, Map.of())
                .forEach(
                        (channel, number) ->
                                all.add(
                                        new FlowPlace.Channel(
                                                channels.get(channel).getName(), number)));
        return all;
    }
}
