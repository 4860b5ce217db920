// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.cli.files.InputException;
import journey.cli.files.MapFile;
import journey.cli.git.GitRepository;
import journey.cli.git.Repositories;
import journey.cli.git.Revision;
import journey.cli.report.Finding;
import journey.cli.report.FindingKey;

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
     * What a revision had, checked as the maps are checked today: with the same settings and the
     * same day, so that neither a stricter project nor time makes an old fault new.
     *
     * @throws InputException when the revision cannot be read
     */
    static KnownFindings since(
            String revision, List<MapFile> maps, MapChecker checker, Repositories repositories) {
        if (maps.isEmpty()) {
            return NONE;
        }
        try (GitRepository repository = repositories.of(maps.get(0).path(), revision)) {
            Revision past = repository.revision(revision);
            Map<MapFile, MapFile> today = new HashMap<>();
            List<MapFile> former = new ArrayList<>();
            for (MapFile map : maps) {
                past.of(map)
                        .ifPresent(
                                it -> {
                                    former.add(it);
                                    today.put(it, map);
                                });
            }
            former.addAll(past.deleted());
            MapChecker then = checker.as(map -> today.getOrDefault(map, maps.get(0)), past.files());
            return known(revision, then.check(former, done -> {}));
        }
    }

    private static KnownFindings known(String revision, MapChecker.Outcome past) {
        if (!past.unreadable().isEmpty()) {
            throw new InputException(
                    "Revision '%s' cannot be read: %s"
                            .formatted(revision, past.unreadable().get(0)));
        }
        Map<FindingKey, List<String>> known = new HashMap<>();
        for (Finding finding : past.findings()) {
            known.computeIfAbsent(key(finding), it -> new ArrayList<>()).add(finding.message());
        }
        return findings -> unlike(known, findings);
    }

    /** Of several findings that are the same, those with a message of before are the old ones. */
    private static List<Finding> unlike(
            Map<FindingKey, List<String>> known, List<Finding> findings) {
        Map<FindingKey, List<String>> left = new HashMap<>();
        for (Finding it : findings) {
            left.put(key(it), new ArrayList<>(known.getOrDefault(key(it), List.of())));
        }
        return findings.stream()
                .filter(it -> !left.get(key(it)).remove(it.message()))
                .toList()
                .stream()
                .filter(it -> !removeAny(left.get(key(it))))
                .toList();
    }

    private static boolean removeAny(List<String> messages) {
        return !messages.isEmpty() && messages.remove(0) != null;
    }

    private static FindingKey key(Finding finding) {
        return FindingKey.of(finding, finding.file().name());
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
