// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import journey.data.privacy.Basis;

/**
 * What becomes of visits that are followed up: how many reached the target, and how long it took.
 * Visits whose time is not over are in no figure, not even when they reached it: those who have not
 * yet would be missing.
 */
final class FollowUpFigures {

    private final FollowUp followUp;

    /** The visits of one customer in one period: how many, and how many reached the target. */
    private static final class Visits {
        private long all;
        private long reached;
    }

    /** The visits of one period. */
    private static final class Seen {
        private final Map<Integer, Visits> customers = new HashMap<>();
        private final TreeMap<Long, Long> took = new TreeMap<>();

        private void add(FollowUp.Start start) {
            Visits visits = customers.computeIfAbsent(start.customer(), any -> new Visits());
            visits.all++;
            start.took()
                    .ifPresent(
                            time -> {
                                visits.reached++;
                                took.merge(time, 1L, Long::sum);
                            });
        }

        private long whoReached() {
            return customers.values().stream().filter(it -> it.reached > 0).count();
        }

        private long whoMissed() {
            return customers.values().stream().filter(it -> it.reached < it.all).count();
        }

        private long visitsOfFour() {
            return customers.values().stream()
                    .map(it -> -it.reached)
                    .sorted()
                    .limit(4)
                    .mapToLong(it -> -it)
                    .sum();
        }
    }

    FollowUpFigures(FollowUp followUp) {
        this.followUp = followUp;
    }

    /** The share of customers who reached the target, of those who were at the place. */
    List<Found> shares(PeriodTable periods, String ofCustomers) {
        List<Found> found = new ArrayList<>();
        for (Seen seen : seen(periods, ofCustomers)) {
            long all = seen.customers.size();
            long there = seen.whoReached();
            found.add(
                    all == 0
                            ? Found.NOTHING
                            : Found.of(
                                    Statistics.share(there, all),
                                    new Basis(all, List.of(there, all - there), 4)));
        }
        return found;
    }

    /**
     * The median of the times of those who reached the target, and the share of visits that did
     * not; the latter only if there is a time within which they should.
     *
     * @param unit of the answer, in microseconds
     */
    List<Found> times(PeriodTable periods, String ofCustomers, long unit) {
        return seen(periods, ofCustomers).stream().map(it -> times(it, unit)).toList();
    }

    private Found times(Seen seen, long unit) {
        if (seen.took.isEmpty()) {
            return Found.NOTHING;
        }
        Sample median = Statistics.median(seen.took);
        long reached = seen.whoReached();
        return new Found(
                Optional.of(
                        new Sample(
                                median.value() / unit,
                                median.n(),
                                median.margin().map(it -> it / unit))),
                new Basis(reached, List.of(reached), seen.visitsOfFour()),
                followUp.hasWindow() ? Optional.of(missed(seen)) : Optional.empty());
    }

    private static Found missed(Seen seen) {
        List<long[]> visits =
                seen.customers.values().stream()
                        .map(it -> new long[] {it.all - it.reached, it.all})
                        .toList();
        return Found.of(
                Statistics.shareOfClusters(visits),
                new Basis(seen.customers.size(), List.of(seen.whoReached(), seen.whoMissed()), 0));
    }

    private List<Seen> seen(PeriodTable periods, String ofCustomers) {
        List<Seen> seen = new ArrayList<>();
        periods.periods().forEach(it -> seen.add(new Seen()));
        followUp.forEach(
                ofCustomers,
                start -> {
                    if (start.isOver() && start.period() >= 0) {
                        seen.get(start.period()).add(start);
                    }
                });
        return seen;
    }
}
