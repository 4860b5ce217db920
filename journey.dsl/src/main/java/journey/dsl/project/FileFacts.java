// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;

/**
 * What a file says that may refute findings in other files.
 *
 * @param file its URI
 * @param library true when it has no journey: those who use it are elsewhere
 * @param sees the URIs of the files that it sees, itself included; empty for a library
 * @param refuted by scope, the URIs of the elements of other files about which it refutes findings
 */
public record FileFacts(
        URI file, boolean library, Set<URI> sees, Map<CheckScope, Set<URI>> refuted) {

    public FileFacts {
        sees = Set.copyOf(sees);
        refuted =
                refuted.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Of a file that says nothing about others. */
    public static FileFacts none(URI file) {
        return new FileFacts(file, false, Set.of(), Map.of());
    }

    /** Tells whether this and another state of the file say the same about findings in a file. */
    public boolean isSameAbout(URI subject, FileFacts state) {
        return sees.contains(subject) == state.sees.contains(subject)
                && refutedIn(subject).equals(state.refutedIn(subject));
    }

    private Map<CheckScope, Set<URI>> refutedIn(URI subject) {
        Map<CheckScope, Set<URI>> elements = new EnumMap<>(CheckScope.class);
        refuted.forEach(
                (scope, uris) ->
                        elements.put(
                                scope,
                                uris.stream()
                                        .filter(uri -> uri.trimFragment().equals(subject))
                                        .collect(Collectors.toSet())));
        elements.values().removeIf(Set::isEmpty);
        return elements;
    }
}
