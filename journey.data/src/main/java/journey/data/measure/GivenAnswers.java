// SPDX-License-Identifier: EPL-2.0
package journey.data.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.data.privacy.Basis;
import journey.data.privacy.Privacy;
import journey.model.Metric;

/** The answers of one period, and who gave them. */
final class GivenAnswers {

    private final Metric metric;
    private final Scale scale;
    private final Map<Double, Long> values = new TreeMap<>();
    private final Map<Long, Long> customers = new HashMap<>();
    private final Map<Integer, Set<Long>> groups = new HashMap<>();
    private long leftOut;

    GivenAnswers(Metric metric, Scale scale) {
        this.metric = metric;
        this.scale = scale;
    }

    /** Somebody gave an answer so many times. */
    void add(long who, double value, long times) {
        values.merge(value, times, Long::sum);
        customers.merge(who, times, Long::sum);
        groups.computeIfAbsent(scale.group(metric, value), any -> new HashSet<>()).add(who);
    }

    /** Somebody gave an answer that does not count here. */
    void leaveOut() {
        leftOut++;
    }

    Found found() {
        if (values.isEmpty()) {
            return Found.NOTHING;
        }
        Stream<Long> apart =
                Stream.of(0, 1, 2).map(it -> (long) groups.getOrDefault(it, Set.of()).size());
        List<Long> all = Stream.concat(apart, Stream.of(leftOut)).toList();
        return Found.of(
                scale.of(metric, values), new Basis(customers.size(), all, answersOfFour()));
    }

    private long answersOfFour() {
        List<Long> most = customers.values().stream().sorted((a, b) -> Long.compare(b, a)).toList();
        return most.stream().limit(Privacy.FEW).collect(Collectors.summingLong(it -> it));
    }
}
