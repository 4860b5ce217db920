// SPDX-License-Identifier: EPL-2.0
package journey.dsl.diagnostics;

/** Ids of the errors that reading a file finds, before any check runs on what was read. */
public final class LanguageErrors {

    /** The text does not follow the grammar. */
    public static final String SYNTAX = "syntax";

    /** A name refers to nothing that can be seen from its place. */
    public static final String UNRESOLVED_REFERENCE = "unresolved-reference";

    /** A date that no calendar has. */
    public static final String MALFORMED_DATE = "malformed-date";

    /** A period that no calendar has. */
    public static final String MALFORMED_PERIOD = "malformed-period";

    private LanguageErrors() {}
}
