// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.cli.finding.Finding;
import journey.dsl.check.CheckDescription;
import journey.dsl.validation.CheckCatalogue;

/** The checks behind the findings of a run, in the order of the catalogue. */
final class Checks {

    private final List<CheckDescription> checks = CheckCatalogue.all();
    private final Map<String, Integer> indexes = new HashMap<>();

    Checks() {
        for (int i = 0; i < checks.size(); i++) {
            indexes.put(checks.get(i).id(), i);
        }
    }

    List<CheckDescription> all() {
        return checks;
    }

    /**
     * The index of the check that made a finding in {@link #all()}.
     *
     * @throws IllegalStateException when the catalogue does not have it
     */
    int indexOf(Finding finding) {
        Integer index = indexes.get(finding.checkId());
        if (index == null) {
            throw new IllegalStateException("There is no check " + finding.checkId() + ".");
        }
        return index;
    }

    /** The address of the page that explains the check behind a finding. */
    String page(Finding finding) {
        return checks.get(indexOf(finding)).page();
    }
}
