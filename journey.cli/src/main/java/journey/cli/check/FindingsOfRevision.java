// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.cli.files.InputException;
import journey.cli.finding.Finding;
import journey.cli.finding.FindingKey;
import journey.cli.finding.KnownFindings;
import journey.cli.git.GitRepository;
import journey.cli.git.Repositories;
import journey.cli.git.Revision;
import journey.cli.maps.MapFile;

/** Finds what a revision of git already had. */
public final class FindingsOfRevision {

    private FindingsOfRevision() {}

    /**
     * What a revision had, checked as the maps are checked today: with the same settings and the
     * same day, so that neither a stricter project nor time makes an old fault new.
     *
     * @throws InputException when the revision cannot be read
     */
    public static KnownFindings since(
            String revision, List<MapFile> maps, MapChecker checker, Repositories repositories) {
        if (maps.isEmpty()) {
            return KnownFindings.NONE;
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
}
