// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journey.cli.files.MapFile;
import journey.cli.git.Revision;
import journey.cli.report.Finding;

/** Tells which findings were not there before, however the lines have moved. */
public final class NewFindings {

    /** Of somebody who wants to see all. */
    public static final NewFindings ALL = new NewFindings(Map.of());

    private final Map<Key, Integer> known;

    /** What makes a finding the same: not its line, not its message. */
    private record Key(String checkId, String file, String element) {

        static Key of(Finding finding) {
            return new Key(finding.checkId(), finding.file().name(), finding.element());
        }
    }

    private NewFindings(Map<Key, Integer> known) {
        this.known = known;
    }

    /**
     * What is new since a revision, checked as the maps are checked today: with the same settings
     * and the same day, so that neither a stricter project nor time makes an old fault new.
     *
     * @throws journey.cli.files.InputException when the revision cannot be read
     */
    public static NewFindings since(String revision, List<MapFile> maps, MapChecker checker) {
        if (maps.isEmpty()) {
            return ALL;
        }
        Path first = maps.get(0).path();
        try (Revision past = Revision.read(first, revision)) {
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
            return new NewFindings(
                    count(checker.as(today::get).check(former, done -> {}).findings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Key, Integer> count(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Key::of, finding -> 1, Integer::sum));
    }

    /** The findings that were not there before, in the same order. */
    public List<Finding> among(List<Finding> findings) {
        Map<Key, Integer> left = new HashMap<>(known);
        return findings.stream()
                .filter(finding -> left.merge(Key.of(finding), -1, Integer::sum) < 0)
                .toList();
    }
}
