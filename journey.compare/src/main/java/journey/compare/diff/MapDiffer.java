// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.List;
import journey.model.JourneyFile;

/**
 * Compares two versions of maps and tells what differs in the words of the language.
 *
 * <p>Elements are the same by {@linkplain journey.compare.matching.Matching name, else by content}.
 * Layout, the order of lists other than stages and moments, and comments other than descriptions
 * say nothing, so they make no difference. References lead to the same if their targets do; names
 * that only follow a renamed element make none either. Both versions stay as they are, but their
 * references are resolved.
 *
 * <p>A file with syntax errors is left out, and with it the other version of it: nobody can tell
 * what is gone and what could only not be read.
 */
public final class MapDiffer {

    /** Compares two versions of one file, whatever each of them is called. */
    public MapDiff diff(JourneyFile before, JourneyFile after) {
        return diff(List.of(new NamedMap("", before)), List.of(new NamedMap("", after)));
    }

    /** Compares two versions of several files. An element may have gone from one to another. */
    public MapDiff diff(List<NamedMap> before, List<NamedMap> after) {
        return new MapComparison(before, after).run();
    }
}
