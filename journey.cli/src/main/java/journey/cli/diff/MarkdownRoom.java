// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import journey.compare.diff.Difference;

/** Chooses the differences that a comment has room for, from the most to the least important. */
final class MarkdownRoom {

    /** How much a fold takes beside its heading, at most: its tags, counts and empty lines. */
    private static final int FOLD = 150;

    /** How much the heading of a part takes beside its words. */
    private static final int EMPHASIS = 7;

    private record Offer(List<DiffGroup> groups, Difference difference) {}

    private final List<Offer> offers = new ArrayList<>();
    private int left;

    /**
     * @param characters how long the comment can still grow
     */
    MarkdownRoom(int characters) {
        left = characters;
    }

    /** Offers the differences of a group and its parts. */
    void offer(DiffGroup group) {
        offer(group, List.of(group));
    }

    private void offer(DiffGroup group, List<DiffGroup> groups) {
        group.differences().forEach(difference -> offers.add(new Offer(groups, difference)));
        group.parts().forEach(part -> offer(part, List.of(groups.get(0), part)));
    }

    Set<Difference> chosen() {
        Set<Difference> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<DiffGroup> open = Collections.newSetFromMap(new IdentityHashMap<>());
        offers.sort(Comparator.comparing(offer -> offer.difference.weight()));
        for (Offer offer : offers) {
            List<DiffGroup> headings =
                    offer.groups.stream().filter(group -> !open.contains(group)).toList();
            int length = MarkdownDiffReport.line(last(offer.groups), offer.difference).length() + 1;
            for (DiffGroup group : headings) {
                length += lengthOfHeading(group, offer.groups);
            }
            if (length <= left) {
                left -= length;
                open.addAll(headings);
                chosen.add(offer.difference);
            }
        }
        return chosen;
    }

    private static int lengthOfHeading(DiffGroup group, List<DiffGroup> groups) {
        return group == groups.get(0)
                ? MarkdownDiffReport.fold(group).length() + FOLD
                : MarkdownDiffReport.heading(group).length() + EMPHASIS;
    }

    private static DiffGroup last(List<DiffGroup> groups) {
        return groups.get(groups.size() - 1);
    }
}
