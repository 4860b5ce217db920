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
    static String of(Collection<Difference> differences) {
        if (differences.isEmpty()) {
            return "No differences";
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
