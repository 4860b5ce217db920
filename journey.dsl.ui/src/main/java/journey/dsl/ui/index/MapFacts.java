// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import journey.model.JourneyPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

/**
 * What a file tells the checks of other files. It stands in the index, so that a file can be
 * checked without a look into all others.
 *
 * @param needs the files whose content the checks of this one look at, also those that are missing
 * @param uses the top-level elements of other files that this file uses, with its imports
 * @param sees the files that this one sees; empty unless it has a journey
 * @param reaches what the actions of this file bring about in other files
 */
public record MapFacts(Set<URI> needs, Set<URI> uses, Set<URI> sees, Set<URI> reaches) {

    /** Of a file that is left out. */
    public static final MapFacts NONE = new MapFacts(Set.of(), Set.of(), Set.of(), Set.of());

    /** The facts in the index; empty for a file that its project leaves out. */
    public static Optional<MapFacts> of(IResourceDescription file) {
        return entry(file).map(MapFacts::read);
    }

    /** The entry of the file itself; empty for a file that its project leaves out. */
    static Optional<IEObjectDescription> entry(IResourceDescription file) {
        return StreamSupport.stream(
                        file.getExportedObjectsByType(JourneyPackage.Literals.JOURNEY_FILE)
                                .spliterator(),
                        false)
                .findFirst();
    }

    private static MapFacts read(IEObjectDescription description) {
        return new MapFacts(
                read(description, "needs"),
                read(description, "uses"),
                read(description, "sees"),
                read(description, "reaches"));
    }

    private static Set<URI> read(IEObjectDescription description, String key) {
        String value = description.getUserData(key);
        return value == null || value.isEmpty()
                ? Set.of()
                : Arrays.stream(value.split("\n"))
                        .map(URI::createURI)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The facts as the index keeps them. */
    Map<String, String> toUserData() {
        return Map.of(
                "needs", write(needs),
                "uses", write(uses),
                "sees", write(sees),
                "reaches", write(reaches));
    }

    private static String write(Collection<URI> uris) {
        return uris.stream().map(URI::toString).sorted().collect(Collectors.joining("\n"));
    }

    /** What of this concerns the findings in another file. */
    MapFacts about(URI file) {
        return new MapFacts(Set.of(), in(file, uses), in(file, sees), in(file, reaches));
    }

    private static Set<URI> in(URI file, Set<URI> uris) {
        return uris.stream()
                .filter(uri -> uri.trimFragment().equals(file))
                .collect(Collectors.toUnmodifiableSet());
    }
}
