// SPDX-License-Identifier: EPL-2.0
package journey.cli.finding;

import org.eclipse.xtext.diagnostics.Severity;

/** The threshold from which findings make a command fail. */
public enum FailOn {
    error(Severity.ERROR),
    warning(Severity.WARNING),
    info(Severity.INFO);

    private final Severity least;

    FailOn(Severity least) {
        this.least = least;
    }

    /** Severities are declared from the most to the least severe. */
    public boolean isReachedBy(Finding finding) {
        return finding.severity().compareTo(least) <= 0;
    }
}
