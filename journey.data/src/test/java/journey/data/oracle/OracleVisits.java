// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which moment each row shows, and the visits of each customer in the order of time. */
final class OracleVisits {

    private final List<OracleSource.Moment> moments;
    private final OracleCustomers customers;
    private final Map<String, String> personas;
    private final Map<OracleRow, Integer> shown = new LinkedHashMap<>();
    private final Map<String, List<Visit>> visits = new TreeMap<>();

    /** Rows of one customer at one moment, with no other between. */
    record Visit(String customer, String moment, List<OracleRow> rows) {

        Instant first() {
            return rows.get(0).at();
        }

        Instant last() {
            return rows.get(rows.size() - 1).at();
        }
    }

    /**
     * @param moments in the order of the map
     * @param personas of customers who are known to be one
     */
    OracleVisits(
            List<OracleRow> rows,
            OracleCustomers customers,
            List<OracleSource.Moment> moments,
            Map<String, String> personas) {
        this.moments = moments;
        this.customers = customers;
        this.personas = personas;
        for (OracleRow row : rows) {
            int moment = moment(row);
            if (moment >= 0) {
                shown.put(row, moment);
            }
        }
        shown.keySet().stream()
                .filter(it -> it.at() != null && !it.source().hasAnswers())
                .filter(it -> customers.of(it) != null)
                .sorted(
                        Comparator.comparing(OracleRow::at)
                                .thenComparing(shown::get)
                                .thenComparing(OracleRow::number))
                .forEach(this::add);
    }

    /** The rows that show a moment. */
    List<OracleRow> rows(String moment) {
        return shown.keySet().stream()
                .filter(it -> moments.get(shown.get(it)).name().equals(moment))
                .toList();
    }

    List<Visit> of(String customer) {
        return visits.getOrDefault(customer, List.of());
    }

    Set<String> customers() {
        return visits.keySet();
    }

    /** The moment that a customer was seen at last, within some seconds before an answer. */
    String lastSeen(OracleRow answer, long within) {
        String moment = null;
        for (Visit visit : of(String.valueOf(customers.of(answer)))) {
            for (OracleRow row : visit.rows()) {
                if (!row.at().isAfter(answer.at())) {
                    boolean isRecent = !row.at().plusSeconds(within).isBefore(answer.at());
                    moment = isRecent ? visit.moment() : null;
                }
            }
        }
        return moment;
    }

    private void add(OracleRow row) {
        String customer = customers.of(row);
        String moment = moments.get(shown.get(row)).name();
        List<Visit> all = visits.computeIfAbsent(customer, any -> new ArrayList<>());
        if (all.isEmpty() || !all.get(all.size() - 1).moment().equals(moment)) {
            all.add(new Visit(customer, moment, new ArrayList<>()));
        }
        all.get(all.size() - 1).rows().add(row);
    }

    private int moment(OracleRow row) {
        for (int i = 0; i < moments.size(); i++) {
            OracleSource.Moment moment = moments.get(i);
            Set<String> events = moment.seen().getOrDefault(row.source(), Set.of());
            if (events.contains(row.cell(String.valueOf(row.source().event())))
                    && isFor(moment, customers.of(row))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFor(OracleSource.Moment moment, String customer) {
        String persona = customer == null ? null : personas.get(customer);
        return moment.persona() == null || persona == null || persona.equals(moment.persona());
    }
}
