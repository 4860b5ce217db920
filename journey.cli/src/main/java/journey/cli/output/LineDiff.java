// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.compare.diff.LongestIncrease;

/**
 * Compares the lines of two versions. Myers' search for the fewest changes takes lines times
 * changes, hours for a large file in which every element was fixed. So large versions are first
 * taken apart at the lines that each has once (Bram Cohen's patience diff), and what has no such
 * line is replaced as a whole.
 */
public final class LineDiff implements DiffAlgorithmI<String> {

    /** How many pairs of lines are compared for the fewest changes. */
    private static final long MOST_PAIRS = 4_000_000;

    @Override
    public List<Change> computeDiff(
            List<String> old, List<String> now, DiffAlgorithmListener progress) {
        List<Change> changes = new ArrayList<>();
        compare(new Range(old, now, 0, 0), changes);
        return changes;
    }

    /** Parts of both versions, and where they begin. */
    private record Range(List<String> old, List<String> now, int oldStart, int nowStart) {

        boolean isSmall() {
            return (long) old.size() * now.size() <= MOST_PAIRS;
        }

        Range part(int oldFrom, int oldTo, int nowFrom, int nowTo) {
            return new Range(
                    old.subList(oldFrom, oldTo),
                    now.subList(nowFrom, nowTo),
                    oldStart + oldFrom,
                    nowStart + nowFrom);
        }

        /** Without the lines at both ends that are the same. */
        Range trimmed() {
            int most = Math.min(old.size(), now.size());
            int head = 0;
            while (head < most && old.get(head).equals(now.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < most - head
                    && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
                tail++;
            }
            return part(head, old.size() - tail, head, now.size() - tail);
        }

        Change change(DeltaType type, int oldFrom, int oldTo, int nowFrom, int nowTo) {
            return new Change(
                    type,
                    oldStart + oldFrom,
                    oldStart + oldTo,
                    nowStart + nowFrom,
                    nowStart + nowTo);
        }
    }

    private static void compare(Range range, List<Change> changes) {
        if (range.isSmall()) {
            for (Change it : new MyersDiff<String>().computeDiff(range.old, range.now, null)) {
                changes.add(
                        range.change(
                                it.deltaType,
                                it.startOriginal,
                                it.endOriginal,
                                it.startRevised,
                                it.endRevised));
            }
            return;
        }
        List<int[]> anchors = anchors(range);
        if (anchors.isEmpty()) {
            changes.add(range.change(DeltaType.CHANGE, 0, range.old.size(), 0, range.now.size()));
            return;
        }
        int old = 0;
        int now = 0;
        for (int[] anchor : anchors) {
            compare(range.part(old, anchor[0], now, anchor[1]).trimmed(), changes);
            old = anchor[0] + 1;
            now = anchor[1] + 1;
        }
        compare(range.part(old, range.old.size(), now, range.now.size()).trimmed(), changes);
    }

    /** Where the lines stand that both versions have once, and in the same order. */
    private static List<int[]> anchors(Range range) {
        Map<String, Integer> now = unique(range.now);
        List<int[]> common = new ArrayList<>();
        unique(range.old)
                .forEach(
                        (line, place) -> {
                            if (place >= 0 && now.getOrDefault(line, -1) >= 0) {
                                common.add(new int[] {place, now.get(line)});
                            }
                        });
        common.sort((one, other) -> Integer.compare(one[0], other[0]));
        return LongestIncrease.of(common.stream().map(pair -> pair[1]).toList()).stream()
                .mapToObj(common::get)
                .toList();
    }

    /** The places of lines; of those that stand more than once, -1. */
    private static Map<String, Integer> unique(List<String> lines) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.merge(lines.get(i), i, (first, second) -> -1);
        }
        return places;
    }
}
