// SPDX-License-Identifier: EPL-2.0
package journey.cli.diff;

import java.util.List;
import org.eclipse.emf.ecore.resource.URIHandler;

/**
 * One of the versions to compare.
 *
 * @param name how people call it: a revision, a path, or the work tree
 * @param maps its files, sorted by name
 * @param sources what reads files that are not on the disk
 */
record ComparedVersion(String name, List<VersionedMap> maps, List<URIHandler> sources) {

    ComparedVersion {
        maps = List.copyOf(maps);
        sources = List.copyOf(sources);
    }

    /** A version that is on the disk. */
    ComparedVersion(String name, List<VersionedMap> maps) {
        this(name, maps, List.of());
    }
}
