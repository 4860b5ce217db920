// SPDX-License-Identifier: EPL-2.0
package journey.data.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who is who: identifiers are the nodes of a graph, rows its edges, customers its components. */
final class OracleCustomers {

    private static final Set<String> NOBODY = Set.of("", "0", "unknown", "null", "n/a");
    private static final int MOST = 5;

    private final Map<OracleRow, List<String>> identifiers = new LinkedHashMap<>();
    private final Set<String> shared = new TreeSet<>();
    private final Map<String, String> customers = new HashMap<>();

    OracleCustomers(List<OracleRow> rows) {
        rows.forEach(row -> identifiers.put(row, identifiers(row)));
        findShared();
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        for (List<String> together : identifiers.values()) {
            List<String> joining = together.stream().filter(it -> !shared.contains(it)).toList();
            joining.forEach(
                    it -> graph.computeIfAbsent(it, any -> new LinkedHashSet<>()).addAll(joining));
        }
        graph.keySet().forEach(it -> spread(graph, it));
    }

    /** The customer of a row; null when it is not known. */
    String of(OracleRow row) {
        return identifiers.get(row).stream()
                .map(customers::get)
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }

    int count() {
        return Set.copyOf(customers.values()).size();
    }

    /** The identifiers that tell nobody apart: kind, equals sign, value. */
    Set<String> shared() {
        return shared;
    }

    private static List<String> identifiers(OracleRow row) {
        List<String> all = new ArrayList<>();
        row.source()
                .kinds()
                .forEach(
                        (column, kind) -> {
                            String value = row.cell(column).strip();
                            String lower = value.toLowerCase(Locale.ROOT);
                            if (!NOBODY.contains(lower) && !lower.startsWith("noreply@")) {
                                all.add(kind + "=" + (value.contains("@") ? lower : value));
                            }
                        });
        return all;
    }

    private void findShared() {
        Map<String, Map<String, Set<String>>> others = new HashMap<>();
        for (List<String> together : identifiers.values()) {
            for (String one : together) {
                for (String other : together) {
                    if (!kind(one).equals(kind(other))) {
                        others.computeIfAbsent(one, any -> new HashMap<>())
                                .computeIfAbsent(kind(other), any -> new TreeSet<>())
                                .add(other);
                    }
                }
            }
        }
        others.forEach(
                (identifier, byKind) -> {
                    if (byKind.values().stream().anyMatch(it -> it.size() > MOST)) {
                        shared.add(identifier);
                    }
                });
    }

    private static String kind(String identifier) {
        return identifier.substring(0, identifier.indexOf('='));
    }

    private void spread(Map<String, Set<String>> graph, String from) {
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String at = next.remove();
            if (customers.putIfAbsent(at, from) == null) {
                next.addAll(graph.get(at));
            }
        }
    }
}
