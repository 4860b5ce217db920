// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import journey.compare.diff.Difference;
import journey.compare.diff.Weight;
import journey.dsl.text.Words;

/** How many differences there are, in words. */
final class DiffSummary {

    private DiffSummary() {}

    /** One line, the most important first: {@code 1 breaking and 3 cosmetic differences}. */
    static String of(DiffRun run) {
        List<Difference> differences = run.diff().differences();
        if (differences.isEmpty()) {
            return run.flows().isEmpty() ? "No differences" : "No differences in what the maps say";
        }
        String counts = counts(differences);
        return counts + (differences.size() == 1 ? " difference" : " differences");
    }

    /** Only the numbers: {@code 1 breaking and 3 cosmetic}. */
    static String counts(Collection<Difference> differences) {
        List<String> counts = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            long count = differences.stream().filter(it -> it.weight() == weight).count();
            if (count > 0) {
                counts.add(Words.grouped(count) + " " + weight.word());
            }
        }
        return Words.all(counts);
    }
}
