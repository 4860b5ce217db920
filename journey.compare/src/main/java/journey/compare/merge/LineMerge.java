// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.List;

/** Merges texts line by line, as git does: for maps that cannot be merged by what they say. */
@FunctionalInterface
public interface LineMerge {

    /**
     * Merges three versions of a text.
     *
     * @return the merged text in its order
     */
    List<Chunk> merge(ThreeVersions<String> texts);
}
