// SPDX-License-Identifier: EPL-2.0
package journey.data.format;

import journey.data.problem.DataProblem.Severity;

/** What can be wrong with single rows of a file. Each kind is told once for a file. */
public enum RowFault {
    TOO_SHORT(
            Severity.WARNING,
            "One row has fewer cells than the header; what it lacks is empty.",
            "%d rows have fewer cells than the header; what they lack is empty."),
    TOO_LONG(
            Severity.WARNING,
            "One row has more cells than the header; the surplus is left out.",
            "%d rows have more cells than the header; the surplus is left out."),
    SAME_NAME(
            Severity.WARNING,
            "One column has the name of a column before it; the first one is read.",
            "%d columns have the name of a column before them; the first one is read."),
    NO_JSON(
            Severity.WARNING,
            "One line is no JSON object; it is left out.",
            "%d lines are no JSON objects; they are left out."),
    NO_OBJECT(
            Severity.WARNING,
            "One entry is no JSON object; it is left out.",
            "%d entries are no JSON objects; they are left out."),
    NOT_UTF_8(
            Severity.INFO,
            "One character is not UTF-8; it is read as windows-1252.",
            "%d characters are not UTF-8; they are read as windows-1252."),
    SEVERAL_OBJECTS(
            Severity.INFO,
            "One event has several objects of one type; the first one is read.",
            "%d events have several objects of one type; the first one is read.");

    private final Severity severity;
    private final String one;
    private final String many;

    RowFault(Severity severity, String one, String many) {
        this.severity = severity;
        this.one = one;
        this.many = many;
    }

    public Severity severity() {
        return severity;
    }

    /** A sentence about so many of them. */
    public String sentence(long count) {
        return count == 1 ? one : many.formatted(count);
    }
}
