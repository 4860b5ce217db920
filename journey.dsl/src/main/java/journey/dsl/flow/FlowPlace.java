// SPDX-License-Identifier: EPL-2.0
package journey.dsl.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What happened at a moment or in a stage. A visit is of one customer, with no other moment, or
 * moment of another stage, between its rows.
 *
 * @param id {@code Buy.Order} for a moment, {@code Buy} for a stage
 * @param customers who were there at least once
 * @param cases in which somebody was there
 * @param visits all of them
 * @param open visits whose time to be followed by another one is not over; they are in no share
 * @param lost of the other visits, those after which nothing came, in cases that had not finished;
 *     empty where the journey may end, when nobody can be lost, and when it may not be told
 * @param skipped of the cases that came past a moment or to it, those that were not there; empty
 *     for stages
 * @param repeated of the cases that were there, those that came again; empty for stages
 * @param next the median time from the last row of a visit to the next visit, in seconds
 * @param channels in which visits were seen, in the order of the map; only of all customers
 */
public record FlowPlace(
        String id,
        OptionalLong customers,
        OptionalLong cases,
        OptionalLong visits,
        OptionalLong open,
        Optional<FlowShare> lost,
        Optional<FlowShare> skipped,
        Optional<FlowShare> repeated,
        OptionalLong next,
        List<Channel> channels) {

    /**
     * Visits in a channel, of those whose channel the data tell.
     *
     * @param name of the channel
     */
    public record Channel(String name, OptionalLong visits) {}

    public FlowPlace {
        channels = List.copyOf(channels);
    }

    /** How many visits the data tell the channel of; those in channels of few are left out. */
    public long visitsWithChannel() {
        return channels.stream().mapToLong(it -> it.visits().orElse(0)).sum();
    }
}
