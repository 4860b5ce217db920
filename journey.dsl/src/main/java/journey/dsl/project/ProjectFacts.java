// SPDX-License-Identifier: EPL-2.0
package journey.dsl.project;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;

/** What the files of a project say together. It holds one set of each kind, however many files. */
public final class ProjectFacts {

    private final Set<URI> files = new HashSet<>();
    private final Set<URI> libraries = new HashSet<>();
    private final Set<URI> seen = new HashSet<>();
    private final Map<CheckScope, Set<URI>> refuted = new EnumMap<>(CheckScope.class);

    /** What some files say. */
    public static ProjectFacts of(Collection<FileFacts> files) {
        ProjectFacts facts = new ProjectFacts();
        files.forEach(facts::add);
        return facts;
    }

    /** Adds what one more file says. */
    public void add(FileFacts facts) {
        files.add(facts.file());
        if (facts.library()) {
            libraries.add(facts.file());
        }
        seen.addAll(facts.sees());
        facts.refuted().forEach(this::refute);
    }

    /** Adds what other files say. */
    public void add(ProjectFacts others) {
        files.addAll(others.files);
        libraries.addAll(others.libraries);
        seen.addAll(others.seen);
        others.refuted.forEach(this::refute);
    }

    private void refute(CheckScope scope, Set<URI> elements) {
        refuted.computeIfAbsent(scope, it -> new HashSet<>()).addAll(elements);
    }

    /** Tells whether an assumption falls in view of all files. */
    public boolean refutes(Assumption assumption) {
        return switch (assumption.scope()) {
            case FILE -> false;
            case UNLESS_USED -> isRefuted(assumption) || isUnseen(assumption.file());
            case UNLESS_DELIVERED -> isRefuted(assumption);
            case UNLESS_REPORTED ->
                    !assumption.subject().equals(assumption.file())
                            && files.contains(assumption.subject());
        };
    }

    private boolean isRefuted(Assumption assumption) {
        return refuted.getOrDefault(assumption.scope(), Set.of()).contains(assumption.subject());
    }

    /** As long as no map sees a file without journeys, it is not known who uses it. */
    private boolean isUnseen(URI file) {
        return libraries.contains(file) && !seen.contains(file);
    }
}
