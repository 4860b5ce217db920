// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.data.measure.Periods;
import journey.model.Stage;

/**
 * What happened at a moment or in a stage.
 *
 * @param visits of all of its customers
 * @param open those whose time to be followed is not over
 * @param opening of how many customers those are
 * @param settled the others, unless the journey may end there
 * @param lost of the settled ones, those after which nothing came, in cases that had not finished
 *     before
 * @param losing of how many customers the lost ones are
 * @param going of how many customers the other settled ones are
 * @param squares the sum of (x - p m)<sup>2</sup>, for x lost of m settled visits of each customer
 *     and p the share of all
 * @param spread how much wider the interval of a share of visits can be, because several are of one
 *     customer, at least 1
 */
record PlaceCounts(
        long customers,
        long visits,
        long open,
        long opening,
        long settled,
        long lost,
        long losing,
        long going,
        double squares,
        double spread) {

    /** More moments than a map has. */
    private static final int MOMENTS = 1 << 16;

    /** A condition for visits that are the only ones of their customers to their moments. */
    private static final String ONCE =
            "(c.single and not exists (select 1 from flow_twice t where t.variant = c.variant and t.moment = s.moment))";

    /** A moment or stage of a group. */
    record Key(int group, int place) {}

    /** The share of settled visits after which nothing came; there must be some. */
    SeenShare share() {
        double p = (double) lost / settled;
        double error = Math.sqrt(squares) / settled;
        double apart = Math.sqrt(p * (1 - p) / settled);
        return new SeenShare(
                lost, settled, apart > 0 ? Math.max(1, error / apart) : 1, losing, going);
    }

    /** Counts what happened at moments, by their numbers. */
    static Map<Key, PlaceCounts> ofMoments(CaseScope scope, Grouping grouping) {
        return of(scope, grouping, "s.moment", "true", isEnd(scope), ONCE);
    }

    /**
     * Counts what happened at moments in periods, by {@link #inPeriod}. A visit belongs to the
     * period in which it ended.
     */
    static Map<Key, PlaceCounts> inPeriods(CaseScope scope, Periods periods) {
        String place = "%s * %d + s.moment".formatted(periods.numberOf("s.ended"), MOMENTS);
        return of(scope, Grouping.ALL, place, periods.holds("s.ended"), isEnd(scope), ONCE);
    }

    /** A moment in a period, by their numbers. */
    static Key inPeriod(int period, int moment) {
        return new Key(0, period * MOMENTS + moment);
    }

    /**
     * Counts what happened in stages, by their places in the journey. Visits to moments of one
     * stage, one after the other, are one visit to it; who finishes there has not left.
     */
    static Map<Key, PlaceCounts> ofStages(CaseScope scope, Grouping grouping) {
        String leaves =
                "(s.next_moment is null or %s <> %s)"
                        .formatted(stage(scope, "s.moment"), stage(scope, "s.next_moment"));
        return of(scope, grouping, stage(scope, "s.moment"), leaves, "false", "false");
    }

    /** An expression for the stage of a moment: their numbers are in the order of the map. */
    static String stage(CaseScope scope, String moment) {
        StringBuilder cases = new StringBuilder("case");
        List<Stage> stages = scope.visits().journey().getStages();
        int first = 0;
        for (int i = 0; i < stages.size(); i++) {
            first += stages.get(i).getMoments().size();
            cases.append(" when %s < %d then %d".formatted(moment, first, i));
        }
        return cases.append(" end").toString();
    }

    /** A condition for visits to moments where the journey may end. */
    private static String isEnd(CaseScope scope) {
        return scope.endings().condition("s.moment", "c.persona");
    }

    /**
     * Counts visits. They are put together by customer only where a customer may have several.
     *
     * @param place an expression for where they are
     * @param isVisit a condition for those that count
     * @param isOutside a condition for those that are in no share of lost ones
     * @param isOnce a condition for those that are the only ones of their customers there
     */
    private static Map<Key, PlaceCounts> of(
            CaseScope scope,
            Grouping grouping,
            String place,
            String isVisit,
            String isOutside,
            String isOnce) {
        Map<Key, PlaceCounts> counts = new HashMap<>();
        scope.database()
                .forEach(
                        """
                        with seen as not materialized (
                            select %1$s as g, %2$s as p, s.customer, not (%7$s) and s.ended > %4$d as o,
                                not (%3$s) and s.ended <= %4$d as m,
                                not (%3$s) and s.ended <= %4$d and s.next_moment is null and not c.finished as x,
                                %8$s as once
                            from %5$s and %6$s)
                        select g, p, sum(n), sum(v), sum(o), sum(m), sum(x), sum(losing),
                            sum(xx), sum(xm), sum(mm), sqrt(sum(vv) / sum(v)), sum(opening), sum(going)
                        from (
                            select g, p, count(*) as n, count(*) as v, count(*) filter (o) as o, count(*) filter (m) as m,
                                count(*) filter (x) as x, count(*) filter (x) as losing, count(*) filter (x) as xx,
                                count(*) filter (x) as xm, count(*) filter (m) as mm, count(*) as vv,
                                count(*) filter (o) as opening, count(*) filter (m and not x) as going
                            from seen where once group by g, p
                            union all
                            select g, p, count(*), sum(v), sum(o), sum(m), sum(x), count(*) filter (x > 0),
                                sum(x * x), sum(x * m), sum(m * m), sum(v * v), count(*) filter (o > 0), count(*) filter (m > x)
                            from (
                                select g, p, customer, count(*) as v, count(*) filter (o) as o,
                                    count(*) filter (m) as m, count(*) filter (x) as x
                                from seen where not once group by g, p, customer)
                            group by g, p)
                        group by g, p
                        """
                                .formatted(
                                        grouping.group(),
                                        place,
                                        isOutside,
                                        scope.settled(),
                                        scope.stepsOf(grouping),
                                        isVisit,
                                        isEnd(scope),
                                        isOnce),
                        row -> {
                            long m = row.getLong(6);
                            double p = m == 0 ? 0 : (double) row.getLong(7) / m;
                            double squares =
                                    row.getDouble(9)
                                            - 2 * p * row.getDouble(10)
                                            + p * p * row.getDouble(11);
                            counts.put(
                                    new Key(row.getInt(1), row.getInt(2)),
                                    new PlaceCounts(
                                            row.getLong(3),
                                            row.getLong(4),
                                            scope.pause().isPresent() ? row.getLong(5) : 0,
                                            row.getLong(13),
                                            m,
                                            row.getLong(7),
                                            row.getLong(8),
                                            row.getLong(14),
                                            Math.max(0, squares),
                                            Math.max(1, row.getDouble(12))));
                        });
        return counts;
    }
}
