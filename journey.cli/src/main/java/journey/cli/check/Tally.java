// SPDX-License-Identifier: EPL-2.0
package journey.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.cli.finding.Finding;
import journey.cli.maps.MapFile;
import journey.dsl.check.CheckResult;
import journey.dsl.check.Fix;
import journey.dsl.project.Assumption;
import journey.dsl.project.FileFacts;
import journey.dsl.project.ProjectFacts;
import journey.dsl.validation.ProjectFindings;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Collects what comes of checking files, until all are done and it is known what they say. */
final class Tally {

    final List<MapFile> checked = new ArrayList<>();
    final List<String> unreadable = new ArrayList<>();
    final List<Throwable> defects = new ArrayList<>();

    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> ignored = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final ProjectFacts facts = new ProjectFacts();

    /** A finding that other files may refute. */
    private record Open(Finding finding, Assumption assumption) {}

    void add(MapFile file, XtextResource resource, Issue issue, Optional<Fix> fix) {
        Finding finding = Finding.of(file, resource, issue, fix, Optional.empty());
        ProjectFindings.assumption(resource.getURI(), issue)
                .ifPresentOrElse(
                        assumption -> open.add(new Open(finding, assumption)),
                        () -> findings.add(finding));
    }

    void add(MapFile file, XtextResource resource, CheckResult.Ignored hidden) {
        Optional<String> reason = Optional.of(hidden.reason());
        ignored.add(Finding.of(file, resource, hidden.issue(), Optional.empty(), reason));
    }

    /** What a file that was checked says about others. */
    void add(MapFile file, FileFacts said) {
        checked.add(file);
        facts.add(said);
    }

    void add(Tally other) {
        checked.addAll(other.checked);
        unreadable.addAll(other.unreadable);
        defects.addAll(other.defects);
        findings.addAll(other.findings);
        ignored.addAll(other.ignored);
        open.addAll(other.open);
        facts.add(other.facts);
    }

    /** What came of all files. */
    MapChecker.Outcome outcome() {
        Stream<Finding> standing =
                open.stream().filter(it -> !facts.refutes(it.assumption)).map(Open::finding);
        return new MapChecker.Outcome(
                checked.stream().sorted().toList(),
                Stream.concat(findings.stream(), standing).sorted().toList(),
                ignored.stream().sorted().toList(),
                unreadable.stream().sorted().toList(),
                List.copyOf(defects));
    }
}
