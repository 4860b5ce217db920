// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import java.util.List;

/** Merges three versions of a map, and says what comes out. */
final class MergeFixture {

    private static final Markers MARKERS =
            new Markers(7, new ThreeVersions<>("base", "ours", "theirs"), false);

    private static final LineMerge NO_LINES =
            texts -> {
                throw new AssertionError("merged by lines");
            };

    private final MapMerge merge;

    @Inject
    MergeFixture(MapMerge merge) {
        this.merge = merge;
    }

    /** Merges by facts; by lines is an error. */
    Merge merge(String base, String ours, String theirs) {
        return merge.merge(new ThreeVersions<>(base, ours, theirs), NO_LINES);
    }

    /** What stands in the file after a merge, with markers around conflicts. */
    static String written(Merge result) {
        return MARKERS.write(result.chunks());
    }

    void assertMerged(String base, String ours, String theirs, String expected) {
        Merge result = merge(base, ours, theirs);
        assertEquals(expected, written(result));
        assertFalse(result.needsAuthor());
        assertEquals(List.of(), result.notes());
    }
}
