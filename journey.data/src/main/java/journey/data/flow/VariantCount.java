// SPDX-License-Identifier: EPL-2.0
package journey.data.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.data.cases.JourneyCases;
import journey.model.Moment;
import journey.model.Persona;

/**
 * Cases of one variant, persona and kind in a group.
 *
 * @param persona empty when it is not known
 * @param isLate whether it is not known how they began
 * @param isOpen whether their time to go on is not over; never when the map does not say how long
 *     that is
 */
record VariantCount(
        int group,
        int variant,
        Optional<Persona> persona,
        boolean isLate,
        boolean isOpen,
        long cases) {

    /** Counts the variants of each group. */
    static List<VariantCount> of(CaseScope scope, Grouping grouping) {
        List<VariantCount> counts = new ArrayList<>();
        List<Persona> personas = scope.endings().personas();
        scope.database()
                .forEach(
                        "select %1$s as g, c.variant as v, coalesce(c.persona, -1) as p, c.began < %2$d as late, not c.finished and c.ended > %3$d as open, count(*) from %4$s group by g, v, p, late, open order by g, v, p, late, open"
                                .formatted(
                                        grouping.group(),
                                        scope.lateUntil(),
                                        scope.pause().isPresent()
                                                ? scope.settled()
                                                : Long.MAX_VALUE,
                                        scope.casesOf(grouping)),
                        row -> {
                            int persona = row.getInt(3);
                            counts.add(
                                    new VariantCount(
                                            row.getInt(1),
                                            row.getInt(2),
                                            persona < 0
                                                    ? Optional.empty()
                                                    : Optional.of(personas.get(persona)),
                                            row.getBoolean(4),
                                            row.getBoolean(5),
                                            row.getLong(6)));
                        });
        return counts;
    }

    /** The moments of each variant, in the order of their visits. */
    static Map<Integer, List<Moment>> moments(CaseScope scope) {
        Map<Integer, List<Moment>> moments = new HashMap<>();
        scope.database()
                .forEach(
                        "select variant, unnest(steps) %% %d from %s"
                                .formatted(JourneyCases.PLACE, scope.cases().variants()),
                        row ->
                                moments.computeIfAbsent(row.getInt(1), any -> new ArrayList<>())
                                        .add(scope.visits().moment(row.getInt(2))));
        return moments;
    }
}
