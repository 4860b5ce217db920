// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.util.List;

/**
 * One of the versions to compare.
 *
 * @param name how people call it: a revision, a path, or the work tree
 * @param maps its files, sorted by name
 */
record Version(String name, List<VersionedMap> maps) {

    Version {
        maps = List.copyOf(maps);
    }
}
