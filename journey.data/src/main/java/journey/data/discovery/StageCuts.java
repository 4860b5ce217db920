// SPDX-License-Identifier: EPL-2.0
package journey.data.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts events in their usual order into stages: where neighbours share the beginning of their
 * names, {@code checkout_address} and {@code checkout_pay}, and where customers pause much longer
 * than they do elsewhere.
 */
final class StageCuts {

    /** A pause that is longer by so much than the usual one begins a stage. */
    private static final int MUCH_LONGER = 5;

    /** Of fewer pauses none is the usual one. */
    private static final int FEWEST_PAUSES = 3;

    private static final Pattern PREFIX = Pattern.compile("^/?([\\p{L}\\p{Nd} -]+?)[_.:/](?=.)");

    private final List<String> values;
    private final List<Neighbours> neighbours;
    private final List<String> prefixes;

    /**
     * Events of a stage.
     *
     * @param first the place of its first event
     * @param end the place after its last event
     * @param prefix with which the names of its events begin; empty when they share none
     */
    record Cut(int first, int end, Optional<String> prefix) {}

    /**
     * @param values what rows say of the events
     * @param neighbours each but the last beside the next
     */
    StageCuts(List<String> values, List<Neighbours> neighbours) {
        this.values = values;
        this.neighbours = neighbours;
        List<String> all = values.stream().map(StageCuts::prefix).toList();
        boolean isOfAll = all.stream().distinct().count() == 1;
        prefixes = isOfAll ? all.stream().map(it -> "").toList() : all;
    }

    private static String prefix(String value) {
        Matcher prefix = PREFIX.matcher(value);
        return prefix.find() ? prefix.group(1) : "";
    }

    List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        long much = muchLonger();
        int first = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (i == values.size() || isCut(i, much)) {
                cuts.add(new Cut(first, i, shared(first, i)));
                first = i;
            }
        }
        return cuts;
    }

    private boolean isCut(int place, long much) {
        Neighbours here = neighbours.get(place - 1);
        return !group(place).equals(group(place - 1)) || (here.hasPause() && here.pause() > much);
    }

    /** The beginning of a name that a neighbour has, too; else nothing. */
    private String group(int place) {
        String prefix = prefixes.get(place);
        boolean isShared =
                (place > 0 && prefixes.get(place - 1).equals(prefix))
                        || (place + 1 < values.size() && prefixes.get(place + 1).equals(prefix));
        return isShared ? prefix : "";
    }

    private Optional<String> shared(int first, int end) {
        return end - first > 1 || !group(first).isEmpty()
                ? Optional.of(group(first)).filter(it -> !it.isEmpty())
                : Optional.empty();
    }

    private long muchLonger() {
        List<Long> pauses =
                neighbours.stream()
                        .filter(Neighbours::hasPause)
                        .map(Neighbours::pause)
                        .sorted()
                        .toList();
        return pauses.size() < FEWEST_PAUSES
                ? Long.MAX_VALUE
                : MUCH_LONGER * pauses.get((pauses.size() - 1) / 2);
    }
}
