// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.cli.files.MapFile;
import journey.cli.report.Finding;
import journey.dsl.check.CheckResult;
import journey.dsl.check.Fix;
import journey.dsl.project.Deliveries;
import journey.dsl.project.Usages;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Collects what comes of checking files, until all are done and it is known what they use. */
final class Tally {

    final List<MapFile> checked = new ArrayList<>();
    final List<String> unreadable = new ArrayList<>();
    final List<Throwable> defects = new ArrayList<>();

    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> ignored = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();
    private final List<Unreached> unreached = new ArrayList<>();
    private final Set<URI> reached = new HashSet<>();
    private final Set<URI> used = new HashSet<>();
    private final Set<URI> seen = new HashSet<>();

    private final Set<URI> libraries = new HashSet<>();

    /** A finding that holds as long as no other file uses the element. */
    private record Unused(Finding finding, URI element) {}

    /** A finding that holds as long as no action in another file reaches the element. */
    private record Unreached(Finding finding, URI element) {}

    void add(MapFile file, XtextResource resource, Issue issue, Optional<Fix> fix) {
        Finding finding = Finding.of(file, resource, issue, fix, Optional.empty());
        if (Usages.areAskedBy(issue.getCode())) {
            unused.add(new Unused(finding, issue.getUriToProblem()));
        } else if (Deliveries.areAskedBy(issue.getCode())) {
            unreached.add(new Unreached(finding, issue.getUriToProblem()));
        } else {
            findings.add(finding);
        }
    }

    void add(MapFile file, XtextResource resource, CheckResult.Ignored hidden) {
        Optional<String> reason = Optional.of(hidden.reason());
        ignored.add(Finding.of(file, resource, hidden.issue(), Optional.empty(), reason));
    }

    /** What a file uses and reaches of others. */
    void add(Usages.Outgoing outgoing, Set<URI> reachedElsewhere) {
        reached.addAll(reachedElsewhere);
        used.addAll(outgoing.elements());
        seen.addAll(outgoing.files());
        outgoing.library().ifPresent(libraries::add);
    }

    void add(Tally other) {
        checked.addAll(other.checked);
        unreadable.addAll(other.unreadable);
        defects.addAll(other.defects);
        used.addAll(other.used);
        seen.addAll(other.seen);
        libraries.addAll(other.libraries);
        findings.addAll(other.findings);
        ignored.addAll(other.ignored);
        unused.addAll(other.unused);
        unreached.addAll(other.unreached);
        reached.addAll(other.reached);
    }

    /** What stands in a file without journeys is never used when a map sees it and does not. */
    private boolean isNeverUsed(URI element) {
        URI file = element.trimFragment();
        return !used.contains(element) && (!libraries.contains(file) || seen.contains(file));
    }

    /** What came of all files. */
    MapChecker.Outcome outcome() {
        Stream<Finding> neverUsed =
                unused.stream().filter(it -> isNeverUsed(it.element)).map(Unused::finding);
        Stream<Finding> neverReached =
                unreached.stream()
                        .filter(it -> !reached.contains(it.element))
                        .map(Unreached::finding);
        Stream<Finding> ofSeveralFiles = Stream.concat(neverUsed, neverReached);
        return new MapChecker.Outcome(
                checked.stream().sorted().toList(),
                Stream.concat(findings.stream(), ofSeveralFiles).sorted().toList(),
                ignored.stream().sorted().toList(),
                unreadable.stream().sorted().toList(),
                List.copyOf(defects));
    }
}
