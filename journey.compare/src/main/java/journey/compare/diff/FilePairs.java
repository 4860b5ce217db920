// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import journey.model.JourneyFile;

/**
 * Finds out which files are two versions of one: those of the same name, then the only ones, then
 * those that declare for the most part the same elements. What is paired stays so.
 */
final class FilePairs {

    /** Of the elements of two files with other names, how many have to be the same. */
    private static final double ENOUGH = 0.5;

    private final List<NamedMap> gone;
    private final List<NamedMap> come;
    private final Map<JourneyFile, JourneyFile> pairs = new LinkedHashMap<>();

    private FilePairs(List<NamedMap> before, List<NamedMap> after) {
        gone = new ArrayList<>(before);
        come = new ArrayList<>(after);
    }

    /** The files of the latter version by those of the former that they were. */
    static Map<JourneyFile, JourneyFile> pairs(List<NamedMap> before, List<NamedMap> after) {
        FilePairs files = new FilePairs(before, after);
        files.pair((old, now) -> old.name().equals(now.name()));
        files.pair((old, now) -> before.size() == 1 && after.size() == 1);
        files.pairAlike();
        return files.pairs;
    }

    private void pair(BiPredicate<NamedMap, NamedMap> same) {
        for (NamedMap old : List.copyOf(gone)) {
            come.stream()
                    .filter(now -> same.test(old, now))
                    .findFirst()
                    .ifPresent(now -> pair(old, now));
        }
    }

    private void pair(NamedMap old, NamedMap now) {
        pairs.put(old.file(), now.file());
        gone.remove(old);
        come.remove(now);
    }

    private void pairAlike() {
        for (NamedMap old : List.copyOf(gone)) {
            come.stream()
                    .filter(now -> inCommon(old, now) >= ENOUGH)
                    .max(Comparator.comparingDouble(now -> inCommon(old, now)))
                    .ifPresent(now -> pair(old, now));
        }
    }

    /** The Sørensen-Dice coefficient of what two files declare. */
    private static double inCommon(NamedMap old, NamedMap now) {
        Set<String> one = declared(old);
        Set<String> other = declared(now);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> declared(NamedMap map) {
        return map.file().getElements().stream()
                .map(element -> element.eClass().getName() + " " + element.getName())
                .collect(Collectors.toSet());
    }
}
