// SPDX-License-Identifier: EPL-2.0
package journey.data.command;

import java.util.ArrayList;
import java.util.List;

/**
 * A log for tests: every day of four months somebody looks at a shop, two of three put something in
 * the cart, and one of three of these pays and gets it. Each sixth does two things in another
 * order.
 */
final class EventLogs {

    private static final int DAYS = 120;

    private EventLogs() {}

    /** A row: who, when, what. */
    record Row(String customer, String time, String event) {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            String date = java.time.LocalDate.of(2026, 1, 1).plusDays(day).toString();
            String later = java.time.LocalDate.of(2026, 1, 1).plusDays(day + 3).toString();
            String customer = "private-%03d".formatted(day);
            rows.add(new Row(customer, date + "T08:00:00Z", "look"));
            if (day % 3 > 0) {
                boolean isOther = day % 6 == 1;
                rows.add(
                        new Row(customer, date + "T08:05:00Z", isOther ? "cart_view" : "cart_add"));
                rows.add(
                        new Row(customer, date + "T08:07:00Z", isOther ? "cart_add" : "cart_view"));
            }
            if (day % 9 > 5) {
                rows.add(new Row(customer, date + "T08:10:00Z", "pay"));
                rows.add(new Row(customer, later + "T10:00:00Z", "get"));
            }
        }
        for (int i = 0; i < 6; i++) {
            rows.add(new Row("private-00" + i, "2026-02-01T10:00:00Z", "secret " + i));
        }
        return rows;
    }

    static String csv() {
        StringBuilder text = new StringBuilder("user_id,at,event_name\n");
        rows().forEach(
                        it ->
                                text.append(it.customer)
                                        .append(',')
                                        .append(it.time)
                                        .append(',')
                                        .append(it.event)
                                        .append('\n'));
        return text.toString();
    }

    static String xes() {
        StringBuilder text = new StringBuilder("<log>\n");
        String last = "";
        for (Row row :
                rows().stream().sorted((a, b) -> a.customer.compareTo(b.customer)).toList()) {
            if (!row.customer.equals(last)) {
                text.append(last.isEmpty() ? "" : "</trace>\n")
                        .append(
                                "<trace><string key='concept:name' value='%s'/>\n"
                                        .formatted(row.customer));
                last = row.customer;
            }
            text.append(
                    "<event><string key='concept:name' value='%s'/><date key='time:timestamp' value='%s'/></event>\n"
                            .formatted(row.event, row.time));
        }
        return text.append("</trace></log>\n").toString();
    }

    static String ocel() {
        List<String> objects = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Row row : rows()) {
            String object = "{\"id\": \"%s\", \"type\": \"order\"}".formatted(row.customer);
            if (!objects.contains(object)) {
                objects.add(object);
            }
            events.add(
                    "{\"id\": \"e%d\", \"type\": \"%s\", \"time\": \"%s\", \"relationships\": [{\"objectId\": \"%s\"}]}"
                            .formatted(events.size(), row.event, row.time, row.customer));
        }
        return "{\"objectTypes\": [], \"eventTypes\": [], \"events\": [%s], \"objects\": [%s]}"
                .formatted(String.join(",\n", events), String.join(",\n", objects));
    }
}
