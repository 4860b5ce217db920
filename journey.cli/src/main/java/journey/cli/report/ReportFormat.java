// SPDX-License-Identifier: EPL-2.0
package journey.cli.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.text.Spelling;

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

    /**
     * Finds a format by its name.
     *
     * @throws IllegalArgumentException when there is none; the message is for the user
     */
    static ReportFormat of(String name) {
        return all().filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    }

    private static String unknown(String name) {
        String formats = String.join(", ", all().map(ReportFormat::name).toList());
        return Spelling.nearest(name, all().map(ReportFormat::name))
                .map(
                        nearest ->
                                "There is no format '%s'. Did you mean '%s'?"
                                        .formatted(name, nearest))
                .orElse("There is no format '%s', only %s.".formatted(name, formats));
    }

    private static Stream<ReportFormat> all() {
        return Arrays.stream(values());
    }

    /**
     * Creates a report of this form.
     *
     * @param colour true when people read it on a terminal that shows colours
     * @param version the version of the product, when it is known
     */
    Report create(boolean colour, Optional<String> version) {
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
