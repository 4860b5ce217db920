// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckFix;
import journey.dsl.check.CheckGroup;
import journey.dsl.validation.CheckCatalogue;

/** The checks behind the findings of a run, in a fixed order: first the whole catalogue. */
final class Checks {

    private final List<CheckDescription> checks = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    Checks(CheckRun run) {
        CheckCatalogue.all().forEach(this::add);
        run.findings().forEach(this::addIfMissing);
        run.ignored().forEach(this::addIfMissing);
    }

    private void addIfMissing(Finding finding) {
        if (!indexes.containsKey(finding.checkId())) {
            add(
                    CheckDescription.simple(
                            finding.checkId(),
                            finding.severity(),
                            CheckGroup.ERRORS,
                            CheckFix.None.class));
        }
    }

    private void add(CheckDescription check) {
        indexes.put(check.id(), checks.size());
        checks.add(check);
    }

    List<CheckDescription> all() {
        return List.copyOf(checks);
    }

    /** The index of the check that made a finding in {@link #all()}. */
    int indexOf(Finding finding) {
        return indexes.get(finding.checkId());
    }

    /** The address of the page that explains the check behind a finding. */
    String page(Finding finding) {
        return checks.get(indexOf(finding)).page();
    }
}
