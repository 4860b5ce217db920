// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import journey.dsl.project.CheckScope;
import journey.dsl.project.FileFacts;
import journey.model.JourneyPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

/**
 * What the index says about a file, so that another one can be checked without a look into it.
 *
 * @param facts what it says about findings in other files
 * @param needs the files whose content its own checks look at, also those that are missing
 */
public record IndexedFile(FileFacts facts, Set<URI> needs) {

    private static final String LIBRARY = "library";
    private static final String SEES = "sees";
    private static final String NEEDS = "needs";

    /** What the index says; empty for a file that its project leaves out. */
    public static Optional<IndexedFile> of(IResourceDescription file) {
        return entry(file).map(entry -> read(file.getURI(), entry));
    }

    /** The entry of the file itself; empty for a file that its project leaves out. */
    static Optional<IEObjectDescription> entry(IResourceDescription file) {
        return StreamSupport.stream(
                        file.getExportedObjectsByType(JourneyPackage.Literals.JOURNEY_FILE)
                                .spliterator(),
                        false)
                .findFirst();
    }

    private static IndexedFile read(URI file, IEObjectDescription entry) {
        Map<CheckScope, Set<URI>> refuted = new EnumMap<>(CheckScope.class);
        for (CheckScope scope : CheckScope.values()) {
            refuted.put(scope, read(entry, scope.name()));
        }
        boolean library = Boolean.parseBoolean(entry.getUserData(LIBRARY));
        FileFacts facts = new FileFacts(file, library, read(entry, SEES), refuted);
        return new IndexedFile(facts, read(entry, NEEDS));
    }

    private static Set<URI> read(IEObjectDescription entry, String key) {
        String value = entry.getUserData(key);
        return value == null || value.isEmpty()
                ? Set.of()
                : Arrays.stream(value.split("\n"))
                        .map(URI::createURI)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The entry as the index keeps it. */
    Map<String, String> toUserData() {
        Map<String, String> data = new HashMap<>();
        data.put(LIBRARY, Boolean.toString(facts.library()));
        data.put(SEES, write(facts.sees()));
        data.put(NEEDS, write(needs));
        facts.refuted().forEach((scope, elements) -> data.put(scope.name(), write(elements)));
        return data;
    }

    private static String write(Collection<URI> uris) {
        return uris.stream().map(URI::toString).sorted().collect(Collectors.joining("\n"));
    }
}
