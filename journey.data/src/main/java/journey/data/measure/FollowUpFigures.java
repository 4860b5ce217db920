// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.LongStream;
import journey.data.privacy.Basis;
import journey.data.privacy.Privacy;

/**
 * What becomes of visits that are followed up: how many reached the target, and how long it took.
 * Visits whose time is not over are in no figure, not even when they reached it: those who have not
 * yet would be missing.
 */
final class FollowUpFigures {

    private final FollowUp followUp;

    /** The visits of one period. They come customer by customer. */
    private static final class Seen {
        private final Clusters missed = new Clusters();
        private final PriorityQueue<Long> most = new PriorityQueue<>();
        private final LongStream.Builder took = LongStream.builder();
        private int customer = -1;
        private long all;
        private long reached;

        private void add(FollowUp.Start start) {
            if (start.customer() != customer) {
                end();
                customer = start.customer();
            }
            all++;
            if (start.took().isPresent()) {
                reached++;
                took.add(start.took().getAsLong());
            }
        }

        private void end() {
            if (all > 0) {
                missed.add(all - reached, all);
                most.add(reached);
                if (most.size() > Privacy.FEW) {
                    most.remove();
                }
            }
            all = 0;
            reached = 0;
        }
    }

    FollowUpFigures(FollowUp followUp) {
        this.followUp = followUp;
    }

    /** The share of customers who reached the target, of those who were at the place. */
    List<Found> shares(Periods periods, String ofCustomers) {
        List<Found> found = new ArrayList<>();
        for (Seen seen : seen(periods, ofCustomers)) {
            long all = seen.missed.customers();
            long there = seen.missed.notAll();
            found.add(
                    all == 0
                            ? Found.NOTHING
                            : Found.of(
                                    Statistics.share(there, all),
                                    new Basis(all, List.of(there, all - there), Privacy.FEW)));
        }
        return found;
    }

    /**
     * The median of the times of those who reached the target, and the share of visits that did
     * not; the latter only if there is a time within which they should.
     *
     * @param unit of the answer, in microseconds
     */
    List<Found> times(Periods periods, String ofCustomers, long unit) {
        return seen(periods, ofCustomers).stream().map(it -> times(it, unit)).toList();
    }

    private Found times(Seen seen, long unit) {
        long[] took = seen.took.build().sorted().toArray();
        if (took.length == 0) {
            return Found.NOTHING;
        }
        Sample median = Statistics.median(took);
        long reached = seen.missed.notAll();
        return new Found(
                Optional.of(
                        new Sample(
                                median.value() / unit,
                                median.n(),
                                median.margin().map(it -> it / unit))),
                new Basis(reached, List.of(reached), seen.most.stream().mapToLong(it -> it).sum()),
                followUp.hasWindow() ? Optional.of(missed(seen.missed)) : Optional.empty());
    }

    private static Found missed(Clusters missed) {
        return Found.of(
                Statistics.shareOfClusters(missed),
                new Basis(missed.customers(), List.of(missed.notAll(), missed.some()), 0));
    }

    private List<Seen> seen(Periods periods, String ofCustomers) {
        List<Seen> seen = new ArrayList<>();
        periods.periods().forEach(it -> seen.add(new Seen()));
        followUp.forEach(
                ofCustomers,
                start -> {
                    int period = start.isOver() ? periods.at(start.at()) : -1;
                    if (period >= 0) {
                        seen.get(period).add(start);
                    }
                });
        seen.forEach(Seen::end);
        return seen;
    }
}
