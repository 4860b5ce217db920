// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings that were there before, which nobody wants to see again. */
public interface KnownFindings {

    /** Of somebody who wants to see all. */
    KnownFindings NONE = findings -> findings;

    /** The findings that were not there before, in the same order. */
    List<Finding> newAmong(List<Finding> findings);

    /** What either of both knew. Each looks at all findings: one may be known to both. */
    default KnownFindings and(KnownFindings other) {
        return findings -> {
            Set<Finding> newToOther = Collections.newSetFromMap(new IdentityHashMap<>());
            newToOther.addAll(other.newAmong(findings));
            return newAmong(findings).stream().filter(newToOther::contains).toList();
        };
    }

    /**
     * Counts one off what is left of the known findings.
     *
     * @return true when nothing was left
     */
    static boolean isNew(FindingKey key, Map<FindingKey, Integer> left) {
        return left.merge(key, -1, Integer::sum) < 0;
    }
}
