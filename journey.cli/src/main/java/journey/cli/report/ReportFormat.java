// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.util.Optional;
import journey.cli.finding.CheckRun;
import journey.cli.output.Report;

/** The forms that a report can have, by the names that the command line has for them. */
public enum ReportFormat {
    text,
    json,
    sarif,
    junit,
    github,
    gitlab,
    rdjsonl,
    checkstyle;

    /** Whether a report of this form says how to fix what was found. */
    public boolean carriesFixes() {
        return switch (this) {
            case json, sarif, rdjsonl -> true;
            case text, junit, github, gitlab, checkstyle -> false;
        };
    }

    /**
     * Creates a report of this form.
     *
     * @param colour true when people read it on a terminal that shows colours
     * @param version the version of the product, when it is known
     */
    public Report<CheckRun> create(boolean colour, Optional<String> version) {
        return switch (this) {
            case text -> new TextReport(colour);
            case json -> new JsonReport(version);
            case sarif -> new SarifReport(version);
            case junit -> new JUnitReport();
            case github -> new GitHubReport();
            case gitlab -> new GitLabReport();
            case rdjsonl -> new RdjsonlReport();
            case checkstyle -> new CheckstyleReport();
        };
    }
}
